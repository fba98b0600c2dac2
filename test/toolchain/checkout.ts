import { spawn, spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";

export interface Outcome {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** What the fake CLI prints: which one it is, and how it was run. */
export interface Shown {
  file: string;
  args: string[];
  env: Record<string, string>;
}

export function shownBy({ stdout }: Outcome): Shown {
  return JSON.parse(stdout) as Shown;
}

const toolchain = path.resolve("toolchain");

/** A copy of the toolchain in its own folder, with an otherwise empty PATH. */
export class Checkout {
  readonly root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "toolchain-")));
  readonly bin = this.folder("bin");
  readonly cache = path.join(this.root, "cache");
  readonly release = pinnedRelease();
  env: NodeJS.ProcessEnv = {
    PATH: this.bin,
    HOME: this.root,
    PULUMI_QUALYS_CACHE: this.cache,
    PULUMI_QUALYS_DOWNLOAD: "http://127.0.0.1:1",
  };

  constructor() {
    fs.cpSync(toolchain, path.join(this.root, "toolchain"), { recursive: true });
  }

  remove(): void {
    fs.rmSync(this.root, { recursive: true, force: true });
  }

  folder(name: string): string {
    const folder = path.join(this.root, name);
    fs.mkdirSync(folder, { recursive: true });
    return folder;
  }

  write(file: string, text: string): string {
    const target = path.join(this.root, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, text);
    return target;
  }

  /** An executable written in JavaScript. */
  program(file: string, body = ""): string {
    const target = this.write(file, `#!${process.execPath}\n${body}\n`);
    fs.chmodSync(target, 0o755);
    return target;
  }

  pulumi(folder: string): string {
    this.program(`${folder}/pulumi-language-nodejs`);
    return this.program(`${folder}/pulumi`, fakePulumi);
  }

  /** Makes programs of this machine available in the checkout's PATH. */
  allow(...names: string[]): void {
    for (const name of names) {
      const folders = process.env.PATH?.split(path.delimiter) ?? [];
      const folder = folders.find((entry) => fs.existsSync(path.join(entry, name)));
      if (folder) fs.symlinkSync(path.join(folder, name), path.join(this.bin, name));
    }
  }

  /** The archive that the vendor would publish for this machine, with the fake CLI in it. */
  archive(): { name: string; bytes: Buffer } {
    this.pulumi("vendor/pulumi");
    const name = `pulumi-${this.release}-${process.platform}-${process.arch}.tar.gz`;
    spawnSync("tar", ["-czf", path.join(this.root, name), "-C", `${this.root}/vendor`, "pulumi"]);
    return { name, bytes: fs.readFileSync(path.join(this.root, name)) };
  }

  start(script: string, ...args: string[]) {
    const child = spawn(process.execPath, [path.join(this.root, "toolchain", script), ...args], {
      cwd: this.root,
      env: this.env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (data: string) => (stdout += data));
    child.stderr.setEncoding("utf8").on("data", (data: string) => (stderr += data));
    const outcome = new Promise<Outcome>((resolve) =>
      child.on("close", (code, signal) => resolve({ code, signal, stdout, stderr })),
    );
    return { child, outcome };
  }

  run(script: string, ...args: string[]): Promise<Outcome> {
    return this.start(script, ...args).outcome;
  }
}

function pinnedRelease(): string {
  const modules = fs.readFileSync(path.join(toolchain, "go", "pulumi", "go.mod"), "utf8");
  const version = /pkg\/v3 (v\S+)/.exec(modules)?.[1];
  if (version === undefined) throw new Error("go.mod pins no CLI");
  return version;
}

const fakePulumi = `
const [verb, value] = process.argv.slice(2);
if (verb === "exit") process.exit(Number(value));
if (verb === "die") process.kill(process.pid, value);
if (verb === "wait") {
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(value));
  setInterval(() => {}, 1000);
}
console.log(JSON.stringify({ file: __filename, args: process.argv.slice(2), env: process.env }));
`;
