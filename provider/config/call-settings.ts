import type { CallSettings } from "../api/connection.js";
import { SettingsError, type SettingName, type Settings } from "./settings.js";

/**
 * Reads the settings of calls: `qualys:maxWaitSeconds`, `qualys:answerTimeoutSeconds` and
 * `QUALYS_TRACE`.
 *
 * @throws SettingsError if a number is invalid.
 */
export function readCallSettings(settings: Settings): CallSettings {
  return {
    maxWaitSeconds: readWholeNumber(settings, "maxWaitSeconds", { usual: 3600, unit: "seconds" }),
    answerSeconds: readWholeNumber(settings, "answerTimeoutSeconds", {
      usual: 300,
      unit: "seconds",
      // Node.js ends timers of more than 24 days at once.
      range: [1, 999_999],
    }),
    traceFile: settings.environment["QUALYS_TRACE"] || undefined,
  };
}

/**
 * Reads how long to wait for more to batch before a call: `qualys:gatherMilliseconds`.
 *
 * @throws SettingsError if it isn't a number.
 */
export function readGatherMilliseconds(settings: Settings): number {
  return readWholeNumber(settings, "gatherMilliseconds", {
    usual: 100,
    unit: "milliseconds",
    range: [0, 9_999],
  });
}

/**
 * Reads whether a later change date without a visible change counts as a change of secrets:
 * `qualys:detectHiddenChanges`.
 *
 * @throws SettingsError if it is neither `true` nor `false`.
 */
export function readDetectHiddenChanges({ configured }: Settings): boolean {
  const text = configured("detectHiddenChanges") ?? "true";
  if (text === "true" || text === "false") return text === "true";
  throw new SettingsError(`qualys:detectHiddenChanges must be true or false, not "${text}".`);
}

function readWholeNumber(
  { configured }: Settings,
  key: SettingName,
  { usual, unit, range }: { usual: number; unit: string; range?: readonly [number, number] },
): number {
  const text = configured(key) ?? String(usual);
  const [least, most] = range ?? [0, Infinity];
  if (/^\d+$/.test(text) && Number(text) >= least && Number(text) <= most) return Number(text);
  const within = range ? ` from ${least} to ${most}` : "";
  throw new SettingsError(`qualys:${key} must be a number of ${unit}${within}, not "${text}".`);
}
