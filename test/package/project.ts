/** Projects outside the repository that use the packed package, and the Pulumi CLI on them. */
import { execFileSync, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { quickStart, repository, StackFolder, type Elsewhere } from "../stack/stack-folder.js";

const { version } = JSON.parse(readFileSync(path.join(repository, "package.json"), "utf8")) as {
  version: string;
};

/** The package as it would be published, which `npm run test:package` packs once for all workers. */
export const packed = path.join(repository, "node_modules/.cache", `pulumi-qualys-${version}.tgz`);

export function npm(folder: string, ...args: string[]): string {
  return run(folder, "npm", ...args);
}

/** Packages that another project has just installed are taken from npm's cache without a question. */
const quickInstall = {
  npm_config_audit: "false",
  npm_config_fund: "false",
  npm_config_prefer_offline: "true",
};

/** Runs a package manager to its end. */
export function run(folder: string, command: string, ...args: string[]): string {
  return execFileSync(command, args, {
    cwd: folder,
    env: { ...process.env, ...quickInstall },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** For commands after one that ran as a user's does, which also checks the program's types. */
export const quick: Elsewhere = {
  env: { NODE_OPTIONS: quickStart, PULUMI_NODEJS_TRANSPILE_ONLY: "true" },
};

/** The version of the Pulumi SDK that is installed in the repository. */
export function developedAgainst(): string {
  const file = path.join(repository, "node_modules/@pulumi/pulumi/package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
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
