import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as qualys from "../../sdk/index.js";
import type { Simulator, SimulatorOptions } from "../../simulator/simulator.js";
import { afterwards } from "../afterwards.js";
import { answering, serve, simulate, xml } from "../api/servers.js";
import { noConnection } from "../dynamic/stack.js";
import { refusal } from "../lifecycle/answers.js";
import { endMocks } from "./mocks.js";

/** Lets the program run as part of a stack with this configuration, which has nothing else. */
function configure(config: Record<string, string>): void {
  noConnection();
  const named = Object.entries(config).map(([key, value]) => [`qualys:${key}`, value]);
  pulumi.runtime.setAllConfig(Object.fromEntries(named) as Record<string, string>);
  afterwards(() => pulumi.runtime.setAllConfig({}));
}

const login = { username: "jane", password: "canary-connection" };

/** A stack connected to its own simulator. */
async function stack(options?: SimulatorOptions): Promise<Simulator> {
  const simulator = await simulate(options);
  configure({ apiUrl: simulator.url, ...login });
  return simulator;
}

const azure = (title: string) => ({
  ...{ title, type: "Azure Key", url: "https://keys.example", app_id: "app-7", ssl_verify: "1" },
  ...{ cert: "canary-cert", private_key: "canary-key" },
});

const windows = (title: string) => ({
  ...{ title, username: "scan", password: "canary-password", ips: "10.0.0.0-10.0.0.3,10.0.0.9" },
});

/** Returns the error of a program that did this. */
async function failure(look: () => Promise<unknown>): Promise<string> {
  const error: unknown = await look().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!pulumi.RunError.isInstance(error)) throw new Error(`no RunError: ${String(error)}`);
  expect(error.stack, "no stack trace").not.to.match(/\n\s+at /);
  expect(error.message).not.to.contain("canary");
  return error.message;
}

/** Returns the value of the output, or its error. */
function promised<T>(output: pulumi.Output<T>): Promise<T> {
  return (output as unknown as { promise(): Promise<T> }).promise();
}

function value<T>(output: pulumi.Output<T>): Promise<T> {
  return new Promise((resolve) => output.apply(resolve));
}

describe("getVault", () => {
  it("finds the vault with the whole title, and returns its settings but no secret", async () => {
    const simulator = await stack();
    await simulator.createVault(azure("Keys of others"));
    const id = await simulator.createVault({ ...azure("Keys"), comments: "ours" });
    const found = await qualys.vault.getVault({ title: "Keys" });
    const { created, lastModified, ...rest } = found;
    expect(rest).to.deep.equal({
      ...{ id: String(id), type: "Azure Key", title: "Keys", comments: "ours" },
      ...{ url: "https://keys.example", appId: "app-7", sslVerify: true },
    });
    expect(created).to.match(/^\d{4}-\d\d-\d\dT/);
    expect(lastModified).to.equal(created);
    expect(simulator.calls).to.have.length(2);
  });

  it("returns no secret that Qualys reports", async () => {
    const vault = (type: string) => `<ID>7</ID><TITLE>Keys</TITLE><VAULT_TYPE>${type}</VAULT_TYPE>`;
    const secrets =
      "<APPKEY>canary</APPKEY><SECRET_ID>canary</SECRET_ID><PASSWORD>canary</PASSWORD>" +
      "<PRIVATE_KEY>canary</PRIVATE_KEY><PASSPHRASE>canary</PASSPHRASE>";
    for (const type of [
      "BeyondTrust PBPS",
      "Wallix AdminBastion (WAB)",
      "HashiCorp",
      "Unheard Of",
    ]) {
      const list = `<COUNT>1</COUNT><AUTH_VAULTS><AUTH_VAULT>${vault(type)}</AUTH_VAULT></AUTH_VAULTS>`;
      const view = `<VAULT_QUEST>${vault(type)}<URL>https://x.example</URL>${secrets}</VAULT_QUEST>`;
      const answers = [xml("AUTH_VAULT_LIST_OUTPUT", list), xml("VAULT_OUTPUT", view)];
      const server = await serve((_, response) => response.end(answers.shift()));
      configure({ apiUrl: server.url, ...login });
      const found = await qualys.vault.getVault({ title: "Keys" });
      expect(found).to.include({ id: "7", type });
      expect(JSON.stringify(found)).not.to.contain("canary");
    }
  });

  it("finds the vault with the ID", async () => {
    const simulator = await stack();
    const id = await simulator.createVault(azure("Keys"));
    expect(await qualys.vault.getVault({ id: String(id) })).to.include({ title: "Keys" });
  });

  it("returns the settings of the requested type", async () => {
    const simulator = await stack();
    await simulator.createVault(azure("Keys"));
    const { appId } = await qualys.vault.getVault({ type: "Azure Key", title: "Keys" });
    expect(appId).to.equal("app-7");
    expect(
      await failure(() => qualys.vault.getVault({ type: "HashiCorp", title: "Keys" })),
    ).to.equal('getVault found no vault of type "HashiCorp" with the title "Keys"');
  });

  it("says which vaults have similar titles if none matches", async () => {
    const simulator = await stack();
    expect(await failure(() => qualys.vault.getVault({ title: "Keys" }))).to.equal(
      'getVault found no vault with the title "Keys"',
    );
    const id = await simulator.createVault(azure("Keys of others"));
    expect(await failure(() => qualys.vault.getVault({ title: "Keys" }))).to.equal(
      `getVault found no vault with the title "Keys". Vaults with longer titles: "Keys of others" (id ${id})`,
    );
    expect(await failure(() => qualys.vault.getVault({ id: "4" }))).to.equal(
      "getVault found no vault with the id 4",
    );
  });

  it("doesn't choose among vaults with one title", async () => {
    const simulator = await stack();
    const ids = [await simulator.createVault(azure("K")), await simulator.createVault(azure("K"))];
    expect(await failure(() => qualys.vault.getVault({ title: "K" }))).to.equal(
      `getVault found 2 vaults with the title "K": ids ${ids.join(", ")}. Look up the one you mean by its id`,
    );
  });

  it("takes either a title or an ID", async () => {
    const simulator = await stack();
    for (const args of [{}, { title: "" }, { title: "Keys", id: "1" }] as { title: string }[]) {
      expect(await failure(() => qualys.vault.getVault(args))).to.equal(
        "getVault takes either the title or the id of a vault",
      );
    }
    expect(simulator.calls).to.deep.equal([]);
  });
});

