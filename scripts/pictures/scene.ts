/** The scene in the README's pictures: a plan of a small program, previewed and reported. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { examine } from "../../report/findings/examine.js";
import { readPlan } from "../../report/reading/read-plan.js";
import { render } from "../../report/rendering/render.js";
import { StackFolder } from "../../test/stack/stack-folder.js";

/** The output of a command, with a terminal's colours. */
export interface Printed {
  readonly command: string;
  readonly output: string;
}

const start = Date.parse("2026-03-02T09:00:00Z");
const night = Date.parse("2026-03-02T22:14:05Z");

const program = (password: string, settings: string) => `
  const { secret } = require("@pulumi/pulumi");
  const { auth, vault } = require("pulumi-qualys");
  const safe = new vault.AzureKeyVault("scanner-secrets", {
    title: "Scanner secrets",
    url: "https://scanner-secrets.vault.azure.net",
    ...{ appId: "application", cert: "certificate", privateKey: secret("key") },
  });
  const linux = new auth.UnixRecord("linux", {
    ...{ title: "Linux", username: "svc-qualys", ips: ["10.1.0.0/24"] },
    ...safe.login({ akSecretName: "svc-qualys" }),
  });
  const login = { username: "svc-qualys", password: secret("${password}") };
  // One comes after the other, so that the pictures are always the same.
  new auth.WindowsRecord("servers", { title: "Servers", ...login, ${settings} }, { dependsOn: linux });`;

const before = program("first", 'ips: ["10.0.0.0/24", "10.0.9.0/28"]');
const after = program("second", 'ips: ["10.0.0.0/24", "10.0.1.0/25"], ntlm: true');

class Scene extends StackFolder {
  /** Creates the stack `prod` of the program. */
  override async open(): Promise<void> {
    await super.open();
    this.linkPackages();
    this.write("Pulumi.yaml", "{ name: scan-logins, runtime: nodejs }");
    this.write("package.json", "{}");
    await this.succeed(["stack", "init", "prod"]);
    const settings = { apiUrl: this.simulator.url, username: "pipeline", password: "p" };
    const plain = Object.entries(settings).map(([key, value]) => `qualys:${key}=${value}`);
    await this.succeed(["config", "set-all", ...plain.flatMap((one) => ["--plaintext", one])]);
  }

  write(name: string, text: string): void {
    writeFileSync(path.join(this.folder, name), text);
  }
}

/** Runs the program's commands against a simulator. */
export async function runScene(): Promise<{ readonly preview: Printed; readonly report: Printed }> {
  let now = start;
  const scene = new Scene({ now: () => now });
  await scene.open();
  try {
    scene.write("index.js", before);
    await scene.succeed(["up", "--yes", "--skip-preview"]);
    scene.write("index.js", after);
    const output = await scene.succeed(["preview", "--diff", "--color", "always"]);
    now = night;
    const [vault] = scene.simulator.vaults();
    await scene.simulator.changeVault(vault?.id ?? 0, { url: "https://elsewhere.example.com" });
    const json = await scene.succeed(["preview", "--refresh", "--json"]);
    const plan = await readPlan(Readable.from([Buffer.from(json)]));
    return {
      preview: { command: "pulumi preview --diff", output },
      report: {
        command: "npx pulumi-qualys report plan.json",
        output: await render(examine(plan), "text", true),
      },
    };
  } finally {
    await scene.close();
  }
}
