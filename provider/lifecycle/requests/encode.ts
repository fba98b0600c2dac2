import type { RequestParameters } from "../../api/call.js";
import type { Field } from "../../catalog/field.js";
import { secretFields, type ResourceType } from "../../catalog/resource-type.js";
import { formatRanges } from "../addresses/address-set.js";
import type { Diff } from "../diff.js";
import { defaultOf, type Knowledge } from "../values/conditions.js";
import type { Desired } from "../values/resource.js";
import { addressesOf, isUnset, textOf, textsOf, type Value } from "../values/value.js";

/**
 * Encodes what a new resource is created with. Leaves out what is empty, what belongs in an XML
 * body, and what only updates take.
 */
export function encodeCreation(type: ResourceType, desired: Desired): RequestParameters {
  const known = knowledge(type, desired);
  return {
    ...Object.fromEntries(
      Object.entries(type.fields).flatMap(([name, field]) => {
        if (field.kind === "items" || field.updateOnly) return [];
        const value =
          desired.values[name] ?? (field.sendDefault ? defaultOf(name, known) : undefined);
        return isUnset(value) ? [] : [[field.parameter, encodeValue(field, value)]];
      }),
    ),
    ...desired.extra,
  };
}

/** Encodes the changes, except those of addresses. */
export function encodeUpdate(
  type: ResourceType,
  desired: Desired,
  changes: Diff,
): RequestParameters {
  const known = knowledge(type, desired);
  const sent = withCompanions(type, desired, changes.fields);
  const changed = Object.entries(type.fields)
    .filter(([name, { kind }]) => sent.has(name) && kind !== "items" && kind !== "addresses")
    .map(([name, field]): [string, string] => {
      const value = desired.values[name] ?? defaultOf(name, known);
      return [field.parameter, encodeValue(field, value)];
    });
  const extra = changes.extra.map((name) => [name, desired.extra[name] ?? ""]);
  return Object.fromEntries([...changed, ...extra]) as RequestParameters;
}

/** Returns what is known of a resource whose values are all known. */
export function knowledge(type: ResourceType, { values }: Pick<Desired, "values">): Knowledge {
  return { type, values, pending: new Set() };
}

/** Returns the changed fields, and those set that the API validates together with them. */
function withCompanions(type: ResourceType, desired: Desired, changed: readonly string[]) {
  const sent = new Set(changed);
  for (const group of type.together) {
    if (!group.some((name) => changed.includes(name))) continue;
    for (const name of group) if (desired.values[name] !== undefined) sent.add(name);
  }
  return sent;
}

/**
 * Returns the parameters that may be secret: the type's, those that the program marks, and any
 * unknown ones.
 */
export function secretParameters(type: ResourceType, desired: Desired): string[] {
  const own = secretNames(type, desired).flatMap((name) => type.fields[name]?.parameter ?? []);
  return [...own, ...Object.keys(desired.extra)];
}

/** Returns the fields that are secret: the type's, and those that the program marks. */
export function secretNames(type: ResourceType, { secrets = [] }: Desired): string[] {
  return [...secretFields(type), ...secrets];
}

/** Encodes a value for the API. A field without one is cleared. */
function encodeValue(field: Field, value: Value | undefined): string {
  switch (field.kind) {
    case "flag":
      return value === true ? "1" : "0";
    case "list":
      return textsOf(value).join(",");
    case "addresses":
      return formatRanges(addressesOf(value)).join(",");
    default:
      return textOf(value);
  }
}
