// @ts-check
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { executable, goModules, pulumiVersion, requiredGo, sdkFolder } from "./release.mjs";
import { Problem } from "./terminal.mjs";

const versionVariable = "github.com/pulumi/pulumi/sdk/v3/go/common/version.Version";

/** Each is built from its own module under toolchain/go, which pins its sources. */
const programs = [
  {
    module: "language-nodejs",
    name: "pulumi-language-nodejs",
    package: "github.com/pulumi/pulumi/sdk/v3/nodejs/cmd/pulumi-language-nodejs",
    flags: "-s -w",
  },
  {
    module: "pulumi",
    name: "pulumi",
    package: "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi",
    flags: `-s -w -X ${versionVariable}=${pulumiVersion}`,
  },
];

/**
 * Builds the CLI from its published Go modules, for networks that reach nothing else.
 * @param {import("./terminal.mjs").Progress} progress
 * @param {string} scratch
 * @returns {Promise<string>} the folder with the CLI
 */
export async function buildPulumi(progress, scratch) {
  requireGo();
  progress.say(
    `The Pulumi CLI ${pulumiVersion} is neither on PATH nor downloadable here: building it from ` +
      "its Go modules.\nThis happens once and takes about 4 minutes on 2 cores.",
  );
  for (const program of programs) await build(progress, program, scratch);
  copyDynamicProviderHost(scratch);
  return scratch;
}

/**
 * The vendor ships it beside the CLI; if it is found anywhere else, every command warns about it.
 * @param {string} folder
 */
function copyDynamicProviderHost(folder) {
  for (const name of ["pulumi-resource-pulumi-nodejs", "pulumi-resource-pulumi-nodejs.cmd"]) {
    const file = path.join(sdkFolder, name);
    if (existsSync(file)) copyFileSync(file, path.join(folder, name));
  }
}

function requireGo() {
  // Asked inside the module: Go >= 1.21 may switch to the toolchain that the module wants.
  const cwd = path.join(goModules, "pulumi");
  const go = spawnSync("go", ["env", "GOVERSION"], { cwd, encoding: "utf8" });
  const found = /go(\d+(?:\.\d+)*)/.exec(go.stdout ?? "")?.[1];
  if (found && found.localeCompare(requiredGo, "en", { numeric: true }) >= 0) return;
  const tooOld = found ? `Go ${found} is too old` : `Go says "${go.stderr?.trim()}"`;
  throw new Problem(
    "No Pulumi CLI: none is on PATH, its download could not be reached, and it cannot be built " +
      `because ${go.error ? "Go is missing" : tooOld}.\n` +
      "Install one of the two and run this again:\n" +
      "  the Pulumi CLI  https://www.pulumi.com/docs/install/\n" +
      `  Go >= ${requiredGo}    https://go.dev/dl/`,
  );
}

/**
 * @param {import("./terminal.mjs").Progress} progress
 * @param {typeof programs[number]} program
 * @param {string} folder
 */
async function build(progress, program, folder) {
  const output = path.join(folder, executable(program.name));
  const flags = ["-v", "-trimpath", "-ldflags", program.flags, "-o", output];
  const go = spawn("go", ["build", ...flags, program.package], {
    cwd: path.join(goModules, program.module),
    // Needs no C compiler, and ignores a go.work in a parent folder.
    env: { CGO_ENABLED: "0", ...process.env, GOWORK: "off" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let compiled = 0;
  /** @type {string[]} */
  const messages = [];
  createInterface(go.stderr).on("line", (line) => {
    if (/^[\w./-]+$/.test(line)) compiled++;
    else if (!line.startsWith("go: downloading")) messages.push(line);
  });
  /** @type {Promise<number | null>} */
  const finished = new Promise((resolve, reject) => {
    go.on("error", reject).on("close", resolve);
  });
  const describe = () => `${program.name}: ${compiled} packages compiled`;
  if ((await progress.during(finished, describe)) !== 0) {
    const last = messages.slice(-15).map((line) => `  ${line}`);
    throw new Problem([`go build ${program.package} failed:`, ...last].join("\n"));
  }
}
