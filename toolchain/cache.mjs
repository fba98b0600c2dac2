// @ts-check
import { existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { cacheFolder, executable } from "./release.mjs";

/** Returns the CLI in the cache folder, if it is there. */
export function cachedPulumi() {
  const command = path.join(cacheFolder(), executable("pulumi"));
  return existsSync(command) ? command : undefined;
}

/**
 * Fills the cache folder, one process at a time: a second one waits and uses the first one's
 * result. The work happens in a temporary sibling that is then renamed, so nobody finds half of it.
 * @param {import("./terminal.mjs").Progress} progress
 * @param {(scratch: string) => Promise<string>} make returns the folder to keep, in the scratch one
 */
export async function fillCache(progress, make) {
  const target = cacheFolder();
  const lock = `${target}.lock`;
  const scratch = `${target}.partial-${process.pid}`;
  mkdirSync(path.dirname(target), { recursive: true });
  await progress.during(
    waitForLock(lock),
    () => "waiting for another process that is getting the Pulumi CLI",
  );
  try {
    if (!cachedPulumi()) {
      removeLeftovers(target);
      mkdirSync(scratch, { recursive: true });
      const made = await make(scratch);
      // Two processes may have taken over one abandoned lock: the later one keeps what is there.
      if (!cachedPulumi()) renameSync(made, target);
    }
    return path.join(target, executable("pulumi"));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
    rmSync(lock, { force: true });
  }
}

/** @param {string} lock a file that holds its owner's process id */
async function waitForLock(lock) {
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      return;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
    }
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    else await sleep(500);
  }
}

/** @param {string} lock */
function isAbandoned(lock) {
  try {
    const owner = Number(readFileSync(lock, "utf8"));
    if (owner) return !isRunning(owner);
    // Its owner died, or is about to write its id.
    return Date.now() - statSync(lock).mtimeMs > 10_000;
  } catch {
    return false;
  }
}

/** @param {string} target */
function removeLeftovers(target) {
  const folder = path.dirname(target);
  for (const name of readdirSync(folder)) {
    const owner = /\.partial-(\d+)$/.exec(name)?.[1];
    if (owner && !isRunning(Number(owner))) {
      rmSync(path.join(folder, name), { recursive: true, force: true });
    }
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}
