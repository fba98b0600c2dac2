import { expect } from "chai";
import { qualysPolicies } from "../../policies/index.js";
import { resourceType, resourceTypes } from "../../provider/catalog/index.js";
import { keyOf } from "../../provider/catalog/resource-type.js";
import { judge, remedy, unknown, violations } from "./analyzer.js";

const url = "https://vault.example.com";

/**
 * The types that a rule is about: the argument, its safe value, and what counts if it is left out.
 */
const expected = {
  noNtlmv1: {
    "auth:WindowsRecord": ["ntlm", false, "safe"],
    "auth:MsSqlRecord": ["ntlmv1", false, "safe"],
    "auth:MicrosoftSharepointRecord": ["ntlmv1", false, "unknown"],
  },
  smbSigning: { "auth:WindowsRecord": ["requireSmbSigning", true, "weak"] },
  certificateChecks: {
    "auth:CassandraRecord": ["sslVerifyWithHost", true, "weak"],
    "auth:CiscoApicRecord": ["sslVerify", true, "weak"],
    "auth:DatastaxRecord": ["sslVerifyWithHost", true, "weak"],
    "auth:GreenplumRecord": ["sslVerify", true, "weak"],
    "auth:InfobloxRecord": ["sslVerify", true, "weak"],
    "auth:InformixdbRecord": ["sslVerify", true, "safe"],
    "auth:MariadbRecord": ["sslVerify", true, "weak"],
    "auth:MongodbRecord": ["sslVerify", true, "weak"],
    "auth:MysqlRecord": ["sslVerify", true, "weak"],
    "auth:Neo4jRecord": ["sslVerify", true, "weak"],
    "auth:NsxRecord": ["sslVerifyWithHost", true, "unknown"],
    "auth:PaloAltoFirewallRecord": ["sslVerify", true, "safe"],
    "auth:PostgresqlRecord": ["sslVerify", true, "weak"],
    "auth:SapHanaRecord": ["sslVerify", true, "weak"],
    "auth:VcenterRecord": ["sslVerify", "all", "unknown"],
    "auth:VmwareRecord": ["sslVerify", "all", "unknown"],
    "vault:ArconPamVault": ["sslVerify", true, "safe"],
    "vault:AzureKeyVault": ["sslVerify", true, "safe"],
    "vault:BeyondTrustPbpsVault": ["sslVerify", true, "unknown"],
    "vault:CaAccessControlVault": ["caSslVerify", true, "safe"],
    "vault:CaPamVault": ["sslVerify", true, "safe"],
    "vault:CyberArkAimVault": ["sslVerify", true, "safe"],
    "vault:HashiCorpVault": ["sslVerify", true, "safe"],
    "vault:HitachiIdPamVault": ["sslVerify", true, "safe"],
    "vault:LiebermanErpmVault": ["sslVerify", true, "safe"],
    "vault:ThycoticSecretServerVault": ["sslVerify", true, "unknown"],
    "vault:WallixAdminBastionVault": ["sslVerify", true, "safe"],
  },
} as const;

for (const [rule, types] of Object.entries(expected)) {
  const policies = qualysPolicies({ [rule]: "remediate" });

  describe(rule, () => {
    it("is about these types and no others", async () => {
      for (const type of resourceTypes) {
        const { notApplicable } = await judge(policies, type, {});
        expect(Object.keys(notApplicable).length === 0, keyOf(type)).to.equal(keyOf(type) in types);
      }
    });

    for (const [key, [name, safe, leftOut]] of Object.entries<
      readonly [string, boolean | string, string]
    >(types)) {
      const type = resourceType(key);
      const needed = { url, caUrl: url, hosts: ["db.example.com"] };

      it(`requires ${name} of ${key} to be ${String(safe)}`, async () => {
        expect(await violations(policies, type, { ...needed, [name]: safe })).to.deep.equal([]);
        for (const weak of safe === "all" ? ["skip", "none"] : [!safe]) {
          const inputs = { ...needed, [name]: weak };
          const messages = await violations(policies, type, inputs);
          expect(messages).to.deep.equal([`\`${name}\` must be ${JSON.stringify(safe)}.`]);
          expect(await remedy(policies, type, inputs)).to.deep.equal({ ...needed, [name]: safe });
        }
        const messages = await violations(policies, type, needed);
        if (leftOut === "safe") expect(messages).to.deep.equal([]);
        else expect(messages.join()).to.contain(`\`${name}\` is left out; it must be`);
      });
    }
  });
}

describe("certificateChecks", () => {
  const policies = qualysPolicies({ certificateChecks: "remediate" });

  it("says what else the check needs, and changes nothing that Qualys would then refuse", async () => {
    const type = resourceType("auth:PostgresqlRecord");
    const messages = await violations(policies, type, { sslVerify: false });
    expect(messages).to.deep.equal(["`sslVerify` must be true, which needs `hosts`."]);
    expect(await remedy(policies, type, { sslVerify: false })).to.equal(undefined);
  });

  it("requires a vault at an https:// address, without which nothing is checked", async () => {
    const type = resourceType("vault:HashiCorpVault");
    for (const sslVerify of [true, false]) {
      const inputs = { url: "http://vault.example.com", sslVerify };
      const [message] = await violations(policies, type, inputs);
      expect(message).to.contain("`sslVerify` has no effect unless url starts with https://");
      expect(await remedy(policies, type, inputs)).to.equal(undefined);
    }
  });

  it("waits for what isn't known until the update", async () => {
    const type = resourceType("auth:CiscoApicRecord");
    const { diagnostics } = await judge(policies, type, { sslVerify: unknown });
    expect(diagnostics).to.have.length(1);
    expect(diagnostics[0]).to.include({ level: "advisory" });
    expect(diagnostics[0]?.message).to.contain(".sslVerify can't be known during preview");
  });
});

describe("a remedy", () => {
  it("keeps the internal inputs that dynamic resources have", async () => {
    const internal = { __provider: "code", __options: { secrets: ["username"] } };
    const inputs = { ...internal, ntlm: true };
    const policies = qualysPolicies({ noNtlmv1: "remediate" });
    const remedied = await remedy(policies, resourceType("auth:WindowsRecord"), inputs);
    expect(remedied).to.deep.equal({ ...internal, ntlm: false });
  });

  it("isn't applied unless it is requested", async () => {
    const policies = qualysPolicies({ noNtlmv1: "mandatory" });
    const remedied = await remedy(policies, resourceType("auth:WindowsRecord"), { ntlm: true });
    expect(remedied).to.equal(undefined);
  });
});
