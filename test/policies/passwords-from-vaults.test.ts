import { expect } from "chai";
import { qualysPolicies } from "../../policies/index.js";
import { recordTypes, resourceType, vaultTypes } from "../../provider/catalog/index.js";
import { keyOf } from "../../provider/catalog/resource-type.js";
import { judge, unknown, violations } from "./analyzer.js";

const only = qualysPolicies({ passwordsFromVaults: "mandatory" });
const every = qualysPolicies({ passwordsFromVaults: { everySecret: true } });
const canary = "canary-of-a-record";

const key = { privateKeyInfo: { privateKeyType: "rsa", privateKey: canary } };
const sudo = { standardType: "sudo", passwordInfo: { password: canary } };
const inVault = { digitalVault: { vaultType: "Quest Vault", vaultId: 1, systemName: "s" } };

/** Secrets that may come from a vault, and where the vault is named. */
const secrets: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "auth:WindowsRecord": { password: "vaultId" },
  "auth:HttpRecord": { password: "vaultId" },
  "auth:OracleRecord": { password: "vaultId" },
  "auth:MysqlRecord": { password: "vaultId" },
  "auth:UnixRecord": {
    password: "vaultId",
    rsaPrivateKey: "privateKeyCertificates",
    dsaPrivateKey: "privateKeyCertificates",
  },
  "auth:NetworkSshRecord": { password: "vaultId", password2: "p2VaultId" },
  "auth:CassandraRecord": { password: "vaultId", passphrase: "ppVaultRecord" },
  "auth:DatastaxRecord": { password: "vaultId", passphrase: "ppVaultRecord" },
  "auth:MongodbRecord": {
    password: "vaultId",
    privateKey: "privateKeyVaultId",
    passphrase: "passphraseVaultId",
  },
  "auth:PostgresqlRecord": {
    password: "vaultId",
    clientKey: "clientKeyVaultId",
    passphrase: "passphraseVaultId",
  },
};

/** Secrets that Qualys accepts in the record only. */
const withoutVault: Readonly<Record<string, readonly string[]>> = {
  "auth:SnmpRecord": ["communityStrings", "password", "encryptPassword"],
  "auth:OracleListenerRecord": ["password"],
  "auth:UnixRecord": ["krb5Password", "enablePassword", "expertPassword"],
  "auth:OracleRecord": ["cwallet", "ewallet", "passphrase"],
  "auth:MysqlRecord": ["clientKey"],
  "auth:MariadbRecord": ["clientKey"],
  "auth:CassandraRecord": ["privateKey"],
  "auth:CiscoApicRecord": ["privatekey"],
};

describe("passwordsFromVaults", () => {
  for (const [type, arguments_] of Object.entries(secrets)) {
    for (const [name, vault] of Object.entries(arguments_)) {
      it(`requires a vault instead of ${name} of ${type}`, async () => {
        const [message, ...more] = await violations(only, resourceType(type), { [name]: canary });
        expect(message).to.contain(`\`${name}\` is in the record`).and.contain(`\`${vault}\``);
        expect(message).not.to.contain(canary);
        expect(more).to.deep.equal([]);
      });
    }
  }

  it("covers all records whose password can come from a vault, and says when the vault counts", async () => {
    const types = recordTypes.filter(({ fields }) => "loginType" in fields);
    expect(types.length).to.be.greaterThan(20);
    for (const type of types) {
      const [message] = await violations(only, type, { password: canary });
      expect(message, keyOf(type)).to.match(/`password`.*`vaultId`.*loginType is "vault"/);
    }
  });

  it("accepts a record with a vault, and one without a password", async () => {
    const login = { loginType: "vault", vaultType: "Azure Key", vaultId: 43017 };
    const windows = resourceType("auth:WindowsRecord");
    for (const inputs of [login, {}, { password: "" }, { password: null }])
      expect(await violations(only, windows, inputs)).to.deep.equal([]);
  });

  it("looks into keys and root tools, and names the place", async () => {
    const inputs = {
      privateKeyCertificates: [
        { privateKeyInfo: inVault, passphraseInfo: inVault },
        { ...key, passphraseInfo: { passphrase: canary } },
      ],
      rootTools: [{ ...sudo, passwordInfo: inVault }, sudo],
    };
    const messages = await violations(only, resourceType("auth:UnixRecord"), inputs);
    expect(messages.map((message) => message.match(/`[^`]+`/g))).to.have.deep.members([
      [
        "`privateKeyCertificates[1].privateKeyInfo.privateKey`",
        "`privateKeyCertificates[1].privateKeyInfo.digitalVault`",
      ],
      [
        "`privateKeyCertificates[1].passphraseInfo.passphrase`",
        "`privateKeyCertificates[1].passphraseInfo.digitalVault`",
      ],
      ["`rootTools[1].passwordInfo.password`", "`rootTools[1].passwordInfo.digitalVault`"],
    ]);
    expect(messages.join()).not.to.contain(canary);
  });

  it("counts a password that isn't known yet, and waits for keys that aren't", async () => {
    const unix = resourceType("auth:UnixRecord");
    const [password] = (await judge(only, unix, { password: unknown })).diagnostics;
    expect(password).to.include({ level: "mandatory" });
    expect(password?.message).to.contain("`password` is in the record");
    const [keys] = (await judge(only, unix, { privateKeyCertificates: unknown })).diagnostics;
    expect(keys).to.include({ level: "advisory" });
    expect(keys?.message).to.contain(".privateKeyCertificates can't be known during preview");
  });

  for (const [type, names] of Object.entries(withoutVault)) {
    it(`ignores ${names.join(", ")} of ${type}, unless set to count every secret`, async () => {
      for (const name of names) {
        const inputs = { [name]: name === "communityStrings" ? [canary] : canary };
        expect(await violations(only, resourceType(type), inputs)).to.deep.equal([]);
        const [message, ...more] = await violations(every, resourceType(type), inputs);
        expect(message).to.contain(`\`${name}\` is in the record`).and.contain("no vault");
        expect(message).not.to.contain(canary);
        expect(more).to.deep.equal([]);
      }
    });
  }

  it("counts every secret of every record if set to", async () => {
    for (const type of recordTypes) {
      const plain = Object.entries(type.fields).filter(
        ([, { secret, kind }]) => secret && kind === "text",
      );
      const inputs = Object.fromEntries(plain.map(([name]) => [name, canary]));
      expect(await violations(every, type, inputs), keyOf(type)).to.have.length(plain.length);
    }
  });

  it("ignores vaults, whose own secrets have no other place", async () => {
    for (const type of vaultTypes) {
      const { diagnostics, notApplicable } = await judge(every, type, { password: canary });
      expect(diagnostics).to.deep.equal([]);
      expect(notApplicable["qualys-passwords-from-vaults"]).to.contain(type.className);
    }
  });
});
