// @ts-check
import { accessSync, constants, existsSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { buildPulumi } from "./build.mjs";
import { cachedPulumi, fillCache } from "./cache.mjs";
import { downloadPulumi } from "./download.mjs";
import { executable, repositoryRoot, sdkFolder } from "./release.mjs";
import { createProgress } from "./terminal.mjs";

/**
 * Finds a Pulumi CLI that can run Node.js programs, or gets one.
 * @param {{ onProgress?: (line: string) => void }} [options]
 * @returns {Promise<{ command: string, path: string, env: Record<string, string> }>}
 *   the executable, the PATH to run it with, and the variables to add to its environment, PATH
 *   included
 */
export async function findPulumi({ onProgress } = {}) {
  const command = pulumiOnPath() ?? cachedPulumi() ?? (await obtain(createProgress(onProgress)));
  const folders = [path.dirname(command), sdkFolder, process.env.PATH];
  const searchPath = folders.filter(Boolean).join(path.delimiter);
  return { command, path: searchPath, env: { PATH: searchPath, ...defaults() } };
}

/** @param {import("./terminal.mjs").Progress} progress */
function obtain(progress) {
  return fillCache(
    progress,
    async (scratch) =>
      (await downloadPulumi(progress, scratch)) ?? (await buildPulumi(progress, scratch)),
  );
}

function pulumiOnPath() {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  /** @param {string} name */
  const find = (name) =>
    folders.map((folder) => path.resolve(folder, executable(name))).filter(isExecutable);
  const host = executable("pulumi-language-nodejs");
  const hostOnPath = find("pulumi-language-nodejs").length > 0;
  return find("pulumi").find(
    (command) =>
      !isShim(command) && (hostOnPath || isExecutable(path.join(path.dirname(command), host))),
  );
}

/**
 * Returns whether it is our own pulumi.mjs, from any checkout: two of them on one PATH would call
 * each other forever.
 * @param {string} command
 */
function isShim(command) {
  return path.basename(realpathSync(command)) === "pulumi.mjs";
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** What the CLI gets unless the environment says otherwise. */
function defaults() {
  /** @type {Record<string, string>} */
  const env = {};
  if (process.env.PULUMI_SKIP_UPDATE_CHECK === undefined) env.PULUMI_SKIP_UPDATE_CHECK = "true";
  // The quickstart encrypts its local stack with a passphrase made on this machine.
  const passphrase = path.join(repositoryRoot, ".quickstart", "passphrase");
  const { PULUMI_CONFIG_PASSPHRASE, PULUMI_CONFIG_PASSPHRASE_FILE } = process.env;
  const chosen = PULUMI_CONFIG_PASSPHRASE ?? PULUMI_CONFIG_PASSPHRASE_FILE;
  if (chosen === undefined && existsSync(passphrase)) {
    env.PULUMI_CONFIG_PASSPHRASE_FILE = passphrase;
  }
  return env;
}
