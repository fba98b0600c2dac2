/** The connection of commands that call Qualys. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Client } from "../provider/api/client.js";
import type { CallSettings } from "../provider/api/connection.js";
import { readCallSettings } from "../provider/config/call-settings.js";
import { readConnection } from "../provider/config/connection.js";
import type { Settings } from "../provider/config/settings.js";
import { openClient } from "../provider/open-client.js";

/** The option of such commands: `--stack`. */
export const stackOption = [
  "--stack <name>",
  "take the connection from this stack's configuration, too (default: from the environment)",
] as const;

/**
 * Opens the connection that the environment describes or, before it, the stack's configuration.
 *
 * @param other replaces how calls are made.
 * @throws SettingsError when a setting is missing or wrong.
 */
export function connect(settings: Settings, other: Partial<CallSettings> = {}): Client {
  return openClient(
    readConnection(settings),
    { ...readCallSettings(settings), ...other },
    (message) => {
      process.stderr.write(`${message}\n`);
    },
  );
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
  const words = ["config", "--json", "--show-secrets", "--non-interactive", "--stack", stack];
  try {
    const { stdout } = await promisify(execFile)("pulumi", words);
    return JSON.parse(stdout) as StackConfiguration;
  } catch (error) {
    const { code, stderr = "" } = error as { code?: unknown; stderr?: string };
    if (code === "ENOENT")
      throw new Error("--stack needs the Pulumi CLI, which isn't on the PATH.");
    throw new Error(
      `Pulumi can't read the configuration of the stack "${stack}": ${stderr.trim()}`,
    );
  }
}
