/** A project whose Pulumi commands get killed, as on machines and in pipelines. */
import { once } from "node:events";
import { copyFileSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { quickScript, StackFolder, type Elsewhere, type Run } from "../stack/stack-folder.js";
import { writeFiles } from "../stack/write-files.js";

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

/** What to kill: without its CLI, the provider finishes what it is doing. */
export const victims = ["everything", "CLI", "provider"] as const;

export type Victim = (typeof victims)[number];

export interface Wanted {
  readonly records: number;
  readonly version: number;
  readonly adopt?: boolean;
}

export class KilledStack extends StackFolder {
  constructor() {
    super({ rateLimit: { calls: 1_000_000, windowSeconds: 3600 } });
  }

  override async open(): Promise<void> {
    await super.open();
    this.linkPackages(quickScript);
    writeFiles(this.folder, {
      "index.js": program,
      "package.json": '{ "main": "index.js" }',
      "Pulumi.yaml": "{ name: killed, runtime: { name: nodejs, options: { typescript: false } } }",
    });
    await this.succeed(["stack", "init", "test"]);
  }

  /** Ends providers that outlived their CLI, too. */
  override async close(): Promise<void> {
    this.killProviders();
    await super.close();
  }

  /** Runs a command to its end. */
  run(wanted: Wanted, ...args: string[]): Promise<Run> {
    return this.pulumi(args, this.programOf(wanted));
  }

  up(wanted: Wanted): Promise<Run> {
    return this.run(wanted, "up", "--yes", "--skip-preview");
  }

  /**
   * Starts `pulumi up` and kills all or part of it after this many calls to the API.
   *
   * @returns whether Pulumi's own state was cut off and its backup restored.
   */
  async killDuringUp(wanted: Wanted, victim: Victim, calls: number): Promise<boolean> {
    const until = this.simulator.calls.length + calls;
    const child = this.start(["up", "--yes", "--skip-preview"], this.programOf(wanted));
    const closed = once(child, "close");
    while (this.simulator.calls.length < until && child.exitCode === null) await sleep(1);
    if (child.pid !== undefined && child.exitCode === null) {
      if (victim === "everything") process.kill(-child.pid, "SIGKILL");
      if (victim === "CLI") process.kill(child.pid, "SIGKILL");
      // Pulumi gives them process groups of their own.
      else this.killProviders();
    }
    await closed;
    if (victim === "provider") return false;
    const restored = this.restoreState();
    // A killed command leaves its lock.
    await this.run(wanted, "cancel", "--yes");
    return restored;
  }

  /**
   * Restores the state before the last one if that is cut off: Pulumi writes its files in place, so
   * killing it may leave half of one.
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

  private programOf({ records, version, adopt }: Wanted): Elsewhere {
    const about = { RECORDS: String(records), VERSION: String(version), ADOPT: adopt ? "1" : "" };
    const login = { QUALYS_USERNAME: "tester", QUALYS_PASSWORD: "password" };
    return { env: { QUALYS_API_URL: this.simulator.url, ...login, ...about } };
  }

  private killProviders(): void {
    for (const pid of this.providers()) process.kill(pid, "SIGKILL");
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
