#!/usr/bin/env node
// @ts-check
import { spawn } from "node:child_process";
import { findPulumi } from "./cli.mjs";
import { runMain } from "./terminal.mjs";

await runMain(async () => {
  const { command, env } = await findPulumi();
  const cli = spawn(command, process.argv.slice(2), {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to the CLI too; a second one would make it abandon its work.
      if (signal !== "SIGINT" || !process.stdin.isTTY) cli.kill(signal);
    });
  }
  cli.on("error", (error) => {
    process.stderr.write(`${command} could not be started: ${error.message}\n`);
    process.exitCode = 1;
  });
  cli.on("exit", (code, signal) => {
    if (signal) {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    } else {
      process.exitCode = code ?? 1;
    }
  });
});
