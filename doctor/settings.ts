import type { Connection } from "../provider/api/connection.js";
import { proxyFor } from "../provider/api/proxy.js";
import { ApiError } from "../provider/api/errors.js";
import { readConnection } from "../provider/config/connection.js";
import { platforms } from "../provider/config/platforms.js";
import { SettingsError, type Settings } from "../provider/config/settings.js";
import { fail, pass, type Check } from "./check.js";

/** Checks the settings of the connection without making a call. */
export async function checkSettings(settings: Settings): Promise<Check[]> {
  let connection;
  try {
    connection = readConnection(settings);
  } catch (error) {
    if (error instanceof SettingsError) return [fail("settings", "unusable", error.message)];
    throw error;
  }
  if ("simulator" in connection)
    return [pass("platform", `the simulator (${connection.stateFile})`)];
  return [
    pass("platform", describePlace(connection)),
    pass("way to log in", describeLogin(connection)),
    await checkProxy(connection),
  ];
}

function describePlace({ url, platformOfUser, versions }: Connection): string {
  const known = Object.keys(platforms).find((name) => platforms[name]?.api === url);
  const source = platformOfUser === undefined ? "" : ", as the user name implies";
  const version = versions
    ? `, version ${Object.entries(versions)
        .map((part) => part.join(" "))
        .join(", ")}`
    : "";
  return `${known ?? "an API server of its own"} (${url}${source}${version})`;
}

function describeLogin(connection: Connection): string {
  const from = connection.secretFrom === "environment" ? "environment" : "stack's configuration";
  const way =
    "token" in connection
      ? "a token"
      : "clientId" in connection
        ? `a client, with tokens of ${new URL(connection.gatewayUrl).host}`
        : "a user name and password";
  return `${way}, from the ${from}`;
}

async function checkProxy({ url }: Connection): Promise<Check> {
  try {
    const proxy = await proxyFor(url);
    return pass("proxy", proxy ? proxy.host : "none");
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return fail("proxy", error.message, error.details.advice ?? "");
  }
}
