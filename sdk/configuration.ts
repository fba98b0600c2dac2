import * as pulumi from "@pulumi/pulumi";
import { closest } from "fastest-levenshtein";
import {
  readCallSettings,
  readDetectHiddenChanges,
  readGatherMilliseconds,
} from "../provider/config/call-settings.js";
import {
  findSetting,
  settingNames,
  SettingsError,
  type Settings,
} from "../provider/config/settings.js";
import { runError } from "./run-error.js";
import { currentRun } from "./run.js";

/** Returns the settings as the program sees them, which are those the provider gets. */
export function programSettings(): Settings {
  const config = new pulumi.Config("qualys");
  return { configured: (key) => config.get(key), environment: process.env };
}

/** The runs whose configuration has been validated. */
const judged = new WeakSet<object>();

/**
 * Validates the stack's configuration of this package, once per run. The provider can't: it reads a
 * setting when it needs it, and doesn't see which others there are.
 *
 * @throws RunError that names every unknown key and every invalid value.
 */
export function judgeConfiguration(): void {
  const run = currentRun();
  if (run === undefined || judged.has(run)) return;
  const settings = programSettings();
  const mistakes = [
    ...unknownKeys(Object.keys(pulumi.runtime.allConfig())),
    ...wrongValues(settings),
  ];
  if (mistakes.length > 0) throw runError(mistakes.join("\n"));
  judged.add(run);
  for (const doubt of doubtfulLogin(settings)) void pulumi.log.warn(doubt);
}

const prefix = "qualys:";

function unknownKeys(keys: readonly string[]): string[] {
  const known: readonly string[] = settingNames;
  return keys
    .filter((key) => key.startsWith(prefix) && !known.includes(key.slice(prefix.length)))
    .map((key) => {
      const nearest = closest(key.slice(prefix.length), known);
      return `${key} is not a setting of pulumi-qualys; did you mean ${prefix}${nearest}?`;
    });
}

function wrongValues(settings: Settings): string[] {
  return [readCallSettings, readGatherMilliseconds, readDetectHiddenChanges].flatMap((read) => {
    try {
      read(settings);
      return [];
    } catch (error) {
      if (error instanceof SettingsError) return [error.message];
      throw error;
    }
  });
}

/** Returns warnings about blanks around a credential, such as the newline at the end of a file. */
export function doubtfulLogin(settings: Settings): string[] {
  return (["username", "password", "token", "clientId", "clientSecret"] as const).flatMap((key) => {
    const { name, value = "" } = findSetting(settings, key) ?? {};
    if (value === value.trim()) return [];
    return [`${name} begins or ends with a blank or newline, which is sent as a part of it.`];
  });
}
