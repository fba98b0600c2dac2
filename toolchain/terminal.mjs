// @ts-check

/** A failure the reader can act on: shown as its message alone, without a stack trace. */
export class Problem extends Error {}

/**
 * Runs a program's main function; a Problem ends it with its message and exit code 1.
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/**
 * @typedef {object} Progress
 * @property {(line: string) => void} say
 * @property {<T>(work: Promise<T>, describe: () => string) => Promise<T>} during
 *   Says every now and then how far the work is.
 */

/**
 * Progress goes to stderr: stdout belongs to the Pulumi CLI, whose output may be piped.
 * @param {((line: string) => void) | undefined} onProgress gets the lines instead of stderr
 * @returns {Progress}
 */
export function createProgress(onProgress) {
  const inPlace = !onProgress && process.stderr.isTTY;
  const say = onProgress ?? ((line) => process.stderr.write(`${line}\n`));
  return {
    say,
    async during(work, describe) {
      const started = Date.now();
      const tick = () => {
        const line = `  ${describe()} (${Math.round((Date.now() - started) / 1000)} s)`;
        if (inPlace) process.stderr.write(`\r${line}\x1b[K`);
        else say(line);
      };
      const timer = setInterval(tick, inPlace ? 1000 : 15_000);
      try {
        return await work;
      } finally {
        clearInterval(timer);
        if (inPlace) process.stderr.write("\r\x1b[K");
      }
    },
  };
}
