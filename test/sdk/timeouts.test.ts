import { expect } from "chai";
import { readTimeouts } from "../../sdk/timeouts.js";

describe("the option customTimeouts", () => {
  it("is read as Pulumi reads it, in seconds", () => {
    const times = { "1s": 1, "5m": 300, "1h30m": 5_400, "1.5h": 5_400, "250ms": 0.25, "+2m": 120 };
    for (const [text, seconds] of Object.entries(times)) {
      const { timeouts, failures } = readTimeouts({ create: text });
      expect(timeouts, text).to.deep.equal({ create: seconds });
      expect(failures).to.deep.equal([]);
    }
    const all = readTimeouts({ create: "1s", update: "2s", delete: "3s" });
    expect(all.timeouts).to.deep.equal({ create: 1, update: 2, delete: 3 });
  });

  it("limits nothing if it is left out, empty or zero", () => {
    for (const text of ["", "0", "0s"]) {
      expect(readTimeouts({ update: text })).to.deep.equal({ timeouts: {}, failures: [] });
    }
    expect(readTimeouts()).to.deep.equal({ timeouts: {}, failures: [] });
  });

  it("is named if it is invalid", () => {
    for (const text of ["5", "5 m", "-1s", "five minutes", "1d", "1h30"]) {
      const { timeouts, failures } = readTimeouts({ delete: text });
      expect(timeouts).to.deep.equal({});
      const reason = `= "${text}" is not a time such as "90s", "5m" or "1h30m"`;
      expect(failures).to.deep.equal([{ property: "customTimeouts.delete", reason }]);
    }
  });
});
