/** A stack of the real Pulumi CLI against a simulator, for acceptance tests. */
import { automation, runtime } from "@pulumi/pulumi";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  startSimulator,
  type Simulator,
  type SimulatorOptions,
} from "../../simulator/simulator.js";

export type Program = automation.PulumiFn;

const repository = path.resolve(__dirname, "../..");
/*
 * Programs run in this process, where gRPC keeps connections by port. One command may get the port of
 * an earlier one, whose connection is broken: Pulumi's SDK would then register nothing, and say nothing.
 */
const { grpcClientOptions } = runtime as unknown as { readonly grpcClientOptions: object };
Object.assign(grpcClientOptions, { "grpc.use_local_subchannel_pool": 1 });

/** In the stack's configuration and in nothing that the stack writes. */
export const connectionPassword = "canary-connection-password";

/** A resource of the stack's state. */
export interface StoredResource {
  readonly urn: string;
  readonly id?: string;
  readonly type: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
}

/** What a command printed and whether it succeeded. */
export interface Run {
  readonly succeeded: boolean;
  readonly text: string;
}

export class TestStack {
  /** Whether `up` also sees that a refresh finds nothing. */
  looksTwice = false;
  private readonly printed: string[] = [];

  private constructor(
    readonly simulator: Simulator,
    readonly folder: string,
    private readonly stack: automation.Stack,
  ) {}

  /**
   * Makes an empty stack in a folder of its own, and a simulator that it is connected to.
   *
   * @param plugins a folder in which Pulumi looks for plugins too.
   */
  static async create(options: SimulatorOptions = {}, plugins?: string): Promise<TestStack> {
    const simulator = await startSimulator({ extraParameters: ["new_parameter"], ...options });
    const folder = mkdtempSync(path.join(tmpdir(), "pulumi-qualys-"));
    mkdirSync(path.join(folder, "state"));
    symlinkSync(path.join(repository, "node_modules"), path.join(folder, "node_modules"));
    const env = await environment();
    const PATH = [plugins, env["PATH"]].filter(Boolean).join(path.delimiter);
    const stack = await automation.LocalWorkspace.createOrSelectStack(
      { projectName: "acceptance", stackName: "test", program: () => Promise.resolve() },
      {
        workDir: folder,
        pulumiCommand: await command(),
        projectSettings: {
          name: "acceptance",
          runtime: "nodejs",
          backend: { url: `file://${path.join(folder, "state")}` },
        },
        envVars: {
          ...env,
          PATH,
          PULUMI_CONFIG_PASSPHRASE: "a passphrase for tests",
          QUALYS_TRACE: path.join(folder, "trace.jsonl"),
        },
      },
    );
    await stack.setAllConfig({
      "qualys:apiUrl": { value: simulator.url },
      "qualys:username": { value: "tester" },
      "qualys:password": { value: connectionPassword, secret: true },
    });
    // The Automation API asks for it after each update, which takes long.
    Object.assign(stack, { info: () => Promise.resolve({}) });
    return new TestStack(simulator, folder, stack);
  }

  async configure(key: string, value: string): Promise<void> {
    await this.stack.setConfig(key, { value });
  }

  async unconfigure(key: string): Promise<void> {
    await this.stack.removeConfig(key);
  }

  /** Applies the program, and then sees that nothing is left to do. */
  async up(
    program: Program,
    options: { readonly refresh?: boolean } = {},
  ): Promise<automation.UpResult> {
    const result = await this.stack.up({ program, onOutput: this.keep, diff: true, ...options });
    const look = { program, expectNoChanges: true, onOutput: this.keep };
    await this.stack.preview(look);
    if (this.looksTwice) await this.stack.preview({ ...look, refresh: true });
    return result;
  }

  /** Sees that nothing is left to do, neither by the state nor by what Qualys has. */
  async expectNoChanges(program: Program): Promise<void> {
    const options = { program, expectNoChanges: true, onOutput: this.keep };
    await this.stack.preview(options);
    await this.stack.preview({ ...options, refresh: true });
  }

  /** What `pulumi preview --diff` prints. */
  async preview(program: Program, options: automation.PreviewOptions = {}): Promise<Run> {
    return this.run((onOutput) =>
      this.stack.preview({ program, diff: true, ...options, onOutput }),
    );
  }

