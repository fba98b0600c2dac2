import { expect } from "chai";
import { simulate } from "../api/servers.js";
import { fillSubscription } from "../every-type/subscription.js";
import { check, reported } from "./platform.js";

describe("the catalog against a subscription with 500 records and vaults of all types", function () {
  this.timeout(120_000);

  it("differs in nothing, in one call per DTD; with records, in two per type", async () => {
    const simulator = await simulate({ rateLimit: { calls: 1e6, windowSeconds: 1 } });
    expect(await fillSubscription(simulator)).to.be.at.least(500);
    const byDtds = await check(simulator);
    expect(reported(byDtds)).to.deep.equal({});
    // 42 types of records, and the DTDs of vaults, their list, all records and two responses to
    // writes.
    expect(byDtds.calls).to.equal(47);
    // DTDs are public and don't count as calls.
    expect(simulator.calls.filter(({ action }) => action !== "")).to.deep.equal([]);
    const byRecords = await check(simulator, true);
    expect(reported(byRecords)).to.deep.equal({});
    // The lists of each type, of vaults (twice) and of all records, and a view of each of 13 vaults.
    expect(byRecords.calls).to.equal(47 + 42 + 3 + 13);
    const actions = new Set(simulator.calls.map(({ action }) => action));
    expect([...actions].filter(Boolean)).to.have.members(["list", "view"]);
  });
});
