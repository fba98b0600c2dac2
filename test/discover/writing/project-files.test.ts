import { expect } from "chai";
import type { Found } from "../../../discover/found.js";
import { composeImportFile, selectImportable } from "../../../discover/writing/import-file.js";
import { composeProject } from "../../../discover/writing/project-files.js";
import { recordTypeNamed } from "../../../provider/catalog/index.js";
import { keyOf } from "../../../provider/catalog/resource-type.js";

const versions = { package: "1.2.3", pulumi: "^3.230.0" };
type Titled = Found["values"] & { readonly title: string };

const nothing = { problems: [], unknown: {}, unread: [] };

function found(key: string, id: number, values: Titled, more: Partial<Found> = {}): Found {
  const { title } = values;
  return { key, id: String(id), title, values, withheld: [], left: [], ...more };
}

function files(...all: Found[]): ReadonlyMap<string, string> {
  return composeProject("/somewhere/My project!", all, nothing, versions);
}

/** The text of the file. */
function file(name: string, ...all: Found[]): string {
  return files(...all).get(name) ?? "";
}

const windows = (id: number, values: Titled, more?: Partial<Found>) =>
  found("auth:WindowsRecord", id, values, more);
const vault = (id: number, title: string) =>
  found("vault:AzureKeyVault", id, { title }, { withheld: ["privateKey"] });

const inVault = { loginType: "vault", vaultType: "Azure Key", vaultId: 7, akSecretName: "scan" };

