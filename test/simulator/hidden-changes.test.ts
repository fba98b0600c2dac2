import { expect } from "chai";
import { createAzure, createWindows, get, simulate, windowsPath } from "./qualys.js";

const noon = Date.UTC(2026, 0, 15, 12, 0, 0);

describe("somebody else, in the simulator,", () => {
  it("changes what the API never reports, and only LAST_MODIFIED shows it", async () => {
    let now = noon;
    const simulator = await simulate({ now: () => now });
    const id = await createWindows(simulator);
    const list = async () => (await get(simulator, windowsPath, { action: "list", ids: id })).xml;
    const before = await list();
    now += 5_000;
    await simulator.changeRecord("windows", Number(id), { password: "another" });
    const changed = await list();
    const modified = (time: string) =>
      new RegExp(`<LAST_MODIFIED>\\s*<DATETIME>${time}</DATETIME>`);
    expect(before).to.match(modified("2026-01-15T12:00:00Z"));
    expect(changed).to.match(modified("2026-01-15T12:00:05Z"));
    const timeless = (xml: string) => xml.replace(/<DATETIME>[^<]+/g, "");
    expect(timeless(changed)).to.equal(timeless(before));
  });

  it("makes no calls", async () => {
    const simulator = await simulate();
    const record = await simulator.createRecord("windows", {
      ...{ title: "Lab", username: "scan", password: "x", ips: "10.0.0.1" },
    });
    const vault = Number(await createAzure(simulator));
    await simulator.changeRecord("windows", record, { add_ips: "10.0.0.2" });
    expect(simulator.records("windows")[0]?.parameters.ips).to.equal("10.0.0.1-10.0.0.2");
    await simulator.changeVault(vault, { title: "Renamed" });
    expect(simulator.vaults()[0]).to.deep.include({
      type: "Azure Key",
      modifiedBy: "somebody_else",
    });
    await simulator.deleteVault(vault);
    await simulator.deleteRecord("windows", record);
    expect([...simulator.records("windows"), ...simulator.vaults()]).to.deep.equal([]);
    expect(simulator.calls).to.have.length(1);
  });

  it("must follow the rules of the API", async () => {
    const simulator = await simulate();
    const id = Number(await createWindows(simulator));
    const failures = [
      simulator.changeRecord("windows", id, { windows_domain: "CORP" }),
      simulator.changeRecord("windows", 9, { comments: "x" }),
      simulator.deleteVault(9),
      simulator.changeRecord("toaster", 9, {}),
    ];
    const outcomes = await Promise.allSettled(failures);
    expect(outcomes.map(({ status }) => status)).to.deep.equal(Array(4).fill("rejected"));
  });
});
