/** Where a stack lives in tests: a folder of its own, a simulator, and the environment of the CLI. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  startSimulator,
  type Simulator,
  type SimulatorOptions,
} from "../../simulator/simulator.js";
import { startKeyService, type KeyService } from "./key-service.js";

export const repository = path.resolve(__dirname, "../..");

const requireFirst = (file: string) => `--require "${path.join(repository, "test/stack", file)}"`;

/** The `NODE_OPTIONS` with which programs and their providers start quickly. */
export const quickStart = requireFirst("late-packages.cjs");

/** The same, for programs in JavaScript. */
export const quickScript = `${quickStart} ${requireFirst("no-compiler.cjs")}`;

/** What a command printed and whether it succeeded. */
export interface Run {
  readonly succeeded: boolean;
  readonly text: string;
}

interface Place {
  readonly simulator: Simulator;
  readonly keyService: KeyService;
  readonly folder: string;
  readonly command: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Where a command runs that doesn't run in the stack's folder, and what else its environment has. */
export interface Elsewhere {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export class StackFolder {
  private place: Place | undefined;
  private readonly printed: string[] = [];

  constructor(private readonly options: SimulatorOptions = {}) {}

  async open(): Promise<void> {
    const { findPulumi } = (await import("../../toolchain/cli.mjs")) as {
      readonly findPulumi: () => Promise<{ command: string; env: Record<string, string> }>;
    };
    const { command, env } = await findPulumi();
    const simulator = await startSimulator(this.options);
    const keyService = await startKeyService();
    const folder = fs.realpathSync(fs.mkdtempSync(path.join(tmpdir(), "pulumi-qualys-")));
    fs.mkdirSync(path.join(folder, "state"));
    const environment = {
      ...env,
      // The CLI runs for a second or two: collecting garbage in it would be a sixth of its work.
      ...{ GOGC: "off", GOMEMLIMIT: "1GiB" },
      PULUMI_BACKEND_URL: `file://${path.join(folder, "state")}`,
      ...keyService.environment,
      QUALYS_TRACE: path.join(folder, "trace.jsonl"),
    };
    this.place = { simulator, keyService, folder, command, environment };
  }

  async close(): Promise<void> {
    const { simulator, keyService } = this.opened();
    await simulator.close();
    keyService.close();
    fs.rmSync(this.folder, { recursive: true, force: true });
  }

  get simulator(): Simulator {
    return this.opened().simulator;
  }

  get folder(): string {
    return this.opened().folder;
  }

  /** What the CLI needs besides this process's environment. */
  get environment(): Readonly<Record<string, string>> {
    return this.opened().environment;
  }

  /** Runs a command of the CLI to its end. */
  async pulumi(args: readonly string[], elsewhere: Elsewhere = {}): Promise<Run> {
    const child = this.start(args, elsewhere);
    let text = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (part: string) => (text += part));
    }
    const [status] = (await once(child, "close")) as [number | null];
    this.keep(text);
    return { succeeded: status === 0, text };
  }

  /** Runs a command of the CLI that has to succeed. */
  async succeed(args: readonly string[], elsewhere: Elsewhere = {}): Promise<string> {
    const { succeeded, text } = await this.pulumi(args, elsewhere);
    if (!succeeded) throw new Error(`pulumi ${args.join(" ")} failed: ${text}`);
    return text;
  }

  /** Starts a command of the CLI, in a process group of its own. */
  start(args: readonly string[], { cwd = this.folder, env = {} }: Elsewhere = {}): ChildProcess {
    const { command, environment } = this.opened();
    return spawn(command, [...args, "--non-interactive"], {
      cwd,
      env: { ...process.env, ...environment, ...env },
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
  }

  /** Everything that was printed, and every file that was written, but for the packages. */
  everythingWritten(): string {
    const files = fs
      .readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
      .map((entry) => fs.readFileSync(path.join(entry.parentPath, entry.name), "latin1"));
    const urls = this.simulator.calls.map(({ path: url, query }) => url + JSON.stringify(query));
    return [this.everythingPrinted(), ...files, ...urls].join("\n");
  }

  everythingPrinted(): string {
    return this.printed.join("\n");
  }

  /** Notes what a command printed. */
  protected readonly keep = (text: string): void => {
    this.printed.push(text);
  };

  /** Gives programs in the folder the repository's packages, this one among them, to start quickly. */
  protected linkPackages(NODE_OPTIONS = quickStart): void {
    const { environment, ...place } = this.opened();
    this.place = { ...place, environment: { ...environment, NODE_OPTIONS } };
    fs.symlinkSync(path.join(repository, "node_modules"), path.join(this.folder, "node_modules"));
  }

  private opened(): Place {
    if (!this.place) throw new Error("the stack's folder isn't open");
    return this.place;
  }
}
