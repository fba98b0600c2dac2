#!/usr/bin/env node
/** The command `pulumi-qualys`. */
import { parseArgs } from "node:util";
import type { Account, SimulatorOptions } from "./simulator.js";

const help = `Usage: pulumi-qualys simulator [options]

Serves a simulated Qualys API on this machine until it is interrupted.

Options:
  --port <number>         port on 127.0.0.1 (default: one that is free)
  --state <file>          keep records and vaults in this file (default: in memory)
  --assumed-elements      also report the fields whose elements Qualys doesn't document
  --username <name>       a user who may log in (default: anybody may); may be repeated
  --password-env <name>   the environment variable with the password of the --username before it
  --help                  show this
`;

/** A mistake in the arguments. */
class UsageError extends Error {}

async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArguments(args);
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const [command, ...more] = positionals;
  if (command !== "simulator" || more.length > 0) {
    throw new UsageError(
      command === undefined || command === "simulator"
        ? `expected "pulumi-qualys simulator"`
        : `unknown command "${command}"`,
    );
  }
  const accounts = readAccounts(values.username ?? [], values["password-env"] ?? []);
  const options: SimulatorOptions = {
    keepCalls: false,
    ...(values.port === undefined ? {} : { port: readPort(values.port) }),
    ...(values.state === undefined ? {} : { stateFile: values.state }),
    ...(accounts.length === 0 ? {} : { accounts }),
    assumedElements: values["assumed-elements"] ?? false,
  };
  await serveUntilStopped(options, values.username?.[0], values["password-env"]?.[0]);
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: { type: "string" },
        state: { type: "string" },
        "assumed-elements": { type: "boolean" },
        username: { type: "string", multiple: true },
        "password-env": { type: "string", multiple: true },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    const [message = ""] = (error as Error).message.split(". ");
    throw new UsageError(message);
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new UsageError(`"${text}" isn't a port`);
  return port;
}

function readAccounts(usernames: readonly string[], variables: readonly string[]): Account[] {
  if (usernames.length !== variables.length) {
    throw new UsageError("each --username needs a --password-env, and the other way round");
  }
  return usernames.map((username, index) => {
    const variable = variables[index] ?? "";
    const password = process.env[variable];
    if (!password) throw new UsageError(`the environment variable ${variable} is empty`);
    return { username, password };
  });
}

async function serveUntilStopped(
  options: SimulatorOptions,
  username: string | undefined,
  variable: string | undefined,
): Promise<void> {
  const { startSimulator } = await import("./simulator.js");
  const simulator = await startSimulator(options);
  process.stdout.write(
    `The simulated Qualys API listens on ${simulator.url}\n\nTo use it:\n` +
      `  export QUALYS_API_URL=${simulator.url}\n` +
      `  export QUALYS_USERNAME=${username ?? "simulator"}\n` +
      `  export QUALYS_PASSWORD=${variable === undefined ? "simulator" : `"$${variable}"`}\n`,
  );
  await new Promise<void>((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
  await simulator.close();
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const usage = error instanceof UsageError;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `pulumi-qualys: ${message}\n${usage ? 'Try "pulumi-qualys --help".\n' : ""}`,
  );
  process.exitCode = usage ? 2 : 1;
});
