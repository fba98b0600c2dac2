/** A stack of the real Pulumi CLI whose programs are functions, for acceptance tests. */
import { automation, runtime } from "@pulumi/pulumi";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { SimulatorOptions } from "../../simulator/simulator.js";
import { quickScript, StackFolder, type Run } from "../stack/stack-folder.js";

export type Program = automation.PulumiFn;

/**
 * Programs run in this process, where gRPC keeps connections by port. If a command gets the port of
 * an earlier one, whose connection is broken, Pulumi's SDK silently registers nothing.
 */
const { grpcClientOptions } = runtime as unknown as { readonly grpcClientOptions: object };
Object.assign(grpcClientOptions, { "grpc.use_local_subchannel_pool": 1 });

/** In the stack's configuration, and in nothing that the stack writes. */
export const connectionPassword = "canary-connection-password";

/** The CLI, for all stacks. */
let command: Promise<automation.PulumiCommand> | undefined;

/** A resource of the stack's state. */
export interface StoredResource {
  readonly urn: string;
  readonly id?: string;
  readonly type: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
}

export class TestStack extends StackFolder {
  private made: automation.Stack | undefined;

  /** @param plugins a folder where Pulumi also looks for plugins. */
  constructor(
    options: SimulatorOptions = {},
    private readonly plugins?: string,
  ) {
    super({ extraParameters: ["new_parameter"], ...options });
  }

  /** Creates an empty stack that is connected to the simulator. */
  override async open(): Promise<void> {
    await super.open();
    this.linkPackages(quickScript);
    const PATH = [this.plugins, this.environment["PATH"]].filter(Boolean).join(path.delimiter);
    const stack = await automation.LocalWorkspace.createStack(
      { projectName: "acceptance", stackName: "test", program: () => Promise.resolve() },
      {
        workDir: this.folder,
        projectSettings: {
          name: "acceptance",
          runtime: { name: "nodejs", options: { typescript: false } },
        },
        pulumiCommand: await (command ??= findCommand(this.environment)),
        envVars: { ...this.environment, PATH },
      },
    );
    await stack.setAllConfig({
      "qualys:apiUrl": { value: this.simulator.url },
      "qualys:username": { value: "tester" },
      "qualys:password": { value: connectionPassword, secret: true },
    });
    // The Automation API queries both after each update, in three commands.
    const nothing = () => Promise.resolve({});
    this.made = Object.assign(stack, { info: nothing, outputs: nothing });
  }

  async configure(key: string, value: string): Promise<void> {
    await this.stack.setConfig(key, { value });
  }

  async unconfigure(key: string): Promise<void> {
    await this.stack.removeConfig(key);
  }

  /** Applies the program, which must succeed. */
  async apply(program: Program, options: automation.UpOptions = {}): Promise<void> {
    await this.stack.up({ program, diff: true, ...options, onOutput: this.keep });
  }

  /** Applies the program, and then expects that nothing is left to do by the state. */
  async up(program: Program, options: automation.UpOptions = {}): Promise<void> {
    await this.apply(program, options);
    await this.stack.preview({ program, expectNoChanges: true, onOutput: this.keep });
  }

  /** Expects that nothing is left to do, neither by the state nor by what Qualys has. */
  async expectNoChanges(program: Program): Promise<void> {
    const options = { program, expectNoChanges: true, onOutput: this.keep };
    await this.stack.preview(options);
    await this.stack.preview({ ...options, refresh: true });
  }

  /** Returns the output of `pulumi preview --diff`. */
  async preview(program: Program, options: automation.PreviewOptions = {}): Promise<Run> {
    return this.run((onOutput) =>
      this.stack.preview({ program, diff: true, ...options, onOutput }),
    );
  }

  /** Returns the output of `pulumi up`, even if it fails. */
  async tryUp(program: Program, options: automation.UpOptions = {}): Promise<Run> {
    return this.run((onOutput) =>
      this.stack.up({ program, diff: true, ...options, onOutput, onError: onOutput }),
    );
  }

  /** Returns the output of `pulumi preview --refresh --expect-no-changes`. */
  async lookForDrift(program: Program): Promise<Run> {
    return this.preview(program, { refresh: true, expectNoChanges: true });
  }

  /** @param program runs with `--run-program`, if given. */
  async refresh(program?: Program): Promise<Run> {
    const options = this.running(program);
    return this.run((onOutput) => this.stack.refresh({ ...options, onOutput }));
  }

  /** @param program runs with `--run-program`, if given. */
  async destroy(program?: Program): Promise<Run> {
    const options = this.running(program);
    return this.run((onOutput) => this.stack.destroy({ ...options, onOutput, onError: onOutput }));
  }

  /** Runs a CLI command on the stack, whose program is in the folder. */
  cli(...args: string[]): Promise<Run> {
    return this.pulumi([...args, "--stack", "test"]);
  }

  /** Returns the calls that the work made: their actions and parameters. */
  async callsDuring(work: () => Promise<unknown>): Promise<Record<string, string>[]> {
    const before = this.simulator.calls.length;
    await work();
    return this.simulator.calls.slice(before).map(({ parameters }) => ({ ...parameters }));
  }

  /** Returns the stack's state as stored, with secrets encrypted. */
  resources(): StoredResource[] {
    const file = path.join(this.folder, "state/.pulumi/stacks/acceptance/test.json");
    const { checkpoint } = JSON.parse(readFileSync(file, "utf8")) as {
      checkpoint: { latest?: { resources?: StoredResource[] } };
    };
    return checkpoint.latest?.resources ?? [];
  }

  /** Returns the URN of the resource with the name. */
  urn(name: string): string {
    const found = this.resources().find(({ urn }) => urn.endsWith(`::${name}`));
    if (!found) throw new Error(`the stack has no ${name}`);
    return found.urn;
  }

  /** Returns what the program returned. */
  outputs(): Readonly<Record<string, unknown>> {
    return this.resources().find(({ type }) => type === "pulumi:pulumi:Stack")?.outputs ?? {};
  }

  private get stack(): automation.Stack {
    if (!this.made) throw new Error("the stack isn't open");
    return this.made;
  }

  /** Sets the program of the workspace: these commands take none of their own. */
  private running(program: Program | undefined): { readonly runProgram?: true } {
    if (!program) return {};
    this.stack.workspace.program = program;
    return { runProgram: true };
  }

  private async run(work: (onOutput: (text: string) => void) => Promise<unknown>): Promise<Run> {
    const lines: string[] = [];
    const error = await work((text) => lines.push(text)).then(
      () => undefined,
      (failure: unknown) => String(failure),
    );
    const text = `${lines.join("")}\n${error ?? ""}`;
    this.keep(text);
    return { succeeded: error === undefined, text };
  }
}

/** The Automation API looks for the CLI on this process's PATH. */
async function findCommand({
  PATH,
}: StackFolder["environment"]): Promise<automation.PulumiCommand> {
  const before = process.env["PATH"];
  process.env["PATH"] = PATH;
  const found = await automation.PulumiCommand.get();
  process.env["PATH"] = before;
  return found;
}
