import type { Basic, OAuthClient, Token } from "../api/connection.js";
import {
  findSetting,
  SettingsError,
  type GivenSetting,
  variableOf,
  type SettingName,
  type Settings,
} from "./settings.js";

/** The ways to log in, each with its settings. */
const ways: readonly (readonly SettingName[])[] = [
  ["username", "password"],
  ["token"],
  ["clientId", "clientSecret"],
];

/** Settings that are missing, as messages name them. */
export interface Missing {
  readonly missing: readonly string[];
}

/**
 * Reads the credentials: a username and its password, a token, or a client that tokens are issued
 * for.
 *
 * @throws SettingsError if settings of more than one way are given, or one can't be sent.
 */
export function readCredentials(settings: Settings): Basic | Token | OAuthClient | Missing {
  const find = (key: SettingName) => findSetting(settings, key);
  const begun = ways.filter((way) => way.some(find));
  if (begun.length > 1) {
    const names = begun.flat().flatMap((key) => find(key)?.name ?? []);
    throw new SettingsError(
      `More than one way to log in to Qualys is set: ${names.join(", ")}. Keep a username and ` +
        "password, a token, or a client ID and secret, and remove the others.",
    );
  }
  const [username, password] = [find("username"), find("password")];
  if (username && password) {
    return { username: username.value, password: password.value, secretFrom: password.from };
  }
  const token = find("token");
  for (const setting of [token, find("clientId"), find("clientSecret")]) requireSendable(setting);
  if (token) return { token: token.value, secretFrom: token.from };
  const [id, secret] = [find("clientId"), find("clientSecret")];
  if (id && secret) {
    return { clientId: id.value, clientSecret: secret.value, secretFrom: secret.from };
  }
  const [way = ["username", "password"] as const] = begun;
  const missing = way.filter((key) => !find(key));
  return { missing: missing.map((key) => `qualys:${key} (or ${variableOf(key)})`) };
}

/** Headers can't carry line breaks or characters outside ASCII, and none of these has a space. */
function requireSendable(setting: GivenSetting | undefined): void {
  if (!setting || /^[!-~]+$/.test(setting.value)) return;
  throw new SettingsError(
    `${setting.name} has a character that can't be sent, such as a space or a line break: set it again, ` +
      "without anything before or after it.",
  );
}
