import { isLoopback, type CallSettings, type Connection } from "./api/connection.js";
import { platforms } from "./platforms.js";

/** The keys of the stack's configuration, such as `platform` of `qualys:platform`. */
export const settingNames = [
  "username",
  "password",
  "platform",
  "apiUrl",
  "maxWaitSeconds",
  "answerTimeoutSeconds",
  "gatherMilliseconds",
  "detectHiddenChanges",
  "simulatorState",
] as const;

export type SettingName = (typeof settingNames)[number];

/** The simulator instead of a subscription, and the file that holds its state. */
export interface SimulatorConnection {
  readonly simulator: true;
  readonly stateFile: string;
}

/** Settings as they were given: stack configuration first, then the environment. */
export interface Settings {
  /** Reads a key of the stack's configuration, such as `username` of `qualys:username`. */
  readonly configured: (key: string) => string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The name of the platform that is no platform: the simulator. */
const simulator = "simulator";

/** A setting that is missing or wrong; the message says what to set. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

/**
 * Finds the connection: `qualys:username`, `qualys:password` and `qualys:apiUrl` or
 * `qualys:platform`, then `QUALYS_USERNAME`, `QUALYS_PASSWORD`, `QUALYS_API_URL`, `QUALYS_PLATFORM`.
 *
 * @throws SettingsError when something is missing or can't be used.
 */
export function readConnection(settings: Settings): Connection | SimulatorConnection {
  const given = (key: string, variable: string) =>
    settings.configured(key) || settings.environment[variable] || undefined;
  const apiUrl = settings.configured("apiUrl");
  const platform = settings.configured("platform");
  const place = apiUrl || platform ? { apiUrl, platform } : readPlaceInEnvironment(settings);
  if (place.platform === simulator && !place.apiUrl) {
    const stateFile = given("simulatorState", "QUALYS_SIMULATOR_STATE") ?? ".qualys-simulator.json";
    return { simulator: true, stateFile };
  }
  const username = given("username", "QUALYS_USERNAME");
  const password = given("password", "QUALYS_PASSWORD");
  const missing = [
    ...(username ? [] : ["qualys:username (or QUALYS_USERNAME)"]),
    ...(password ? [] : ["qualys:password (or QUALYS_PASSWORD)"]),
    ...(place.apiUrl || place.platform
      ? []
      : ["qualys:platform or qualys:apiUrl (or QUALYS_PLATFORM or QUALYS_API_URL)"]),
  ];
  if (!username || !password || missing.length > 0) {
    throw new SettingsError(
      `No connection to Qualys is configured: set ${missing.join(", ")}. In a stack, for ` +
        "example: pulumi config set qualys:username NAME, pulumi config set --secret qualys:password, " +
        "pulumi config set qualys:platform US1.",
    );
  }
  return {
    url: place.apiUrl ? checkUrl(place.apiUrl) : findPlatformUrl(place.platform ?? ""),
    username,
    password,
    passwordFrom: settings.configured("password") ? "configuration" : "environment",
  };
}

function readPlaceInEnvironment({ environment }: Settings) {
  return { apiUrl: environment["QUALYS_API_URL"], platform: environment["QUALYS_PLATFORM"] };
}

function findPlatformUrl(name: string): string {
  const url = platforms[name.toUpperCase()];
  if (url) return url;
  const names = [...Object.keys(platforms), simulator].join(", ");
  throw new SettingsError(
    `qualys:platform "${name}" is not a platform. Known ones are ${names}; for a private cloud set ` +
      "qualys:apiUrl to its API server.",
  );
}

function checkUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new SettingsError("qualys:apiUrl must be the https:// address of a Qualys API server.");
  }
  if (url.username || url.password) {
    throw new SettingsError(
      "qualys:apiUrl must not hold credentials: set qualys:username and qualys:password.",
    );
  }
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    throw new SettingsError(
      `qualys:apiUrl is http://${url.host}, which would send the password in the clear. Use https://.`,
    );
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

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
  key: string,
  { usual, unit, range }: { usual: number; unit: string; range?: readonly [number, number] },
): number {
  const text = configured(key) ?? String(usual);
  const [least, most] = range ?? [0, Infinity];
  if (/^\d+$/.test(text) && Number(text) >= least && Number(text) <= most) return Number(text);
  const within = range ? ` from ${least} to ${most}` : "";
  throw new SettingsError(`qualys:${key} must be a number of ${unit}${within}, not "${text}".`);
}