describe("getVaults", () => {
  it("returns when a vault was changed, from either element, and its UUID as ID", async () => {
    const vault = (uuid: string, date: string) =>
      `<AUTH_VAULT><UUID>${uuid}</UUID><TITLE>Keys</TITLE><VAULT_TYPE>Azure Key</VAULT_TYPE>${date}</AUTH_VAULT>`;
    const [first, second] = ["2026-01-15T12:00:00Z", "2026-01-16T12:00:00Z"];
    const vaults =
      vault("a-1", `<LAST_MODIFIED><DATETIME>${first}</DATETIME></LAST_MODIFIED>`) +
      vault("a-2", `<LAST_MODIFIED_DATE>${second}</LAST_MODIFIED_DATE>`);
    const list = `<COUNT>2</COUNT><AUTH_VAULTS>${vaults}</AUTH_VAULTS>`;
    const server = await answering(200, xml("AUTH_VAULT_LIST_OUTPUT", list));
    configure({ apiUrl: server.url, ...login });
    const known = { type: "Azure Key", title: "Keys" };
    expect(await qualys.vault.getVaults()).to.deep.equal([
      { ...known, id: "a-1", lastModified: first },
      { ...known, id: "a-2", lastModified: second },
    ]);
  });

  it("lists vaults by type and part of the title, in one call", async () => {
    const simulator = await stack();
    await simulator.createVault(azure("Keys, Berlin"));
    await simulator.createVault(azure("Keys, Lisbon"));
    await simulator.createVault({
      ...{
        title: "Safe, Berlin",
        type: "CyberArk AIM",
        url: "https://ccp.example",
        ssl_verify: "1",
      },
      ...{ appid: "qualys", safe: "Scanners" },
    });
    const titles = async (args?: qualys.vault.GetVaultsArgs) =>
      (await qualys.vault.getVaults(args)).map(({ title }) => title);
    expect(await titles()).to.have.length(3);
    expect(await titles({ type: "Azure Key" })).to.deep.equal(["Keys, Berlin", "Keys, Lisbon"]);
    expect(await titles({ title: "Berlin" })).to.deep.equal(["Keys, Berlin", "Safe, Berlin"]);
    expect(await titles({ type: "Azure Key", title: "Safe" })).to.deep.equal([]);
    expect(simulator.calls).to.have.length(4);
  });

  it("has a name for each type, and suggests the nearest for an unknown one", async () => {
    await stack();
    const args = { type: "Azure Keys" } as unknown as qualys.vault.GetVaultsArgs;
    expect(await failure(() => qualys.vault.getVaults(args))).to.equal(
      'getVaults knows no vault type "Azure Keys"; did you mean "Azure Key"?',
    );
  });
});

