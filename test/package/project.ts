/** Projects outside the repository that use the packed package, and the Pulumi CLI on them. */
import { execFileSync, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { repository, StackFolder, type Elsewhere } from "../stack/stack-folder.js";

let tarball: string | undefined;

/** The package as it would be published, packed once. */
export function packed(): string {
  if (tarball === undefined) {
    const folder = mkdtempSync(path.join(tmpdir(), "packed-"));
    const name = npm(repository, "pack", "--silent", "--pack-destination", folder).trim();
    tarball = path.join(folder, name);
    process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  }
  return tarball;
}

export function npm(folder: string, ...args: string[]): string {
  return run(folder, "npm", ...args);
}

/** Runs a package manager to its end. */
export function run(folder: string, command: string, ...args: string[]): string {
  return execFileSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** The version of the Pulumi SDK that is installed in the repository. */
export function developedAgainst(): string {
  const file = path.join(repository, "node_modules/@pulumi/pulumi/package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

/** Writes files by their paths in the folder; what isn't text is written as JSON. */
export function write(folder: string, files: Readonly<Record<string, unknown>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  }
}

export class Project extends StackFolder {
  /** The folder of the Node that runs programs and the provider. */
  nodeFolder = path.dirname(process.execPath);

  /** @param password logs in to the simulator. */
  constructor(private readonly password: string) {
    super();
  }

  override start(args: readonly string[], { cwd, env }: Elsewhere = {}): ChildProcess {
    const { PATH } = this.environment;
    return super.start(args, {
      cwd: cwd ?? this.folder,
      env: {
        PATH: [this.nodeFolder, PATH].join(path.delimiter),
        QUALYS_API_URL: this.simulator.url,
        QUALYS_USERNAME: "tester",
        QUALYS_PASSWORD: this.password,
        ...env,
      },
    });
  }
}
