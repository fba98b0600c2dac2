import type { CallSettings } from "../api/connection.js";
import { SettingsError, type SettingName, type Settings } from "./settings.js";

/**
 * How calls are made: `qualys:maxWaitSeconds`, `qualys:answerTimeoutSeconds` and `QUALYS_TRACE`.
 *
 * @throws SettingsError when a number isn't one.
 */
export function readCallSettings(settings: Settings): CallSettings {
  return {
    maxWaitSeconds: readWholeNumber(settings, "maxWaitSeconds", { usual: 3600, unit: "seconds" }),
    answerSeconds: readWholeNumber(settings, "answerTimeoutSeconds", {
      usual: 300,
      unit: "seconds",
      // Timers of Node.js end at once when they are longer than 24 days.
      range: [1, 999_999],
    }),
    traceFile: settings.environment["QUALYS_TRACE"] || undefined,
  };
}

/**
 * How long a call waits for more of the same to do with it: `qualys:gatherMilliseconds`.
 *
 * @throws SettingsError when it isn't a number.
 */
export function readGatherMilliseconds(settings: Settings): number {
  return readWholeNumber(settings, "gatherMilliseconds", {
    usual: 100,
    unit: "milliseconds",
    range: [0, 9_999],
  });
}

/**
 * Whether a later change date without a visible change counts as a change of secrets:
 * `qualys:detectHiddenChanges`.
 *
 * @throws SettingsError when it is neither `true` nor `false`.
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
