import { spawn } from "node:child_process";
import { once } from "node:events";
import { main } from "./main.js";

/** Runs `pulumi-qualys discover` to its end, while this process may serve what it calls. */
export async function runDiscover(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd = process.cwd(),
) {
  const child = spawn(process.execPath, [main, "discover", ...args], {
    cwd,
    env: { ...process.env, ...env },
  });
  const printed = { stdout: "", stderr: "" };
  child.stdout.on("data", (part) => (printed.stdout += String(part)));
  child.stderr.on("data", (part) => (printed.stderr += String(part)));
  const [status] = (await once(child, "close")) as [number];
  return { status, ...printed };
}
