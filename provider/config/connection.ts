import {
  isLoopback,
  type ApiVersions,
  type Connection,
  type ApiServer,
} from "../api/connection.js";
import { readCredentials, type Missing } from "./credentials.js";
import { findPlatformOfUser, platforms } from "./platforms.js";
import { findSetting, SettingsError, type SettingName, type Settings } from "./settings.js";

/** The simulator instead of a subscription, and its state file. */
export interface SimulatorConnection {
  readonly simulator: true;
  readonly stateFile: string;
}

/** The value of `qualys:platform` that stands for the simulator. */
const simulator = "simulator";

/**
 * Reads the connection: the server (`qualys:apiUrl` or `qualys:platform`, otherwise the platform
 * that a username implies) and the credentials. Settings take precedence over environment variables
 * such as `QUALYS_API_URL`.
 *
 * @throws SettingsError if something is missing or invalid.
 */
export function readConnection(settings: Settings): Connection | SimulatorConnection {
  const place = readPlace(settings);
  if (place.platform === simulator && !place.apiUrl) {
    const stateFile = findSetting(settings, "simulatorState")?.value ?? ".qualys-simulator.json";
    return { simulator: true, stateFile };
  }
  const credentials = readCredentials(settings);
  const server = findServer(place, findSetting(settings, "username")?.value);
  if ("missing" in credentials || "missing" in server) throw missingError([credentials, server]);
  const versions = readVersions(settings);
  const found = { ...server, ...(versions ? { versions } : {}) };
  if (!("clientId" in credentials)) return { ...found, ...credentials };
  return { ...found, ...credentials, gatewayUrl: findGateway(settings, server) };
}

interface Place {
  readonly apiUrl?: string | undefined;
  readonly platform?: string | undefined;
}

/** Reads where the API is. The environment counts only if the configuration has neither setting. */
function readPlace({ configured, environment }: Settings): Place {
  const place = { apiUrl: configured("apiUrl"), platform: configured("platform") };
  if (place.apiUrl || place.platform) return place;
  return { apiUrl: environment["QUALYS_API_URL"], platform: environment["QUALYS_PLATFORM"] };
}

function findServer({ apiUrl, platform }: Place, username = ""): ApiServer | Missing {
  if (apiUrl) return { url: checkUrl("apiUrl", apiUrl) };
  if (platform) return { url: findPlatform(platform).api };
  const platformOfUser = findPlatformOfUser(username);
  if (platformOfUser) return { url: findPlatform(platformOfUser).api, platformOfUser };
  return { missing: ["qualys:platform or qualys:apiUrl (or QUALYS_PLATFORM or QUALYS_API_URL)"] };
}

function missingError(found: readonly (object | Missing)[]): SettingsError {
  const missing = found.flatMap((one) => ("missing" in one ? one.missing : []));
  return new SettingsError(
    `No connection to Qualys is configured: set ${missing.join(", ")}. In a stack, for ` +
      "example: pulumi config set qualys:username NAME, pulumi config set --secret qualys:password, " +
      "pulumi config set qualys:platform US1.",
  );
}

function findPlatform(name: string) {
  const platform = platforms[name.toUpperCase()];
  if (platform) return platform;
  const names = [...Object.keys(platforms), simulator].join(", ");
  throw new SettingsError(
    `qualys:platform "${name}" is not a platform. Known ones are ${names}; for a private cloud set ` +
      "qualys:apiUrl to its API server.",
  );
}

function findGateway(settings: Settings, { url }: ApiServer): string {
  const given = findSetting(settings, "gatewayUrl");
  if (given) return checkUrl("gatewayUrl", given.value);
  const platform = Object.values(platforms).find(({ api }) => api === url);
  if (platform) return platform.gateway;
  throw new SettingsError(
    "qualys:clientId needs the server that makes tokens, which isn't known for this qualys:apiUrl: " +
      "set qualys:gatewayUrl (or QUALYS_GATEWAY_URL).",
  );
}

function checkUrl(key: SettingName, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new SettingsError(`qualys:${key} must be the https:// address of a Qualys server.`);
  }
  if (url.username || url.password) {
    throw new SettingsError(
      `qualys:${key} must not hold credentials: set qualys:username and qualys:password.`,
    );
  }
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    throw new SettingsError(
      `qualys:${key} is http://${url.host}, which would send secrets in the clear. Use https://.`,
    );
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

const versions = ["2.0", "3.0", "4.0"];

/** Reads `qualys:apiVersion`: `3.0`, or `auth=3.0,vault=2.0`. */
function readVersions(settings: Settings): ApiVersions | undefined {
  const given = findSetting(settings, "apiVersion");
  if (!given) return undefined;
  const wrong = () =>
    new SettingsError(
      `${given.name} must be one of ${versions.join(", ")}, or name each part once, as ` +
        `in auth=3.0,vault=2.0; "${given.value}" is neither.`,
    );
  const check = (version: string) => {
    if (versions.includes(version)) return version;
    throw wrong();
  };
  if (!given.value.includes("=")) {
    const version = check(given.value.trim());
    return { auth: version, vault: version };
  }
  const parts = given.value.split(",").map((text): [string, string] => {
    const [, part = "", version = ""] = /^\s*(auth|vault)\s*=\s*(\S+)\s*$/.exec(text) ?? [];
    if (part === "") throw wrong();
    return [part, check(version)];
  });
  const byPart = new Map(parts);
  if (byPart.size < parts.length) throw wrong();
  return Object.fromEntries(byPart) as ApiVersions;
}
