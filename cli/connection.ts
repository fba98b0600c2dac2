/** The connection to Qualys that commands use. */
import type { Client } from "../provider/api/client.js";
import type { CallSettings } from "../provider/api/connection.js";
import { readCallSettings } from "../provider/config/call-settings.js";
import { readConnection } from "../provider/config/connection.js";
import type { Settings } from "../provider/config/settings.js";
import { openClient } from "../provider/open-client.js";
import { runPulumi } from "./run-pulumi.js";

/** The option `--stack` of commands that call Qualys. */
export const stackOption = [
  "--stack <name>",
  "take the connection from this stack's configuration, too (default: from the environment)",
] as const;

/**
 * Opens the connection that the environment describes. The stack's configuration takes precedence.
 *
 * @param other overrides how calls are made.
 * @param report receives a message about each wait.
 * @throws SettingsError if a setting is missing or invalid.
 */
export function connect(
  settings: Settings,
  other: Partial<CallSettings> = {},
  report = writeError,
): Client {
  const how = { ...readCallSettings(settings), ...other };
  return openClient(readConnection(settings), how, report);
}

function writeError(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** @param stack the name of a stack of the Pulumi project in this folder. */
export async function readSettings(stack: string | undefined): Promise<Settings> {
  const { env: environment } = process;
  if (stack === undefined) return { configured: () => undefined, environment };
  const configuration = await readStackConfiguration(stack);
  return { configured: (key) => configuration[`qualys:${key}`]?.value, environment };
}

type StackConfiguration = Readonly<Record<string, { readonly value?: string }>>;

async function readStackConfiguration(stack: string): Promise<StackConfiguration> {
  const text = await runPulumi(
    ["config", "--json", "--show-secrets"],
    stack,
    "read the configuration",
  );
  return JSON.parse(text) as StackConfiguration;
}
