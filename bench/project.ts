/** A Pulumi project in its own folder, whose program runs in its own process. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

export const repository = path.resolve(__dirname, "..");

/** A resource as stored in the stack's state. */
export interface StoredResource {
  readonly type: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
}

export class Project {
  private constructor(
    readonly folder: string,
    private readonly command: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  /** @param program JavaScript, so that no time goes into compiling it. */
  static async create(program: string, qualysUrl: string): Promise<Project> {
    const { findPulumi } = (await import("../toolchain/cli.mjs")) as Toolchain;
    const { command, env } = await findPulumi();
    const folder = mkdtempSync(path.join(tmpdir(), "pulumi-qualys-bench-"));
    const project = new Project(folder, command, {
      ...process.env,
      ...env,
      PULUMI_BACKEND_URL: `file://${folder}`,
      PULUMI_CONFIG_PASSPHRASE: "a passphrase for benchmarks",
      // Otherwise each of 1,000 creations writes the state of all before it.
      PULUMI_EXPERIMENTAL: "true",
      PULUMI_SKIP_CHECKPOINTS: "true",
      QUALYS_API_URL: qualysUrl,
      QUALYS_USERNAME: "bench",
      QUALYS_PASSWORD: "a password",
    });
    symlinkSync(path.join(repository, "node_modules"), path.join(folder, "node_modules"));
    writeFileSync(
      path.join(folder, "Pulumi.yaml"),
      "name: bench\nruntime:\n  name: nodejs\n  options:\n    typescript: false\n",
    );
    writeFileSync(path.join(folder, "index.js"), program);
    await project.pulumi("stack", "init", "bench");
    return project;
  }

  /** Runs the CLI and returns its output. */
  async pulumi(...args: string[]): Promise<string> {
    const options = { cwd: this.folder, env: this.env, maxBuffer: 2 ** 30 };
    try {
      const { stdout } = await promisify(execFile)(
        this.command,
        [...args, "--non-interactive"],
        options,
      );
      return stdout;
    } catch (error) {
      throw new Error(`pulumi ${args.join(" ")} failed:\n${textOf(error)}`);
    }
  }

  async up(): Promise<void> {
    await this.pulumi("up", "--yes", "--skip-preview", "--suppress-outputs");
  }

  /** Runs a preview that fails if there is anything to do. */
  async preview(): Promise<void> {
    await this.pulumi("preview", "--expect-no-changes");
  }

  /** Returns the resources in the state whose type's name contains the text. */
  async resources(type: string): Promise<StoredResource[]> {
    const exported = JSON.parse(await this.pulumi("stack", "export")) as {
      deployment: { resources?: StoredResource[] };
    };
    return (exported.deployment.resources ?? []).filter((resource) => resource.type.includes(type));
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

interface Toolchain {
  readonly findPulumi: () => Promise<{
    readonly command: string;
    readonly env: Readonly<Record<string, string>>;
  }>;
}

/** Returns the CLI's error message, which it prints to standard output. */
function textOf(error: unknown): string {
  const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
  return stdout + stderr || String(error);
}
