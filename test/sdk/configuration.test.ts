import { expect } from "chai";
import { doubtfulLogin } from "../../sdk/configuration.js";

const told = (configured: Record<string, string>, environment: Record<string, string> = {}) =>
  doubtfulLogin({ configured: (key) => configured[key], environment });

describe("a login with leading or trailing blanks", () => {
  it("is reported by the name of its source, without its value", () => {
    expect(told({ username: "jane", password: "canary\n" })).to.deep.equal([
      "qualys:password begins or ends with a blank or newline, which is sent as a part of it.",
    ]);
    expect(told({ username: "jane" }, { QUALYS_PASSWORD: " canary" })).to.deep.equal([
      "QUALYS_PASSWORD begins or ends with a blank or newline, which is sent as a part of it.",
    ]);
  });

  it("isn't one with blanks inside, or one that isn't used", () => {
    const environment = { QUALYS_USERNAME: "jane\n", QUALYS_PASSWORD: "canary\n" };
    expect(told({ username: "jane", password: "open sesame" }, environment)).to.deep.equal([]);
  });
});
