/** A repository that uses the pipelines, on a machine that runs their steps. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import * as fs from "node:fs";
import path from "node:path";
import { quickScript, repository, StackFolder } from "../../stack/stack-folder.js";

export const pipelines = path.join(repository, "examples", "gitops");

/** Where secrets come from in a pipeline. None may be in anything that it writes. */
export const canaries = {
  account: "canary-account-password",
  record: "canary-record-password",
  passphrase: "canary-passphrase",
  token: "canary-forge-token",
};

/** Text that the shell and later readers could take for something else. */
export const title = "Servers $(touch hacked) `touch hacked` ${{ github.token }} @everyone | --> x";

export interface Outcome {
  readonly code: number | null;
  readonly text: string;
}

/** The variables of a pipeline's job. */
export type Variables = Readonly<Record<string, string>>;

export class Checkout extends StackFolder {
  /** Creates the repository with a stack, and copies the pipelines to it as their README says. */
  override async open(): Promise<void> {
    await super.open();
    for (const name of ["answers", "bin", "home", "repository", "tmp"]) {
      fs.mkdirSync(this.at(name));
    }
    installCommands(this.at("bin"));
    installPackages(this.at("repository/node_modules"));
    this.write("package.json", JSON.stringify({ name: "scan-logins", private: true }));
    const runtime = { name: "nodejs", options: { typescript: false } };
    this.write("Pulumi.yaml", JSON.stringify({ name: "scan-logins", runtime }));
    this.write("index.js", program);
    const setUp = [
      ...["GitHub Actions", "GitLab CI"].flatMap(copyCommands),
      "pulumi stack init prod",
      `pulumi config set qualys:apiUrl ${this.simulator.url}`,
      'printf %s "$PASSWORD" | pulumi config set --secret password',
    ];
    const { code, text } = await this.run(setUp.join("\n"), {
      PULUMI_CONFIG_PASSPHRASE: canaries.passphrase,
      PASSWORD: canaries.record,
    });
    if (code !== 0) throw new Error(`no stack could be made: ${text}`);
  }

  get backend(): string {
    return this.environment["PULUMI_BACKEND_URL"] ?? "";
  }

  /** Returns the records that the program creates. */
  commit(records: readonly { readonly title: string; readonly ips: readonly string[] }[]): void {
    this.write("records.json", JSON.stringify(records));
  }

  /** From now on, runs the Pulumi CLI again for a command that it has already run. */
  beginStage(): void {
    // Existing files may be overwritten.
    this.keep(this.everythingWritten());
    fs.rmSync(this.at("answers"), { recursive: true });
    fs.mkdirSync(this.at("answers"));
  }

  /** The names in the repository. */
  names(): string[] {
    return fs.readdirSync(this.at("repository"));
  }

  /** A file or folder beside the repository. */
  at(name: string): string {
    return path.join(this.folder, name);
  }

  /** Runs a script with bash, in the repository. */
  async run(
    script: string,
    variables: Variables,
    options: readonly string[] = ["-e"],
  ): Promise<Outcome> {
    const child = spawn("bash", [...options, "-c", script], {
      cwd: this.at("repository"),
      env: {
        PATH: [this.at("bin"), this.environment["PATH"]].join(path.delimiter),
        HOME: this.at("home"),
        TMPDIR: this.at("tmp"),
        ANSWERS: this.at("answers"),
        CI: "true",
        PULUMI_SKIP_UPDATE_CHECK: "true",
        PULUMI_BACKEND_URL: this.backend,
        NODE_OPTIONS: quickScript,
        ...variables,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let text = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (part: string) => (text += part));
    }
    const [code] = (await once(child, "close")) as [number | null];
    this.keep(text);
    return { code, text };
  }

  private write(file: string, text: string): void {
    fs.writeFileSync(path.join(this.at("repository"), file), text);
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
function installCommands(folder: string): void {
  const write = (name: string, lines: readonly string[]) =>
    fs.writeFileSync(path.join(folder, name), lines.join("\n") + "\n", { mode: 0o755 });
  fs.symlinkSync(path.join(__dirname, "gh.mjs"), path.join(folder, "gh"));
  write("npm", ["#!/bin/sh", 'echo "npm $*"']);
  // All pipelines run the same commands of Pulumi, which take most of the time: the first one's
  // output also serves the next.
  write("pulumi", [
    "#!/usr/bin/env bash",
    "answer=$ANSWERS/${*//[^a-z0-9-]/_}",
    'if [ ! -e "$answer.code" ]; then',
    "  # The folder of this script comes first.",
    '  PATH=${PATH#*:} pulumi "$@" > "$answer.out" 2> "$answer.err"',
    '  echo $? > "$answer.code"',
    "fi",
    'cat "$answer.out"',
    'cat "$answer.err" >&2',
    'exit "$(cat "$answer.code")"',
  ]);
}

/** Like `npm ci`, but with the packages that are here. */
function installPackages(folder: string): void {
  const bin = path.join(folder, ".bin", "pulumi-qualys");
  const main = path.join(repository, packageJson().bin["pulumi-qualys"]);
  fs.mkdirSync(path.join(folder, ".bin"), { recursive: true });
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
