import { expect } from "chai";
import { qualysPolicies } from "../../policies/index.js";
import { recordTypes, resourceType, vaultTypes } from "../../provider/catalog/index.js";
import { judge, unknown, violations } from "./analyzer.js";

const windows = resourceType("auth:WindowsRecord");

describe("titles", () => {
  it("checks titles of records and of vaults by a pattern each", async () => {
    const policies = qualysPolicies({ titles: { records: "^[A-Z]{2}-", vaults: "^VAULT " } });
    for (const type of recordTypes) {
      expect(await violations(policies, type, { title: "DE-Berlin" })).to.deep.equal([]);
      const [message] = await violations(policies, type, { title: "canary-title" });
      expect(message).to.contain("`title` doesn't match ^[A-Z]{2}-").and.contain("the record");
      expect(message).not.to.contain("canary-title");
    }
    for (const type of vaultTypes) {
      expect(await violations(policies, type, { title: "VAULT 1" })).to.deep.equal([]);
      expect(await violations(policies, type, { title: "DE-Berlin" })).to.have.length(1);
    }
  });

  it("ignores vaults while they have no pattern", async () => {
    const policies = qualysPolicies({ titles: { records: "^[A-Z]{2}-" } });
    const { diagnostics, notApplicable } = await judge(policies, resourceType("vault:QuestVault"), {
      title: "x",
    });
    expect(diagnostics).to.deep.equal([]);
    expect(notApplicable["qualys-titles"]).to.contain("QuestVault");
  });

  it("gives up on a pattern that takes too long, and says so", async () => {
    const policies = qualysPolicies({ titles: { records: "^(\\w+\\s?)+$" } });
    const started = Date.now();
    const [message] = await violations(policies, windows, { title: `${"a".repeat(200)}!` });
    expect(message).to.contain("takes too long").and.contain("nested repetition");
    expect(Date.now() - started).to.be.lessThan(20_000);
  });

  it("waits for a title that isn't known until the update", async () => {
    const policies = qualysPolicies({ titles: { records: "x" } });
    const { diagnostics } = await judge(policies, windows, { title: unknown });
    expect(diagnostics).to.have.length(1);
    expect(diagnostics[0]?.message).to.contain(".title can't be known during preview");
  });
});
