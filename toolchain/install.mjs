// @ts-check
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findPulumi } from "./cli.mjs";
import { repositoryRoot } from "./release.mjs";
import { Problem, runMain } from "./terminal.mjs";

const requiredNode = "20.19.0";

/** Makes a fresh clone ready to run. Does next to nothing if it already is. */
export async function install() {
  requireNode();
  if (packagesAreStale()) {
    process.stderr.write("Installing the npm packages.\n");
    // The lockfile's checksums say whether what npm has kept is right.
    const quick = ["--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
    run("npm", ["ci", "--include=dev", ...quick], { shell: process.platform === "win32" });
  }
  // TypeScript trusts its build info, which says nothing about a removed dist folder.
  const tsc = path.join("node_modules", "@typescript", "native", "bin", "tsc");
  run(process.execPath, [
    tsc,
    "--build",
    "tsconfig.build.json",
    ...(existsSync(inRepository("dist")) ? [] : ["--force"]),
  ]);
  await findPulumi();
}

function requireNode() {
  const found = process.versions.node;
  if (found.localeCompare(requiredNode, "en", { numeric: true }) >= 0) return;
  throw new Problem(
    `Node.js >= ${requiredNode} is needed; this is ${found}. See https://nodejs.org`,
  );
}

function packagesAreStale() {
  const installed = inRepository("node_modules/.package-lock.json");
  if (!existsSync(installed)) return true;
  return statSync(installed).mtimeMs < statSync(inRepository("package-lock.json")).mtimeMs;
}

/** @param {string} file */
function inRepository(file) {
  return path.join(repositoryRoot, file);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ shell?: boolean }} [options]
 */
function run(command, args, options) {
  const { status, error } = spawnSync(command, args, {
    ...options,
    cwd: repositoryRoot,
    stdio: "inherit",
  });
  if (status === 0) return;
  const name = [path.basename(command), ...args].join(" ");
  throw new Problem(error ? `${name} could not be run: ${error.message}` : `${name} failed.`);
}

if (process.argv[1] && fileURLToPath(import.meta.url) === path.resolve(process.argv[1])) {
  await runMain(install);
}
