/** Projects outside the repository that use the packed package, and the Pulumi CLI on them. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export const repository = path.resolve(__dirname, "../..");

export interface Run {
  readonly status: number | null;
  readonly text: string;
}

/** An empty folder. */
export function emptyFolder(): string {
  return realpathSync(mkdtempSync(path.join(tmpdir(), "fresh-project-")));
}

let tarball: string | undefined;

/** The package as it would be published, packed once. */
export function packed(): string {
  if (tarball === undefined) {
    const folder = emptyFolder();
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

/** What the CLI needs: the account, and a place for the state beside the folder's files. */
export async function pulumiEnvironment(
  folder: string,
  nodeFolder: string,
  qualys: { readonly url: string; readonly password: string },
): Promise<NodeJS.ProcessEnv> {
  const toolchain = (await import("../../toolchain/cli.mjs")) as {
    readonly findPulumi: () => Promise<{ env: Record<string, string> }>;
  };
  const { env } = await toolchain.findPulumi();
  mkdirSync(path.join(folder, "state"), { recursive: true });
  return {
    ...process.env,
    ...env,
    PATH: [nodeFolder, env["PATH"]].join(path.delimiter),
    PULUMI_BACKEND_URL: `file://${path.join(folder, "state")}`,
    PULUMI_CONFIG_PASSPHRASE: "a passphrase for tests",
    QUALYS_API_URL: qualys.url,
    QUALYS_USERNAME: "tester",
    QUALYS_PASSWORD: qualys.password,
    QUALYS_TRACE: path.join(folder, "trace.jsonl"),
  };
}

/** Runs the Pulumi CLI in the folder. Not synchronous: the simulator answers in this process. */
export async function pulumi(cwd: string, env: NodeJS.ProcessEnv, ...args: string[]): Promise<Run> {
  const command = path.join(repository, "toolchain/pulumi.mjs");
  const child = spawn(process.execPath, [command, ...args, "--non-interactive"], { cwd, env });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (part: string) => (text += part));
  }
  const [status] = (await once(child, "close")) as [number | null];
  return { status, text };
}
