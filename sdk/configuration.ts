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

/** The settings as the program has them, which are those that the provider gets. */
export function programSettings(): Settings {
  const config = new pulumi.Config("qualys");
  return { configured: (key) => config.get(key), environment: process.env };
}

/** The runs whose configuration has been judged. */
const judged = new WeakSet<object>();

/**
 * Judges the stack's configuration of this package, once in a run: the provider looks at a setting when
 * it is needed, and can't see which there are.
 *
 * @throws RunError that names every key that isn't known and every value that can't be used.
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

/** What was read from a file often ends in a newline, which isn't a part of the password. */
export function doubtfulLogin(settings: Settings): string[] {
  return (["username", "password", "token", "clientId", "clientSecret"] as const).flatMap((key) => {
    const { name, value = "" } = findSetting(settings, key) ?? {};
    if (value === value.trim()) return [];
    return [`${name} begins or ends with a blank or newline, which is sent as a part of it.`];
  });
}
