/**
 * Pulumi shows an update of a secret as an update of nothing, since it compares what it shows. So a
 * number stands beside each secret that counts its values: `secretVersions: { password: 1 => 2 }`.
 */
import { isDeepStrictEqual } from "node:util";
import { secretFields, type ResourceType } from "../catalog/resource-type.js";
import { changedOutside } from "../lifecycle/read.js";
import type { Values } from "../lifecycle/values.js";
import { unknownValue, type Properties } from "./properties.js";

const versionsKey = "secretVersions";

type Versions = Readonly<Record<string, number | string>>;

/** The versions of wanted secrets: one more than before for each that is not what it was. */
export function wantedVersions(
  type: ResourceType,
  wanted: Values,
  pending: ReadonlySet<string>,
  olds: Properties,
): Versions {
  const before = versionsIn(olds);
  return Object.fromEntries(
    secretFields(type).flatMap((name): [string, number | string][] => {
      if (pending.has(name)) return [[name, unknownValue]];
      if (wanted[name] === undefined) return [];
      const count = Number.parseInt(String(before[name] ?? 0), 10);
      return [[name, isDeepStrictEqual(wanted[name], olds[name]) ? Math.max(1, count) : count + 1]];
    }),
  );
}

/** The versions of secrets after a look at Qualys: a doubtful one says so. */
export function seenVersions(values: Values, at: string | undefined, olds: Properties): Versions {
  return Object.fromEntries(
    Object.entries(versionsIn(olds)).flatMap(([name, version]): [string, number | string][] => {
      if (values[name] === undefined) return [];
      const doubtful = values[name] === changedOutside && typeof version === "number";
      return [[name, doubtful ? `${version}, ${changedOutside} at ${at ?? "?"}` : version]];
    }),
  );
}

function versionsIn(properties: Properties): Versions {
  return (properties[versionsKey] ?? {}) as Versions;
}

/** The properties with the versions, if there are any. */
export function withVersions(properties: Properties, versions: Versions): Properties {
  return Object.keys(versions).length ? { ...properties, [versionsKey]: versions } : properties;
}

/** The properties with the versions that the inputs have. */
export function copyVersions(properties: Properties, inputs: Properties): Properties {
  return withVersions(properties, versionsIn(inputs));
}
