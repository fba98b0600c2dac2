/**
 * Pulumi shows the update of a secret as no change at all, because it compares what it prints. So
 * each secret has a counter beside it: `secretVersions: { password: 1 => 2 }`.
 */
import { isDeepStrictEqual } from "node:util";
import { secretFields, type ResourceType } from "../catalog/resource-type.js";
import type { Actual, Desired } from "../lifecycle/values/resource.js";
import { isSame } from "../lifecycle/values/value.js";
import { extraKey, unknownValue, versionsKey, type Properties } from "./properties.js";
import { coversArgument, readSdkOptions } from "./sdk-options.js";

type Versions = Readonly<Record<string, number | string>>;

/** Returns the versions of desired secrets, incremented for each that must be sent. */
export function nextVersions(
  type: ResourceType,
  desired: Desired,
  pending: ReadonlySet<string>,
  olds: Properties,
  news: Properties,
): Versions {
  // With `ignoreChanges`, Pulumi passes the old value.
  if (versionsKey in news) {
    const versions = Object.entries(versionsIn(news));
    return Object.fromEntries(versions.map(([name, version]) => [name, countOf(version)]));
  }
  const before = versionsIn(olds);
  const { ignoreChanges } = readSdkOptions(news);
  return Object.fromEntries(
    secretsOf(type, desired).flatMap((name): [string, number | string][] => {
      if (pending.has(name)) return [[name, unknownValue]];
      const value = valueOf(name, desired);
      if (value === undefined) return [];
      const version = before[name] ?? 0;
      if (coversArgument(name, ignoreChanges) && version !== 0) return [[name, version]];
      const count = countOf(version);
      const isSent = typeof version === "number" && isDeepStrictEqual(value, olds[name]);
      return [[name, isSent ? Math.max(1, count) : count + 1]];
    }),
  );
}

/**
 * Returns the secrets of the type and, if the program marks one of them, the extra parameters
 * together.
 */
function secretsOf(type: ResourceType, { secrets = [] }: Desired): string[] {
  return [...secretFields(type), ...secrets.filter((name) => name === extraKey)];
}

function valueOf(name: string, { values, extra }: Desired): unknown {
  if (name !== extraKey) return values[name];
  return Object.keys(extra).length > 0 ? extra : undefined;
}

/** Returns the number in a version, which may also say that the value is doubtful. */
function countOf(version: number | string): number {
  return Number.parseInt(String(version), 10);
}

/**
 * Returns the versions of secrets after a refresh. That of a secret which somebody changed, or may
 * have changed, says so.
 *
 * @param before what was known before the refresh.
 */
export function refreshedVersions(
  { fields }: ResourceType,
  actual: Actual,
  before: Actual,
  olds: Properties,
): Versions {
  const { values, doubtful, watermark = "?", changedBy } = actual;
  const when = watermark + (changedBy === undefined ? "" : `${by}${changedBy}`);
  // Qualys reports some secrets. If one differs without a later change, our own update left it that
  // way.
  const isChanged = (name: string) => {
    const field = fields[name];
    return (
      watermark !== before.watermark && field && !isSame(field, values[name], before.values[name])
    );
  };
  return Object.fromEntries(
    Object.entries(versionsIn(olds)).flatMap(([name, version]): [string, number | string][] => {
      if (valueOf(name, actual) === undefined) return [];
      if (isChanged(name)) return [[name, `${countOf(version)}, ${certain}${when}`]];
      if (!doubtful?.includes(name) || typeof version === "string") return [[name, version]];
      return [[name, `${version}, may have been ${certain}${when}`]];
    }),
  );
}

const certain = "changed outside of Pulumi at ";
const by = " by ";

/** A change of a secret that its version reports. */
export interface OutsideChange {
  /** False if only the resource's change date says that the secret may have been changed. */
  readonly isCertain: boolean;
  /** When it was made, and by whom if Qualys names the login. */
  readonly changed: string;
  readonly changedBy: string | null;
}

/** Returns the change outside of Pulumi that the version reports, if any. */
export function readOutsideChange(version: unknown): OutsideChange | undefined {
  const [start = "", told] = typeof version === "string" ? version.split(certain) : [];
  if (told === undefined) return undefined;
  const [changed = "", changedBy = null] = told.split(by);
  return { isCertain: /^\d+, $/.test(start), changed, changedBy };
}

function versionsIn(properties: Properties): Versions {
  return (properties[versionsKey] ?? {}) as Versions;
}

/** Returns the properties with the versions, if there are any. */
export function withVersions(properties: Properties, versions: Versions): Properties {
  return Object.keys(versions).length ? { ...properties, [versionsKey]: versions } : properties;
}

/** Returns the properties with the versions that the inputs have. */
export function copyVersions(properties: Properties, inputs: Properties): Properties {
  return withVersions(properties, versionsIn(inputs));
}
