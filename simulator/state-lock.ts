/** A lock between processes of one machine: a file that contains the process ID. */
import { mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

const patience = 20_000;
/** A lock file that stays empty for this long is from a process that died creating it. */
const unfinishedAfter = 2_000;

/**
 * Runs `work`, which must be synchronous, while holding the lock.
 *
 * @throws Error if the lock isn't free in time.
 */
export async function withLock<T>(lock: string, work: () => T): Promise<T> {
  const until = Date.now() + patience;
  while (!taken(lock)) {
    breakIfDead(lock);
    if (Date.now() > until) {
      throw new Error(
        `Another process keeps ${lock}. If none is running, remove it and ${lock}.breaking`,
      );
    }
    await sleep(1 + Math.random() * 10);
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function taken(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/**
 * Removes the lock of a dead process. Only one process may do so at a time, or it could remove a
 * new lock.
 */
function breakIfDead(lock: string): void {
  try {
    mkdirSync(`${lock}.breaking`);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return;
    throw error;
  }
  try {
    if (isDead(lock)) rmSync(lock, { force: true });
  } finally {
    rmdirSync(`${lock}.breaking`);
  }
}

function isDead(lock: string): boolean {
  try {
    const owner = Number(readFileSync(lock, "utf8"));
    if (owner === 0) return Date.now() - statSync(lock).mtimeMs > unfinishedAfter;
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return codeOf(error) === "ESRCH"; // ENOENT: it was released. EPERM: another user's process.
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
