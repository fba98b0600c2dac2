import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { recordTypes, vaultTypes } from "../../provider/catalog/index.js";
import type { RecordType, VaultType } from "../../provider/catalog/resource-type.js";
import { check, type Given } from "../../provider/lifecycle/check.js";
import { takes } from "../../scripts/generate/docs/vault-login.js";
import { argumentsWithVault } from "../../scripts/legal-arguments.js";
import * as qualys from "../../sdk/index.js";
import { complaintsAbout } from "../docs/compile.js";
import { endMocks } from "./mocks.js";

const vaultId = 43017;

/** What each vault's own class says about a login. */
const classes = qualys.vault as unknown as Record<
  string,
  { loginFor(id: pulumi.Input<number | string>, settings: Given): Given }
>;

/** A legal way to log in with the vault: the settings, and the record's other arguments. */
function loginOf(record: RecordType, vault: VaultType): { settings: Given; others: Given } {
  const entries = Object.entries(argumentsWithVault(record, vault));
  const common = ["loginType", "vaultType", "vaultId"];
  const isSetting = (name: string) => name in vault.inRecord.fields;
  const isOther = (name: string) => !isSetting(name) && !common.includes(name);
  return {
    settings: Object.fromEntries(entries.filter(([name]) => isSetting(name))),
    others: Object.fromEntries(entries.filter(([name]) => isOther(name))),
  };
}

function takenBy(record: RecordType): VaultType[] {
  return vaultTypes.filter((vault) => takes(record, vault));
}

const takers = recordTypes.filter((record) => takenBy(record).length > 0);

/** Returns a line that creates a record with a vault's login. */
function statement(record: RecordType, vault: VaultType, settings: Given, others: Given): string {
  const given = Object.keys(settings).length > 0 ? JSON.stringify(settings) : "";
  const login = `...vaults.${vault.className}.login(${given})`;
  return `new qualys.auth.${record.className}("of ${vault.className}", { ...${JSON.stringify(others)} as const, ${login} });`;
}

function program(): string {
  const declared = vaultTypes.map(({ className }) => `${className}: qualys.vault.${className};`);
  const lines = takers.flatMap((record) => {
    const taken = takenBy(record);
    const [first] = taken;
    if (!first) return [];
    const { others } = loginOf(record, first);
    const refused = vaultTypes.filter((vault) => !taken.includes(vault));
    const takesAll = takers.find((other) => takenBy(other).length === vaultTypes.length) ?? record;
    return [
      ...taken.map((vault) => {
        const login = loginOf(record, vault);
        return statement(record, vault, login.settings, login.others);
      }),
      ...refused.flatMap((vault) => [
        `// @ts-expect-error ${record.className} takes no such vault`,
        statement(record, vault, loginOf(takesAll, vault).settings, others),
      ]),
    ];
  });
  return [
    'import * as qualys from "pulumi-qualys";',
    `declare const vaults: { ${declared.join(" ")} };`,
    ...lines,
  ].join("\n");
}

const settingsProgram = `
import * as pulumi from "@pulumi/pulumi";
import * as qualys from "pulumi-qualys";
const { vault } = qualys;
const id = pulumi.output("43017");
vault.AzureKeyVault.loginFor(id);
vault.CaPamVault.loginFor(43017);
vault.CyberArkAimVault.loginFor("43017", { folder: pulumi.output("Root"), file: "svc" });
vault.LiebermanErpmVault.loginFor(id, { autoDiscoverSystemName: true, systemType: "auto" });
// @ts-expect-error the file is missing
vault.CyberArkAimVault.loginFor(id, { folder: "Root" });
// @ts-expect-error so are all settings
vault.CyberArkAimVault.loginFor(id);
// @ts-expect-error a file is of another type of vault
vault.AzureKeyVault.loginFor(id, { file: "svc" });
// @ts-expect-error there are no settings
vault.CaPamVault.loginFor(id, { file: "svc" });
`;

describe("the login of a vault", function () {
  this.timeout(120_000);
  const everyPair = program();
  let complaints: string;

  before(() => {
    const programs = { "every-pair.ts": everyPair, "settings.ts": settingsProgram };
    complaints = complaintsAbout(new Map(Object.entries(programs)));
  });

  it("fits each record that accepts the vault, and no other that accepts vaults", () => {
    expect(everyPair.match(/^new /gm)).to.have.length(takers.length * vaultTypes.length);
    expect(everyPair).to.contain("@ts-expect-error");
    expect(complaints).not.to.contain("every-pair.ts");
  });

  it("requires the settings that the vault needs, and accepts none of another's", () => {
    expect(complaints).not.to.contain("settings.ts");
  });

  for (const record of takers) {
    it(`is what ${record.className} accepts, from each vault that it takes`, () => {
      for (const vault of takenBy(record)) {
        const { settings, others } = loginOf(record, vault);
        const login = classes[vault.className]?.loginFor(vaultId, settings);
        expect(login).to.include({ loginType: "vault", vaultType: vault.type, vaultId });
        expect(check(record, { ...others, ...login }).failures, vault.type).to.deep.equal([]);
      }
    });
  }
});

describe("a vault that a program with mocks declares", () => {
  const registered = new Map<string, Record<string, unknown>>();

  beforeEach(async () => {
    registered.clear();
    await pulumi.runtime.setMocks({
      newResource: ({ name, inputs }) => {
        registered.set(name, inputs as Record<string, unknown>);
        return { id: "7", state: inputs as Record<string, unknown> };
      },
      call: () => ({}),
    });
  });

  afterEach(endMocks);

  it("logs records in, with settings that may be outputs", async () => {
    const vault = new qualys.vault.CyberArkPimSuiteVault("vault", {
      title: "Secrets",
      serverAddress: "192.0.2.1",
      safe: "Scanners",
      username: "qualys",
      password: "password",
    });
    const record = new qualys.auth.WindowsRecord("record", {
      title: "Servers",
      username: "scanner",
      ips: ["10.0.0.1"],
      ...vault.login({ folder: pulumi.output("Root"), file: "scanner" }),
    });
    await new Promise((done) => record.id.apply(done));
    expect(registered.get("record")).to.include({
      loginType: "vault",
      vaultType: "CyberArk PIM Suite",
      vaultId: "7",
      folder: "Root",
      file: "scanner",
    });
  });
});
