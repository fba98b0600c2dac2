import {
  readCallSettings,
  readDetectHiddenChanges,
  readGatherMilliseconds,
} from "../config/call-settings.js";
import { readConnection } from "../config/connection.js";
import type { Settings } from "../config/settings.js";
import { Session } from "../lifecycle/session.js";
import { openClient } from "../open-client.js";

const sessions = new Map<string, Session>();

/**
 * Returns the session of a stack's settings. One process serves all resource types of a run, each
 * with its own provider: they share the session, and with it the API's limits.
 *
 * @throws SettingsError if a setting is missing or invalid.
 */
export function sessionFor(settings: Settings): Session {
  const place = readConnection(settings);
  const how = readCallSettings(settings);
  const lifecycle = {
    detectHiddenChanges: readDetectHiddenChanges(settings),
    gatherMilliseconds: readGatherMilliseconds(settings),
  };
  const key = JSON.stringify([place, how, lifecycle]);
  const known = sessions.get(key);
  if (known) return known;
  const report = (message: string) => console.error(message);
  const session = new Session(openClient(place, how, report), { ...lifecycle, report });
  sessions.set(key, session);
  return session;
}