describe("getRecords", () => {
  it("returns no secret that Qualys reports", async () => {
    const secrets =
      "<COMMUNITY_STRINGS>canary</COMMUNITY_STRINGS><PASSWORD>canary</PASSWORD>" +
      "<CLIENT_KEY>canary</CLIENT_KEY><PRIVATE_KEY_CERTIFICATE_LIST><PRIVATE_KEY_CERTIFICATE>" +
      "<PRIVATE_KEY_INFO><PRIVATE_KEY type='rsa'>canary</PRIVATE_KEY></PRIVATE_KEY_INFO>" +
      "</PRIVATE_KEY_CERTIFICATE></PRIVATE_KEY_CERTIFICATE_LIST>";
    for (const type of ["snmp", "mysql", "unix", "postgresql", "mongodb"] as const) {
      const name = `AUTH_${type.toUpperCase()}`;
      const record = `<${name}><ID>7</ID><TITLE>Lab</TITLE>${secrets}</${name}>`;
      const list = xml(`${name}_LIST_OUTPUT`, `<${name}_LIST>${record}</${name}_LIST>`);
      configure({ apiUrl: (await answering(200, list)).url, ...login });
      const found = await qualys.auth.getRecords({ type });
      expect(found).to.have.length(1);
      expect(found[0]).to.include({ id: "7", title: "Lab" });
      expect(JSON.stringify(found)).not.to.contain("canary");
    }
  });

  it("returns what Qualys reports about each record, by argument names", async () => {
    const simulator = await stack();
    const vault = await simulator.createVault(azure("Keys"));
    const id = await simulator.createRecord("windows", windows("Servers"));
    await simulator.createRecord("windows", {
      ...{ title: "Servers in CORP", username: "svc", windows_ad_domain: "corp.example.com" },
      ...{ login_type: "vault", vault_type: "Azure Key", vault_id: String(vault) },
      ak_secret_name: "svc",
    });
    const [servers, domain] = await qualys.auth.getRecords({ type: "windows", title: "Servers" });
    expect(servers).to.deep.include({
      ...{ id: String(id), title: "Servers", username: "scan", loginType: "basic", networkId: 0 },
      ips: ["10.0.0.0-10.0.0.3", "10.0.0.9"],
    });
    expect(servers).not.to.have.property("password");
    expect(domain).to.include({ vaultId: vault, vaultType: "Azure Key", akSecretName: "svc" });
    expect(domain).not.to.have.property("ips");
  });

  it("lists all pages", async () => {
    const simulator = await stack();
    for (let i = 0; i < 1_001; i++) await simulator.createRecord("windows", windows(`Host ${i}`));
    expect(await qualys.auth.getRecords({ type: "windows" })).to.have.length(1_001);
  });

  it("lists nothing if there is nothing", async () => {
    await stack();
    expect(await qualys.auth.getRecords({ type: "docker" })).to.deep.equal([]);
    expect(await qualys.auth.getAllRecords()).to.deep.equal([]);
  });

  it("suggests the nearest type for one that it doesn't know", async () => {
    await stack();
    const type = "mssql" as "ms_sql";
    expect(await failure(() => qualys.auth.getRecords({ type }))).to.equal(
      'getRecords knows no record type "mssql"; did you mean "ms_sql"?',
    );
  });
});

describe("getAllRecords", () => {
  it("lists the records of all types", async () => {
    const simulator = await stack();
    const one = await simulator.createRecord("windows", windows("Servers"));
    const other = await simulator.createRecord("ms_iis", { title: "IIS", ips: "10.0.0.1" });
    expect(await qualys.auth.getAllRecords()).to.have.deep.members([
      { type: "windows", id: String(one) },
      { type: "ms_iis", id: String(other) },
    ]);
  });
});

describe("lookups as outputs", () => {
  it("accept and return outputs", async () => {
    const simulator = await stack();
    const id = await simulator.createVault(azure("Keys"));
    await simulator.createRecord("windows", windows("Servers"));
    const title = pulumi.output("Keys");
    expect(await value(qualys.vault.getVaultOutput({ title }).id)).to.equal(String(id));
    expect(await value(qualys.vault.getVaultsOutput({ title }))).to.have.length(1);
    expect(await value(qualys.auth.getRecordsOutput({ type: "windows" }))).to.have.length(1);
    expect(await value(qualys.auth.getAllRecordsOutput())).to.have.length(1);
  });

  it("aren't known, and make no call, while their arguments aren't known in a preview", async () => {
    const simulator = await stack();
    await pulumi.runtime.setMocks(
      { newResource: () => ({ id: undefined, state: {} }), call: () => ({}) },
      "project",
      "stack",
      true,
    );
    afterwards(endMocks);
    const title = pulumi.output(pulumi.unknown) as pulumi.Output<string>;
    const found = qualys.vault.getVaultOutput({ title });
    expect(await (found as unknown as { isKnown: Promise<boolean> }).isKnown).to.equal(false);
    expect(simulator.calls).to.deep.equal([]);
  });
});

