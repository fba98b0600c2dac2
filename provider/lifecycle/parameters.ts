import type { Field } from "../catalog/field.js";
import type { ResourceType } from "../catalog/resource-type.js";
import {
  addressSet,
  difference as without,
  noAddresses,
  ranges,
  type AddressSet,
} from "./address-set.js";
import { defaultOf, type Knowledge } from "./conditions.js";
import type { Difference } from "./diff.js";
import type { Actual, Desired } from "./resource.js";
import { isNothing, items, textOf, type Value } from "./values.js";

/** The parameters of one request, in the order they are sent. */
export type Parameters = Readonly<Record<string, string>>;

/**
 * Everything that a new resource is created with; what is empty isn't sent, nor what belongs into an
 * XML body or is taken in updates only.
 */
export function createParameters(type: ResourceType, desired: Desired): Parameters {
  const known = knowledge(type, desired);
  return {
    ...Object.fromEntries(
      Object.entries(type.fields).flatMap(([name, field]) => {
        if (field.kind === "items" || field.updateOnly) return [];
        const value =
          desired.values[name] ?? (field.sendDefault ? defaultOf(name, known) : undefined);
        return isNothing(value) ? [] : [[field.parameter, wireValue(field, value)]];
      }),
    ),
    ...desired.extra,
  };
}

/**
 * The changes alone. Addresses go as `add_ips` and `remove_ips`, never as the whole list, so that
 * what somebody else added meanwhile stays.
 */
export function updateParameters(
  type: ResourceType,
  desired: Desired,
  actual: Actual,
  changes: Difference,
): Parameters {
  const known = knowledge(type, desired);
  const sent = withCompanions(type, desired, changes.fields);
  const changed = Object.entries(type.fields)
    .filter(([name, field]) => sent.has(name) && field.kind !== "items")
    .flatMap(([name, field]): [string, string][] => {
      const value = desired.values[name];
      if (field.kind === "addresses") {
        const [want, have] = [addressSet(items(value)), addressSet(items(actual.values[name]))];
        return Object.entries(addressChange(without(want, have), without(have, want)));
      }
      return [[field.parameter, wireValue(field, value ?? defaultOf(name, known))]];
    });
  const extra = changes.extra.map((name) => [name, desired.extra[name] ?? ""]);
  return Object.fromEntries([...changed, ...extra]) as Parameters;
}

function knowledge(type: ResourceType, { values }: Desired): Knowledge {
  return { type, values, pending: new Set() };
}

/** The changed fields, and those set that the API judges together with them. */
function withCompanions(type: ResourceType, desired: Desired, changed: readonly string[]) {
  const sent = new Set(changed);
  for (const group of type.together) {
    if (!group.some((name) => changed.includes(name))) continue;
    for (const name of group) if (desired.values[name] !== undefined) sent.add(name);
  }
  return sent;
}

/** The parameters that change a record's addresses. */
export function addressChange(added: AddressSet, removed: AddressSet): Parameters {
  return {
    ...(added.length ? { add_ips: ranges(added).join(",") } : {}),
    ...(removed.length ? { remove_ips: ranges(removed).join(",") } : {}),
  };
}

/** The addresses that a parameter names. */
export function addressesIn(parameter: string | undefined): AddressSet {
  return parameter ? addressSet(parameter.split(",")) : noAddresses;
}

/** A value as the API writes it; a field without one is cleared. */
function wireValue(field: Field, value: Value | undefined): string {
  switch (field.kind) {
    case "flag":
      return value === true ? "1" : "0";
    case "list":
      return items(value).join(",");
    case "addresses":
      return ranges(addressSet(items(value))).join(",");
    default:
      return textOf(value);
  }
}
