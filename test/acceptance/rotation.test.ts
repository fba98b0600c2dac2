import { expect } from "chai";
import { writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import type { Call } from "../../simulator/simulator.js";
import { programsOf } from "../docs/compile.js";
import { useStack } from "../stack/use-stack.js";
import { TestStack } from "./stack.js";

/** The page's programs: three records, and one of them with its password in a vault. */
const [[, records], [, inVault]] = programsOf("docs/guide/rotation.md") as [
  [string, string],
  [string, string],
];
const changedAddresses = records.replace("10.0.0.0/28", "10.0.0.8/29");

const passwords = [1, 2, 3].map((count) => `canary-password-${count}`);
const keys = [1, 2].map((count) => `canary-key-${count}`);

describe("a rotation as in the guide", function () {
  this.timeout(180_000);
  const stack = useStack(new TestStack());
  const id = (title: string) => {
    const all = ["windows", "unix"].flatMap((type) => stack.simulator.records(type));
    return String(all.find(({ parameters }) => parameters["title"] === title)?.id);
  };
  let vaultId: number;

  before(async () => {
    await stack.configure("qualys:gatherMilliseconds", "300");
    vaultId = await stack.simulator.createVault({
      ...{ type: "Azure Key", title: "Scanner secrets", url: "https://vault.example.com" },
      ...{ app_id: "application", cert: "c", private_key: "k", ssl_verify: "1" },
    });
    write(records);
    await set({ windowsPassword: passwords[0], linuxKey: keys[0] });
    await up();
  });

  function write(program: string): void {
    const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
    const { outputText } = ts.transpileModule(program, { compilerOptions: options });
    writeFileSync(path.join(stack.folder, "index.js"), outputText);
  }

  async function set(secrets: Readonly<Record<string, string | undefined>>): Promise<void> {
    const pairs = Object.entries(secrets).map(([name, value = ""]) => `${name}=${value}`);
    const options = pairs.flatMap((pair) => ["--secret", pair]);
    await stack.succeed(["config", "set-all", ...options, "--stack", "test"]);
  }

  /** Returns what the preview shows. It makes no write. */
  async function preview(): Promise<string> {
    const before = stack.simulator.calls.length;
    const text = await stack.succeed(["preview", "--diff", "--stack", "test"]);
    expect(writesSince(before)).to.deep.equal([]);
    return text;
  }

  /** Applies the program. @returns its writes */
  async function up(): Promise<Call[]> {
    const before = stack.simulator.calls.length;
    await stack.succeed(["up", "--yes", "--skip-preview", "--stack", "test"]);
    return writesSince(before);
  }

  /** Returns the writes since then. Lookups only read. */
  function writesSince(before: number): Call[] {
    const reads = ["list", "view"];
    return stack.simulator.calls.slice(before).filter(({ action }) => !reads.includes(action));
  }

  const parameters = (calls: readonly Call[]) => calls.map((call) => call.parameters);

  it("sends a password to all records that share it in one request, a key in another, and nothing else", async () => {
    await set({ windowsPassword: passwords[1], linuxKey: keys[1] });
    const shown = await preview();
    expect(shown.match(/~ password: 1 => 2/g)).to.have.length(2);
    expect(shown)
      .to.match(/~ privateKeyCertificates: 1 => 2/)
      .and.contain("3 to update");
    const calls = await up();
    const [forms, bodies] = [calls.filter(({ body }) => !body), calls.filter(({ body }) => body)];
    const shared = [id("Windows servers"), id("Windows desktops")];
    expect(
      parameters(forms).map(({ ids, ...more }) => [ids?.split(",").sort(), more]),
    ).to.deep.equal([[shared.sort(), { action: "update", password: passwords[1] }]]);
    expect(parameters(bodies)).to.deep.equal([{ action: "update", ids: id("Linux servers") }]);
    const [{ body = "" } = {}] = bodies;
    expect(body).to.contain(keys[1]).and.not.to.contain(keys[0]);
    expect(body).not.to.match(/<(?!\/|\?|UNIX_AUTH_PARAMS|PRIVATE_KEY|PASSPHRASE|CERTIFICATE)/);
  });

  it("moves a password into a vault and back, each in one request", async () => {
    // The page's second program declares one of the records of the first one.
    const others = records.replace(/^import.*$/gm, "").replace(/^new .*"servers"[^]*?^\}\);$/m, "");
    write(`${inVault}\nimport * as pulumi from "@pulumi/pulumi";\n${others}`);
    const shown = await preview();
    expect(shown)
      .to.match(/\+ loginType *: "vault"/)
      .and.to.contain("1 to update");
    expect(shown).to.match(/- password: 2/);
    expect(parameters(await up())).to.deep.equal([
      {
        ...{ action: "update", ids: id("Windows servers"), login_type: "vault" },
        ...{ vault_type: "Azure Key", vault_id: String(vaultId), ak_secret_name: "svc-qualys" },
      },
    ]);
    write(records);
    expect(parameters(await up())).to.deep.equal([
      {
        ...{ action: "update", ids: id("Windows servers"), login_type: "basic" },
        ...{ password: passwords[1] },
      },
    ]);
  });

  it("sends the password and changed addresses of a record in one request", async () => {
    await set({ windowsPassword: passwords[2] });
    write(changedAddresses);
    const shown = await preview();
    expect(shown)
      .to.match(/- 10\.0\.0\.0-10\.0\.0\.15: 16/)
      .and.match(/~ password: 2 => 3/);
    const calls = parameters(await up());
    const change = { action: "update", password: passwords[2] };
    expect(calls).to.have.deep.members([
      { ...change, ids: id("Windows servers"), remove_ips: "10.0.0.0-10.0.0.7" },
      { ...change, ids: id("Windows desktops") },
    ]);
  });

  it("leaves nothing to do", async () => {
    await stack.succeed(["preview", "--refresh", "--expect-no-changes", "--stack", "test"]);
  });

  it("sends each secret in a body, and shows and writes none", () => {
    const { calls } = stack.simulator;
    const sent = JSON.stringify(calls.map(({ parameters, body }) => [parameters, body]));
    const written = stack.everythingWritten();
    expect(written, "the search sees the state").to.contain("Windows desktops");
    for (const canary of [...passwords, ...keys]) {
      expect(sent, canary).to.contain(canary);
      expect(written.includes(canary), canary).to.equal(false);
    }
  });
});
