/** A repository that uses the pipelines, on a machine that runs their steps. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startSimulator, type Simulator } from "../../../simulator/simulator.js";

export const repository = path.resolve(__dirname, "../../..");
export const pipelines = path.join(repository, "examples", "gitops");

/** Where secrets come from in a pipeline. None may be in anything that is written. */
export const canaries = {
  account: "canary-account-password",
  record: "canary-record-password",
  passphrase: "canary-passphrase",
  token: "canary-forge-token",
};

/** What the shell and whoever reads it could take for something else. */
export const title = "Servers $(touch hacked) `touch hacked` ${{ github.token }} @everyone | --> x";

export interface Outcome {
  readonly code: number | null;
  readonly text: string;
}

/** The variables of a pipeline's job. */
export type Variables = Readonly<Record<string, string>>;

export class Checkout {
  private readonly written: string[] = [];

  private constructor(
    readonly simulator: Simulator,
    private readonly root: string,
    readonly env: Variables,
  ) {}

  /** Makes the repository with a stack, and copies the pipelines to it as their README says. */
  static async create(): Promise<Checkout> {
    const { findPulumi } = (await import("../../../toolchain/cli.mjs")) as {
      readonly findPulumi: () => Promise<{
        readonly command: string;
        readonly env: Record<string, string>;
      }>;
    };
    const { command, env } = await findPulumi();
    const simulator = await startSimulator();
    const root = fs.mkdtempSync(path.join(tmpdir(), "pulumi-qualys-gitops-"));
    const folder = (name: string) => {
      fs.mkdirSync(path.join(root, name), { recursive: true });
      return path.join(root, name);
    };
    const checkout = new Checkout(simulator, root, {
      PATH: [installCommands(folder("bin"), command), env["PATH"]].join(path.delimiter),
      ANSWERS: folder("answers"),
      HOME: folder("home"),
      TMPDIR: folder("tmp"),
      PULUMI_SKIP_UPDATE_CHECK: "true",
      PULUMI_BACKEND_URL: `file://${folder("state")}`,
      CI: "true",
    });
    installPackages(folder("repository/node_modules"));
    checkout.write("package.json", JSON.stringify({ name: "scan-logins", private: true }));
    const runtime = { name: "nodejs", options: { typescript: false } };
    checkout.write("Pulumi.yaml", JSON.stringify({ name: "scan-logins", runtime }));
    checkout.write("index.js", program);
    const setUp = [
      ...["GitHub Actions", "GitLab CI"].flatMap(copyCommands),
      "pulumi stack init prod",
      `pulumi config set qualys:apiUrl ${simulator.url}`,
      `pulumi config set --secret password < ${path.join(root, "password")}`,
    ];
    const passwordFile = path.join(root, "password");
    fs.writeFileSync(passwordFile, canaries.record);
    const { code, text } = await checkout.run(setUp.join("\n"), {
      PULUMI_CONFIG_PASSPHRASE: canaries.passphrase,
    });
    fs.rmSync(passwordFile);
    if (code !== 0) throw new Error(`no stack could be made: ${text}`);
    return checkout;
  }

  /** The records that the program makes. */
  commit(records: readonly { readonly title: string; readonly ips: readonly string[] }[]): void {
    this.write("records.json", JSON.stringify(records));
  }

  /** From now on, the Pulumi CLI runs again for a command that it has answered. */
  beginStage(): void {
    this.written.push(this.files());
    fs.rmSync(this.outside("answers"), { recursive: true });
    fs.mkdirSync(this.outside("answers"));
  }

  /** A file outside of the repository. */
  outside(name: string): string {
    return path.join(this.root, name);
  }

  /** Runs a script with bash, in the repository. */
  async run(script: string, variables: Variables, options: readonly string[] = ["-e"]) {
    const child = spawn("bash", [...options, "-c", script], {
      cwd: path.join(this.root, "repository"),
      env: { ...this.env, ...variables },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const chunks: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (chunk: string) => chunks.push(chunk));
    }
    const [code] = (await once(child, "close")) as [number | null];
    const text = chunks.join("");
    this.written.push(text);
    return { code, text } satisfies Outcome;
  }

  /** What was printed, and the files that there were after each stage, with their names. */
  everythingWritten(): string {
    return [...this.written, this.files()].join("\n");
  }

  async close(): Promise<void> {
    await this.simulator.close();
    fs.rmSync(this.root, { recursive: true, force: true });
  }

  private files(): string {
    return fs
      .readdirSync(this.root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => `${file}\n${fs.readFileSync(file, "latin1")}`)
      .join("\n");
  }

  private write(file: string, text: string): void {
    fs.writeFileSync(path.join(this.root, "repository", file), text);
  }
}

const program = `
  const { Config } = require("@pulumi/pulumi");
  const { auth } = require("pulumi-qualys");
  const password = new Config().requireSecret("password");
  for (const [index, record] of require("./records.json").entries()) {
    new auth.WindowsRecord("servers-" + index, { username: "scan", password, ...record });
  }
`;

/** The commands under the README's heading that copy the pipelines. */
function copyCommands(section: string): string[] {
  const readme = fs.readFileSync(path.join(pipelines, "README.md"), "utf8");
  const text = readme.split(`\n## ${section}\n`)[1] ?? "";
  const block = /```sh\n(.+?)```/s.exec(text)?.[1] ?? "";
  return block.replaceAll("examples/gitops", pipelines).trim().split("\n");
}

/** GitHub's machines have gh; npm would ask a registry. */
function installCommands(folder: string, pulumi: string): string {
  const write = (name: string, lines: readonly string[]) =>
    fs.writeFileSync(path.join(folder, name), lines.join("\n") + "\n", { mode: 0o755 });
  fs.symlinkSync(path.join(__dirname, "gh.mjs"), path.join(folder, "gh"));
  write("npm", ["#!/bin/sh", 'echo "npm $*"']);
  // Pulumi takes most of the time, and all pipelines run the same commands: the next one gets the same answer.
  write("pulumi", [
    "#!/usr/bin/env bash",
    "answer=$ANSWERS/${*//[^a-z0-9-]/_}",
    'if [ ! -e "$answer.code" ]; then',
    `  ${pulumi} "$@" > "$answer.out" 2> "$answer.err"`,
    '  echo $? > "$answer.code"',
    "fi",
    'cat "$answer.out"',
    'cat "$answer.err" >&2',
    'exit "$(cat "$answer.code")"',
  ]);
  return folder;
}

/** As `npm ci` would, but with the packages that are here. */
function installPackages(folder: string): void {
  const bin = path.join(folder, ".bin", "pulumi-qualys");
  const main = path.join(repository, packageJson().bin["pulumi-qualys"]);
  fs.mkdirSync(path.join(folder, ".bin"));
  fs.mkdirSync(path.join(folder, "@pulumi"));
  fs.writeFileSync(bin, `#!/bin/sh\nexec node ${main} "$@"\n`, { mode: 0o755 });
  fs.symlinkSync(repository, path.join(folder, "pulumi-qualys"));
  const sdk = path.join("@pulumi", "pulumi");
  fs.symlinkSync(path.join(repository, "node_modules", sdk), path.join(folder, sdk));
}

function packageJson() {
  return JSON.parse(fs.readFileSync(path.join(repository, "package.json"), "utf8")) as {
    readonly bin: { readonly "pulumi-qualys": string };
  };
}