  /** What `pulumi up` prints, also when it fails. */
  async tryUp(program: Program, options: automation.UpOptions = {}): Promise<Run> {
    return this.run((onOutput) =>
      this.stack.up({ program, diff: true, ...options, onOutput, onError: onOutput }),
    );
  }

  /** What a command of the CLI on the stack prints. */
  async cli(...args: string[]): Promise<Run> {
    const { workspace, name } = this.stack;
    const { command } = await cli();
    return this.run(async (onOutput) => {
      const child = spawn(command, [...args, "--stack", name, "--non-interactive"], {
        cwd: workspace.workDir,
        env: { ...process.env, ...workspace.envVars },
      });
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding("utf8").on("data", onOutput);
      const [status] = (await once(child, "close")) as [number | null];
      if (status !== 0)
        throw new Error(`pulumi ${args[0] ?? ""} ended with ${status ?? "a signal"}`);
    });
  }

  /** The URN of the resource with the name. */
  async urn(name: string): Promise<string> {
    const found = (await this.resources()).find(({ urn }) => urn.endsWith(`::${name}`));
    if (!found) throw new Error(`the stack has no ${name}`);
    return found.urn;
  }

  /** What `pulumi preview --refresh --expect-no-changes` prints. */
  async lookForDrift(program: Program): Promise<Run> {
    return this.preview(program, { refresh: true, expectNoChanges: true });
  }

  /** @param program is run with `--run-program`, if there is one. */
  async refresh(program?: Program): Promise<Run> {
    const options = this.running(program);
    return this.run((onOutput) => this.stack.refresh({ ...options, onOutput }));
  }

  /** @param program is run with `--run-program`, if there is one. */
  async destroy(program?: Program): Promise<Run> {
    const options = this.running(program);
    return this.run((onOutput) => this.stack.destroy({ ...options, onOutput, onError: onOutput }));
  }

  /** These commands have no program of their own but the workspace's. */
  private running(program: Program | undefined): { readonly runProgram?: true } {
    if (!program) return {};
    this.stack.workspace.program = program;
    return { runProgram: true };
  }

  /** The calls that the work made: their actions and parameters. */
  async callsDuring(work: () => Promise<unknown>): Promise<Record<string, string>[]> {
    const before = this.simulator.calls.length;
    await work();
    return this.simulator.calls.slice(before).map(({ parameters }) => ({ ...parameters }));
  }

  /** The stack's state as it is stored, with secrets encrypted. */
  async resources(): Promise<StoredResource[]> {
    const exported = (await this.stack.exportStack()) as {
      deployment: { resources?: StoredResource[] };
    };
    return exported.deployment.resources ?? [];
  }

  /** Everything that was printed, and every file that was written, but for the packages. */
  everythingWritten(): string {
    const files = readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), "latin1"));
    const urls = this.simulator.calls.map(({ path: url, query }) => url + JSON.stringify(query));
    return [this.everythingPrinted(), ...files, ...urls].join("\n");
  }

  everythingPrinted(): string {
    return this.printed.join("\n");
  }

  async close(): Promise<void> {
    await this.simulator.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private readonly keep = (text: string): void => {
    this.printed.push(text);
  };

  private async run(work: (onOutput: (text: string) => void) => Promise<unknown>): Promise<Run> {
    const lines: string[] = [];
    const onOutput = (text: string): void => {
      lines.push(text);
    };
    const error = await work(onOutput).then(
      () => undefined,
      (failure: unknown) => String(failure),
    );
    const text = `${lines.join("")}\n${error ?? ""}`;
    this.keep(text);
    return { succeeded: error === undefined, text };
  }
}

interface Cli {
  readonly command: string;
  readonly env: Record<string, string>;
}

async function cli(): Promise<Cli> {
  const { findPulumi } = (await import("../../toolchain/cli.mjs")) as {
    readonly findPulumi: () => Promise<Cli>;
  };
  return findPulumi();
}

async function environment(): Promise<Record<string, string>> {
  return (await cli()).env;
}

/** The Automation API looks for `bin/pulumi` in the folder; the PATH has the CLI's folder first. */
async function command(): Promise<automation.PulumiCommand> {
  const { env } = await cli();
  const PATH = process.env["PATH"];
  Object.assign(process.env, env);
  const found = await automation.PulumiCommand.get();
  process.env["PATH"] = PATH;
  return found;
}