describe("a project", () => {
  it("has a file for each type, which its program imports", () => {
    const all = files(windows(8, { title: "A" }), vault(7, "K"));
    expect([...all.keys()]).to.include.members([
      "auth/windows-record.ts",
      "vault/azure-key-vault.ts",
    ]);
    expect(all.get("index.ts")).to.equal(
      'import "./auth/windows-record";\nimport "./vault/azure-key-vault";\n',
    );
  });

  it("depends on this version, and is named after its folder", () => {
    const all = files();
    expect(all.get("Pulumi.yaml")).to.match(/^name: "My-project-"\n/);
    const { dependencies } = JSON.parse(all.get("package.json") ?? "") as Record<string, object>;
    expect(dependencies).to.deep.equal({ "@pulumi/pulumi": "^3.230.0", "pulumi-qualys": "^1.2.3" });
  });

  it("adopts each resource, under a name made of its title", () => {
    expect(file("auth/windows-record.ts", windows(8, { title: "Büro (Köln)", ntlm: true }))).to
      .equal(`import * as qualys from "pulumi-qualys";

new qualys.auth.WindowsRecord("buro-koln", {
  title: "Büro (Köln)",
  ntlm: true,
  adopt: true,
});
`);
  });

  it("uses names that stay the same if more is found later", () => {
    const [first, second, odd] = [8, 9, 10].map((id) =>
      windows(id, { title: id < 10 ? "A!" : "中" }),
    );
    const namesIn = (text: string) => [...text.matchAll(/Record\("(.*)"/g)].map(([, name]) => name);
    const all = [first, second, odd].flatMap((one) => one ?? []);
    expect(namesIn(file("auth/windows-record.ts", ...all))).to.deep.equal(["a", "a-9", "record"]);
    const more = [...all, windows(11, { title: "a" }), windows(12, { title: "a 9" })];
    expect(namesIn(file("auth/windows-record.ts", ...more))).to.deep.equal([
      ...["a", "a-9", "record", "a-11", "a-9-12"],
    ]);
  });

  it("refers to its vaults, and names others by their IDs", () => {
    const record = windows(8, { title: "A", ...inVault });
    const text = file("auth/windows-record.ts", vault(7, "Scanner keys"), record);
    expect(text).to.include('import { scannerKeysVault } from "../vault/azure-key-vault";');
    expect(text).to.include('  ...scannerKeysVault.login({ akSecretName: "scan" }),\n');
    expect(text).not.to.match(/vaultId|loginType/);
    expect(file("auth/windows-record.ts", record)).to.include(
      '  ...qualys.vault.AzureKeyVault.loginFor(7, { akSecretName: "scan" }),\n',
    );
  });

  it("refers to vaults inside structures", () => {
    const privateKeyInfo = { digitalVault: { vaultType: "Azure Key", vaultId: 7 } };
    const keys = { title: "A", privateKeyCertificates: [{ privateKeyInfo }] };
    const text = file("auth/unix-record.ts", vault(7, "K"), found("auth:UnixRecord", 8, keys));
    expect(text).to.include("vaultId: kVault.id,");
  });

  it("has no name twice for vaults, and none that is a keyword", () => {
    const text = file(
      "vault/azure-key-vault.ts",
      ...["default", "1st", "A vault", "a-vault", "Vault"].map((title, i) => vault(i, title)),
    );
    const names = [...text.matchAll(/export const (\S+)/g)].map(([, name]) => name);
    expect(names).to.deep.equal(["defaultVault", "_1stVault", "aVault", "aVault3Vault", "vault"]);
  });

  it("has shared values once", () => {
    const login = { username: "CORP\\scan", ips: ["10.0.0.1", "10.0.0.9"] };
    const all = ["A", "B", "C"].map((title, i) => windows(i, { title, ...login }));
    expect(file("shared.ts", ...all)).to.equal(`export const usernameCorpScan = "CORP\\\\scan";

export const ipsOfA = ["10.0.0.1", "10.0.0.9"];
`);
    expect(
      file("auth/windows-record.ts", ...all).match(/username: usernameCorpScan/g),
    ).to.have.length(3);
    expect(files(...all.slice(0, 1)).has("shared.ts")).to.equal(false);
  });

  it("takes from the configuration what Qualys withholds, and says what to set", () => {
    const all = [
      windows(8, { title: "A" }, { withheld: ["password"] }),
      found("auth:SnmpRecord", 9, { title: "S" }, { withheld: ["communityStrings"] }),
    ];
    expect(file("auth/windows-record.ts", ...all)).to.include(
      'password: secret("windowsAPassword")',
    );
    expect(file("auth/snmp-record.ts", ...all)).to.include(
      'communityStrings: secretObject("snmpSCommunityStrings")',
    );
    const readme = file("README.md", ...all);
    expect(readme).to.include("`pulumi config set --secret windowsAPassword` |");
    expect(readme).to.include("`pulumi config set --secret snmpSCommunityStrings` (as JSON) |");
  });

  it("lets no title be anything but a title", () => {
    const title = 'x", y: 1 }); process.exit(); // `${1}` */ </script> | [a](http://b) `code`';
    const problem = { ...windows(9, { title }), problem: "ips\n# Heading" };
    const all = composeProject(
      "p",
      [windows(8, { title })],
      { ...nothing, problems: [problem] },
      versions,
    );
    expect(all.get("auth/windows-record.ts")?.split("\n")).to.have.length(8);
    const readme = all.get("README.md") ?? "";
    expect(readme).not.to.match(/^# Heading/m);
    expect(readme.split("\n").filter((line) => line.includes("process.exit"))).to.have.length(1);
  });

  it("declares records of a type missing from the catalog by their common arguments", () => {
    recordTypeNamed("brand_new");
    const one = found("auth:BrandNewRecord", 9, { title: "B" }, { left: ["parameters"] });
    expect(file("auth/brand-new-record.ts", one)).to.equal(
      'import * as qualys from "pulumi-qualys";\n\nnew qualys.auth.Record("b", {\n' +
        '  recordType: "brand_new",\n  title: "B",\n  adopt: true,\n});\n',
    );
    expect(file("README.md", one)).to.include("| `BrandNewRecord b` | `parameters` |");
  });

  it("says what it leaves out, and why", () => {
    const problem = { ...windows(9, { title: "V6" }), problem: "has an IPv6 address" };
    const left = windows(8, { title: "A" }, { left: ["rootTools"] });
    const unread = [{ what: "Unix record: 3 of 5", reason: "code 2012:\n# No" }];
    const omissions = { problems: [problem], unknown: { "New Vault": 3 }, unread };
    const readme = composeProject("p", [left], omissions, versions).get("README.md") ?? "";
    expect(readme).to.include("| `WindowsRecord a` | `rootTools` |");
    expect(readme).to.match(/id 9 \| `V6` \| has an IPv6 address/);
    expect(readme).to.match(/`New Vault` \| 3 in all/);
    expect(readme).to.match(/Unix record: 3 of 5 \| not readable \| code 2012: # No/);
  });
});

describe("an import file", () => {
  it("leaves out types that the plugin doesn't know", () => {
    const type = recordTypeNamed("brand_new");
    const all = [
      windows(8, { title: "A" }),
      ...(type ? [found(keyOf(type), 9, { title: "B" })] : []),
    ];
    expect(selectImportable(all).map(({ id }) => id)).to.deep.equal(["8"]);
  });

  it("has the plugin's types, and the names that a project has", () => {
    const all = [
      windows(8, { title: "In Berlin" }),
      windows(9, { title: "in berlin" }),
      vault(7, "K"),
    ];
    expect(JSON.parse(composeImportFile(all))).to.deep.equal({
      resources: [
        { type: "qualys:auth:WindowsRecord", name: "in-berlin", id: "8" },
        { type: "qualys:auth:WindowsRecord", name: "in-berlin-9", id: "9" },
        { type: "qualys:vault:AzureKeyVault", name: "k", id: "7" },
      ],
    });
  });
});
