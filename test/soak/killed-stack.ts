/** A project whose Pulumi commands get killed, as machines and pipelines do. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startSimulator, type Simulator } from "../../simulator/simulator.js";

const repository = path.resolve(__dirname, "../..");

/** The program declares as many records as RECORDS says, in the version VERSION, adopting or not. */
const program = `
const qualys = require("pulumi-qualys");
const { RECORDS, VERSION, ADOPT } = process.env;
for (let i = 0; i < Number(RECORDS); i++) {
  new qualys.auth.WindowsRecord("record-" + i, {
    title: "Record " + i,
    username: "scanner",
    password: "password " + VERSION,
    comments: "version " + VERSION,
    ips: ["10." + VERSION + "." + i + ".1-10." + VERSION + "." + i + ".9"],
    ...(ADOPT ? { adopt: true } : {}),
  });
}
`;

/** What is killed: without its CLI, the provider goes on with what it is at. */
export const victims = ["everything", "CLI", "provider"] as const;

export type Victim = (typeof victims)[number];

export interface Wanted {
  readonly records: number;
  readonly version: number;
  readonly adopt?: boolean;
}

export class KilledStack {
  private constructor(
    readonly simulator: Simulator,
    private readonly folder: string,
    private readonly command: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  static async create(): Promise<KilledStack> {
    const simulator = await startSimulator({
      rateLimit: { calls: 1_000_000, windowSeconds: 3600 },
    });
    const folder = mkdtempSync(path.join(tmpdir(), "killed-stack-"));
    mkdirSync(path.join(folder, "state"));
    symlinkSync(path.join(repository, "node_modules"), path.join(folder, "node_modules"));
    writeFileSync(path.join(folder, "index.js"), program);
    writeFileSync(path.join(folder, "package.json"), '{ "main": "index.js" }');
    writeFileSync(path.join(folder, "Pulumi.yaml"), "name: killed\nruntime: nodejs\n");
    const toolchain = (await import("../../toolchain/cli.mjs")) as {
      readonly findPulumi: () => Promise<{ command: string; env: Record<string, string> }>;
    };
    const { command, env } = await toolchain.findPulumi();
    const stack = new KilledStack(simulator, folder, command, {
      ...process.env,
      ...env,
      PULUMI_BACKEND_URL: `file://${path.join(folder, "state")}`,
      PULUMI_CONFIG_PASSPHRASE: "a passphrase for tests",
      QUALYS_API_URL: simulator.url,
      QUALYS_USERNAME: "tester",
      QUALYS_PASSWORD: "password",
    });
    await stack.run({ records: 0, version: 0 }, "stack", "init", "test");
    return stack;
  }

  /** Runs a command to its end. */
  async run(wanted: Wanted, ...args: string[]): Promise<{ succeeded: boolean; text: string }> {
    const child = this.start(wanted, args);
    let text = "";
    child.stdout?.on("data", (part: Buffer) => (text += part.toString()));
    child.stderr?.on("data", (part: Buffer) => (text += part.toString()));
    const [status] = (await once(child, "close")) as [number | null];
    return { succeeded: status === 0, text };
  }

  up(wanted: Wanted): Promise<{ succeeded: boolean; text: string }> {
    return this.run(wanted, "up", "--yes", "--skip-preview");
  }

  /**
   * Starts `pulumi up` and kills, after so many calls to the API, all of it or a part.
   *
   * @returns whether Pulumi's own state was cut off and its backup taken.
   */
  async killDuringUp(wanted: Wanted, victim: Victim, calls: number): Promise<boolean> {
    const until = this.simulator.calls.length + calls;
    const child = this.start(wanted, ["up", "--yes", "--skip-preview"]);
    const closed = once(child, "close");
    while (this.simulator.calls.length < until && child.exitCode === null) await sleep(1);
    if (child.pid !== undefined && child.exitCode === null) {
      if (victim === "everything") process.kill(-child.pid, "SIGKILL");
      else if (victim === "CLI") process.kill(child.pid, "SIGKILL");
      else for (const pid of this.providers()) process.kill(pid, "SIGKILL");
    }
    await closed;
    if (victim === "provider") return false;
    const restored = this.restoreState();
    // The lock of a killed command stays.
    await this.run(wanted, "cancel", "--yes");
    return restored;
  }

  /**
   * Takes the state that Pulumi saved before the last one, when that one is cut off: Pulumi writes
   * its files in place, so killing it may leave a half of one.
   *
   * @returns whether it was.
   */
  private restoreState(): boolean {
    const state = path.join(this.folder, "state/.pulumi/stacks/killed/test.json");
    try {
      for (const file of [state, `${state}.attrs`]) JSON.parse(readFileSync(file, "utf8"));
      return false;
    } catch {
      for (const kind of ["", ".attrs"]) copyFileSync(`${state}.bak${kind}`, `${state}${kind}`);
      return true;
    }
  }

  async close(): Promise<void> {
    await this.simulator.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private start({ records, version, adopt }: Wanted, args: string[]): ChildProcess {
    const about = { RECORDS: String(records), VERSION: String(version), ADOPT: adopt ? "1" : "" };
    return spawn(this.command, [...args, "--non-interactive"], {
      cwd: this.folder,
      env: { ...this.env, ...about },
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
  }

  /** The dynamic provider's processes that run in this stack's folder. */
  private providers(): number[] {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => {
        try {
          const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
          return (
            command.includes("dynamic-provider") && readlinkSync(`/proc/${pid}/cwd`) === this.folder
          );
        } catch {
          return false;
        }
      });
  }
}
