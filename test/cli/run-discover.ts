import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

const main = path.join(__dirname, "../../cli/main.ts");

/** Runs `pulumi-qualys discover` to its end, while this process may serve what it calls. */
export async function runDiscover(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd = process.cwd(),
) {
  const command = ["--require", require.resolve("tsx"), main, "discover", ...args];
  const child = spawn(process.execPath, command, { cwd, env: { ...process.env, ...env } });
  const printed = { stdout: "", stderr: "" };
  child.stdout.on("data", (part) => (printed.stdout += String(part)));
  child.stderr.on("data", (part) => (printed.stderr += String(part)));
  const [status] = (await once(child, "close")) as [number];
  return { status, ...printed };
}
