/** `pulumi-qualys simulator`: serves the simulated API. */
import { InvalidArgumentError, type Command } from "commander";
import type { Account, SimulatorOptions } from "../simulator/simulator.js";

interface Options {
  readonly port?: number;
  readonly state?: string;
  readonly assumedElements?: true;
  readonly username?: readonly string[];
  readonly passwordEnv?: readonly string[];
}

export function addSimulator(program: Command): void {
  program
    .command("simulator")
    .summary("serve a simulated Qualys API")
    .description("Serves a simulated Qualys API on this machine until it is interrupted.")
    .option("--port <number>", "port on 127.0.0.1 (default: one that is free)", readPort)
    .option("--state <file>", "keep records and vaults in this file (default: in memory)")
    .option("--assumed-elements", "also report the fields whose elements Qualys doesn't document")
    .option("--username <name>", "a user who may log in (default: anybody may)", another)
    .option(
      "--password-env <name>",
      "the environment variable with the password of the --username before it",
      another,
    )
    .action(async (options: Options, command: Command) => {
      const { port, state, assumedElements = false, username = [], passwordEnv = [] } = options;
      const accounts = readAccounts(username, passwordEnv, command);
      await serveUntilStopped(
        {
          keepCalls: false,
          ...(port === undefined ? {} : { port }),
          ...(state === undefined ? {} : { stateFile: state }),
          ...(accounts.length === 0 ? {} : { accounts }),
          assumedElements,
        },
        username[0],
        passwordEnv[0],
      );
    });
}

function another(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new InvalidArgumentError(`"${text}" isn't a port.`);
  }
  return port;
}

function readAccounts(
  usernames: readonly string[],
  variables: readonly string[],
  command: Command,
): Account[] {
  if (usernames.length !== variables.length) {
    command.error("each --username needs a --password-env, and the other way round");
  }
  return usernames.map((username, index) => {
    const variable = variables[index] ?? "";
    const password = process.env[variable];
    if (!password) command.error(`the environment variable ${variable} is empty`);
    return { username, password };
  });
}

async function serveUntilStopped(
  options: SimulatorOptions,
  username: string | undefined,
  variable: string | undefined,
): Promise<void> {
  const { startSimulator } = await import("../simulator/simulator.js");
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
