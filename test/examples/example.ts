/** An example as its reader runs it: the real Pulumi CLI on the folder, against a simulator. */
import { automation } from "@pulumi/pulumi";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startSimulator, type Simulator } from "../../simulator/simulator.js";

const repository = path.resolve(__dirname, "../..");
export const examplesFolder = path.join(repository, "examples");

export class Example {
  private constructor(
    readonly simulator: Simulator,
    private readonly folder: string,
    private readonly stack: automation.Stack,
  ) {}

  /** Copies the example, and gives it what it asks for: a stack, a simulator, its secrets. */
  static async start(name: string): Promise<Example> {
    const simulator = await startSimulator();
    const folder = mkdtempSync(path.join(tmpdir(), "pulumi-qualys-example-"));
    const workDir = path.join(folder, name);
    cpSync(path.join(examplesFolder, name), workDir, { recursive: true });
    mkdirSync(path.join(folder, "state"));
    symlinkSync(path.join(repository, "node_modules"), path.join(folder, "node_modules"));
    const { env, pulumiCommand } = await cli();
    const stack = await automation.LocalWorkspace.createOrSelectStack(
      { stackName: "try", workDir },
      {
        pulumiCommand,
        envVars: {
          ...env,
          PULUMI_BACKEND_URL: `file://${path.join(folder, "state")}`,
          PULUMI_CONFIG_PASSPHRASE: "a passphrase for tests",
          // `npm run check` has judged the types.
          PULUMI_NODEJS_TRANSPILE_ONLY: "true",
        },
      },
    );
    await stack.setAllConfig({
      ...(await secretsOf(stack)),
      "qualys:apiUrl": { value: simulator.url },
      "qualys:username": { value: "reader" },
      "qualys:password": { value: "password of the reader", secret: true },
    });
    return new Example(simulator, folder, stack);
  }

  async configure(key: string, value: string): Promise<void> {
    await this.stack.setConfig(key, { value });
  }

  async preview(): Promise<automation.PreviewResult> {
    return this.stack.preview();
  }

  async up(): Promise<automation.UpResult> {
    return this.stack.up();
  }

  /** A preview fails when anything is left to do, by what is known and by what Qualys says. */
  async expectNoChanges(): Promise<void> {
    await this.stack.preview({ expectNoChanges: true });
    await this.stack.preview({ expectNoChanges: true, refresh: true });
  }

  async destroy(): Promise<void> {
    await this.stack.destroy();
  }

  async close(): Promise<void> {
    await this.simulator.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A value for each secret that the example's Pulumi.yaml says it needs. */
async function secretsOf({ workspace }: automation.Stack): Promise<automation.ConfigMap> {
  const { config = {} } = await workspace.projectSettings();
  const secrets = Object.entries(config as Record<string, { readonly secret?: boolean }>)
    .filter(([, { secret }]) => secret === true)
    .map(([key]): [string, automation.ConfigValue] => [key, { value: `of ${key}`, secret: true }]);
  return Object.fromEntries(secrets);
}

async function cli() {
  const { findPulumi } = (await import("../../toolchain/cli.mjs")) as {
    readonly findPulumi: () => Promise<{ readonly env: Record<string, string> }>;
  };
  const { env } = await findPulumi();
  // The Automation API looks for `pulumi` on this process's own PATH.
  const { PATH } = process.env;
  Object.assign(process.env, env);
  const pulumiCommand = await automation.PulumiCommand.get();
  process.env["PATH"] = PATH;
  return { env, pulumiCommand };
}
