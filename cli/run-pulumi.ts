/** Runs the Pulumi CLI, for commands that need to know a stack of the project in this folder. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

/**
 * Runs a command of the Pulumi CLI on the stack, and returns its output.
 *
 * @param what its purpose, in words that follow "Pulumi can't".
 */
export async function runPulumi(
  words: readonly string[],
  stack: string,
  what: string,
): Promise<string> {
  const args = [...words, "--non-interactive", "--stack", stack];
  try {
    const { stdout } = await promisify(execFile)("pulumi", args, { maxBuffer: 2 ** 30 });
    return stdout;
  } catch (error) {
    const { code, stderr = "" } = error as { code?: unknown; stderr?: string };
    if (code === "ENOENT")
      throw new Error("--stack needs the Pulumi CLI, which isn't on the PATH.");
    throw new Error(`Pulumi can't ${what} of the stack "${stack}": ${stderr.trim()}`);
  }
}