describe("a lookup that fails", () => {
  it("says what Qualys responded, and what to do", async () => {
    await stack({ accounts: [{ username: "jane", password: "another one" }] });
    expect(await failure(() => qualys.auth.getAllRecords())).to.match(
      /^getAllRecords: Qualys refused the look-up \(code 2000: .*\)\. Check qualys:username and/,
    );
  });

  it("says that there was no response, or not one of the API", async () => {
    const { url } = await serve((request) => void request.socket.destroy());
    configure({ apiUrl: url, ...login });
    expect(await failure(() => qualys.vault.getVaults())).to.match(
      /^getVaults: the look-up (wasn't sent|got no answer that can be used): /,
    );
    const page = await answering(502, "<html>Bad gateway</html>");
    configure({ apiUrl: page.url, ...login });
    expect(await failure(() => qualys.vault.getVaults())).to.contain("Check qualys:platform");
  });

  it("shows Qualys' text on one line, unless it repeats the login", async () => {
    const header = Buffer.from(`${login.username}:${login.password}`).toString("base64");
    const answers: [string, RegExp][] = [
      [
        "odd\n\u001b[1mvalue",
        /^getAllRecords: Qualys refused the look-up \(code 1905: odd value\)$/,
      ],
      ["odd ".repeat(200_000), /^.{500,560}…\)$/],
      ...[login.password, login.password.toUpperCase(), header].map((text): [string, RegExp] => [
        `got ${text}`,
        /\(code 1905; its text isn't shown because it repeats a secret\)$/,
      ]),
    ];
    const simulator = await stack();
    for (const [text, told] of answers) {
      simulator.failNext(() => true, refusal(1905, `<![CDATA[${text}]]>`));
      expect(await failure(() => qualys.auth.getAllRecords())).to.match(told);
    }
  });

  it("doesn't quote what it looked for if that is secret", async () => {
    const simulator = await stack();
    const id = await simulator.createVault(azure("canary-title of others"));
    const title = pulumi.secret("canary-title");
    const type = pulumi.secret("canary-type") as unknown as pulumi.Output<"Azure Key">;
    const told = async <T>(look: () => pulumi.Output<T>) => failure(() => promised(look()));
    expect(await told(() => qualys.vault.getVaultOutput({ title }))).to.equal(
      `getVault found no vault with the secret title. Vaults with longer titles: id ${id}`,
    );
    expect(await told(() => qualys.vault.getVaultOutput({ id: pulumi.secret("404") }))).to.equal(
      "getVault found no vault with the secret id",
    );
    for (const look of [
      () => qualys.vault.getVaultsOutput({ type }),
      () => qualys.auth.getRecordsOutput({ type: type as unknown as pulumi.Output<"windows"> }),
    ]) {
      expect(await told<unknown>(look)).to.match(
        /knows no (vault|record) type of the secret name$/,
      );
    }
    simulator.failNext(() => true, refusal(1905, "no canary%2Dtitle"), 9);
    for (const look of [
      () => qualys.vault.getVaultOutput({ title }),
      () => qualys.vault.getVaultsOutput({ title }),
      () => qualys.auth.getRecordsOutput({ type: "windows", title }),
    ]) {
      expect(await told<unknown>(look)).to.include("its text isn't shown");
    }
  });

  it("says what to configure if nothing is", async () => {
    configure({});
    expect(await failure(() => qualys.vault.getVaults())).to.match(
      /^No connection to Qualys is configured: set qualys:username/,
    );
  });
});

describe("the simulator as a platform", () => {
  it("is looked up like Qualys", async () => {
    const stateFile = path.join(tmpdir(), `pulumi-qualys-lookups-${process.pid}.json`);
    afterwards(() => rmSync(stateFile, { force: true }));
    const simulator = await simulate({ stateFile });
    const id = await simulator.createVault(azure("Keys"));
    configure({ platform: "simulator", simulatorState: stateFile });
    expect(await qualys.vault.getVault({ title: "Keys" })).to.include({ id: String(id) });
  });
});
