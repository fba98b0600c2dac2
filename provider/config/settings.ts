/** The keys of the stack's configuration, such as `platform` of `qualys:platform`. */
export const settingNames = [
  "username",
  "password",
  "token",
  "clientId",
  "clientSecret",
  "gatewayUrl",
  "platform",
  "apiUrl",
  "apiVersion",
  "maxWaitSeconds",
  "answerTimeoutSeconds",
  "gatherMilliseconds",
  "detectHiddenChanges",
  "simulatorState",
] as const;

export type SettingName = (typeof settingNames)[number];

/** Settings as given. The stack's configuration takes precedence over the environment. */
export interface Settings {
  /** Reads a key of the stack's configuration, such as `username` of `qualys:username`. */
  readonly configured: (key: SettingName) => string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A setting is missing or invalid. The message says what to set. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

/** A setting and where it comes from, so that messages can name it. */
export interface GivenSetting {
  readonly value: string;
  /** Such as `qualys:clientId` or `QUALYS_CLIENT_ID`. */
  readonly name: string;
  readonly from: "configuration" | "environment";
}

/** Finds a setting that both the configuration and the environment may have. */
export function findSetting(settings: Settings, key: SettingName): GivenSetting | undefined {
  const configured = settings.configured(key);
  if (configured) return { value: configured, name: `qualys:${key}`, from: "configuration" };
  const variable = variableOf(key);
  const value = settings.environment[variable];
  return value ? { value, name: variable, from: "environment" } : undefined;
}

/** Returns the environment variable of a setting: `QUALYS_CLIENT_ID` for `clientId`. */
export function variableOf(key: SettingName): string {
  return `QUALYS_${key.replaceAll(/[A-Z]/g, "_$&").toUpperCase()}`;
}
