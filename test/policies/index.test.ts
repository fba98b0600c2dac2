import { readFileSync } from "node:fs";
import { expect } from "chai";
import { qualysPolicies, type QualysDemands } from "../../policies/index.js";
import { dynamicToken, judge } from "./analyzer.js";

const levelOf = (demands: QualysDemands, name: string) =>
  qualysPolicies(demands).find((policy) => policy.name === name)?.enforcementLevel;

describe("qualysPolicies", () => {
  it("has every rule as a policy, so that a pack's configuration can switch it on", () => {
    const policies = qualysPolicies();
    expect(policies.map(({ name }) => name)).to.deep.equal([
      "qualys-passwords-from-vaults",
      "qualys-no-ntlmv1",
      "qualys-smb-signing",
      "qualys-certificate-checks",
      "qualys-max-addresses",
      "qualys-titles",
      "qualys-comments",
    ]);
    for (const policy of policies) expect(policy.enforcementLevel).to.equal("disabled");
  });

  it("uses a rule's level, or leaves it to the pack", () => {
    expect(levelOf({ comments: "advisory" }, "qualys-comments")).to.equal("advisory");
    const settings = { enforcementLevel: "mandatory", addresses: 1 } as const;
    expect(levelOf({ maxAddresses: settings }, "qualys-max-addresses")).to.equal("mandatory");
    expect(levelOf({ titles: { records: "x" } }, "qualys-titles")).to.equal(undefined);
  });

  it("passes settings to the pack's configuration as defaults", () => {
    const policies = qualysPolicies({ maxAddresses: { addresses: 4096 } });
    const policy = policies.find(({ name }) => name === "qualys-max-addresses");
    expect(policy?.configSchema?.properties["addresses"]).to.include({
      type: "integer",
      minimum: 1,
      default: 4096,
    });
  });

  for (const [what, demands, message] of [
    ["rule", { passwordFromVaults: "mandatory" }, /no rule "passwordFromVaults".*passwordsFromV/],
    ["level", { comments: "mandatry" }, /comments: level "mandatry".*advisory, mandatory/],
    ["setting", { maxAddresses: { adresses: 5 } }, /setting "adresses"; it is one of addresses/],
    ["setting of a rule that has none", { comments: { text: "x" } }, /"text"; it has none/],
  ] as const) {
    it(`reports a ${what} that it doesn't have, and which it has`, () => {
      expect(() => qualysPolicies(demands as unknown as QualysDemands)).to.throw(message);
    });
  }

  for (const [demands, message] of [
    [{ maxAddresses: "mandatory" }, /maxAddresses: `addresses` must be a whole number/],
    [{ maxAddresses: { addresses: 0.5 } }, /`addresses` must be a whole number, 1 or more/],
    [{ titles: {} }, /titles: give `records`, `vaults`, or both/],
    [{ titles: { vaults: "(" } }, /titles: `vaults` is not a regular expression: .*\(/],
  ] as const) {
    it(`rejects ${JSON.stringify(demands)}`, () => {
      expect(() => qualysPolicies(demands as unknown as QualysDemands)).to.throw(message);
    });
  }

  it("checks dynamic resources and those of a plugin alike", async () => {
    const policies = qualysPolicies({ comments: "mandatory" });
    const plugin = ["qualys:auth:WindowsRecord", "qualys:auth/windowsRecord:WindowsRecord"];
    for (const token of [dynamicToken("auth:WindowsRecord"), ...plugin]) {
      const { diagnostics } = await judge(policies, token, {});
      expect(diagnostics).to.have.length(1);
      expect(diagnostics[0]).to.include({ policy: "qualys-comments", level: "mandatory" });
    }
  });

  it("ignores other resources, and says why", async () => {
    const policies = qualysPolicies({ comments: "mandatory" });
    const others = ["aws:s3/bucket:Bucket", "pulumi:providers:qualys", "pulumi:pulumi:Stack"];
    for (const token of [...others, "pulumi-nodejs:dynamic:Resource"]) {
      const { diagnostics, notApplicable } = await judge(policies, token, {});
      expect(diagnostics).to.deep.equal([]);
      expect(notApplicable["qualys-comments"]).to.contain("no resource of pulumi-qualys");
    }
  });

  it("doesn't ignore a type that is newer than itself", async () => {
    const policies = qualysPolicies({ comments: "mandatory" });
    const { diagnostics } = await judge(policies, dynamicToken("auth:NewRecord"), {});
    expect(diagnostics[0]?.message).to.contain("doesn't know auth:NewRecord: install a newer one");
  });

  it("judges a record of a type that the package doesn't know by its common arguments", async () => {
    const policies = qualysPolicies({ comments: "mandatory" });
    const __provider = `exports.handler=()=>require("pulumi-qualys/provider").provider("auth:NewRecord","new")`;
    const judged = (inputs: object) =>
      judge(policies, dynamicToken("auth:NewRecord"), { __provider, title: "New", ...inputs });
    expect((await judged({})).diagnostics[0]?.message).to.contain("comments");
    expect((await judged({ comments: "Owned by the scan team" })).diagnostics).to.deep.equal([]);
  });

  it("has each rule on its page of the docs", () => {
    const page = readFileSync("docs/policies.md", "utf8");
    const rows = page.matchAll(/^\| `(\w+)`.*\| `(qualys-[\w-]+)` +\|/gm);
    const documented = [...rows].map(([, rule = "", name = ""]) => [rule, name]);
    const named = qualysPolicies().map(({ name }) => name);
    expect(documented.map(([, name]) => name)).to.deep.equal(named);
    for (const [rule = ""] of documented)
      expect(() => qualysPolicies({ [rule]: "disabled" })).not.to.throw();
  });
});
