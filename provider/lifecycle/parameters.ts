import type { Field } from "../catalog/field.js";
import { addressField, secretFields, type ResourceType } from "../catalog/resource-type.js";
import { difference as without, noAddresses, ranges, type AddressSet } from "./address-set.js";
import { defaultOf, type Knowledge } from "./conditions.js";
import type { Difference } from "./diff.js";
import type { Actual, Desired } from "./resource.js";
import { addressesOf, isNothing, items, textOf, type Value } from "./values.js";

/** The parameters of one request, in the order they are sent. */
export type Parameters = Readonly<Record<string, string>>;

/** The addresses that a request adds and removes. */
export interface AddressChange {
  readonly added: AddressSet;
  readonly removed: AddressSet;
}

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

/** The changes alone, but for those of addresses. */
export function updateParameters(
  type: ResourceType,
  desired: Desired,
  changes: Difference,
): Parameters {
  const known = knowledge(type, desired);
  const sent = withCompanions(type, desired, changes.fields);
  const changed = Object.entries(type.fields)
    .filter(([name, { kind }]) => sent.has(name) && kind !== "items" && kind !== "addresses")
    .map(([name, field]): [string, string] => {
      const value = desired.values[name] ?? defaultOf(name, known);
      return [field.parameter, wireValue(field, value)];
    });
  const extra = changes.extra.map((name) => [name, desired.extra[name] ?? ""]);
  return Object.fromEntries([...changed, ...extra]) as Parameters;
}

/** The addresses to add and remove: never the whole set, so that what somebody else added stays. */
export function addressChange(
  type: ResourceType,
  desired: Desired,
  actual: Actual,
  changes: Difference,
): AddressChange {
  const name = addressField(type) ?? "";
  if (!changes.fields.includes(name)) return { added: noAddresses, removed: noAddresses };
  const [want, have] = [addressesOf(desired.values[name]), addressesOf(actual.values[name])];
  // To add what is there already changes nothing.
  const isDoubtful = actual.doubtful?.includes(name);
  return { added: isDoubtful ? want : without(want, have), removed: without(have, want) };
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
export function addressParameters({ added, removed }: AddressChange): Parameters {
  return {
    ...(added.length ? { add_ips: ranges(added).join(",") } : {}),
    ...(removed.length ? { remove_ips: ranges(removed).join(",") } : {}),
  };
}

/** The parameters that may be secret: the type's, what the program marks, and any that are unknown. */
export function secretParameters(type: ResourceType, { extra, secrets = [] }: Desired): string[] {
  const names = [...secretFields(type), ...secrets];
  return [...names.flatMap((name) => type.fields[name]?.parameter ?? []), ...Object.keys(extra)];
}

/** A value as the API writes it; a field without one is cleared. */
function wireValue(field: Field, value: Value | undefined): string {
  switch (field.kind) {
    case "flag":
      return value === true ? "1" : "0";
    case "list":
      return items(value).join(",");
    case "addresses":
      return ranges(addressesOf(value)).join(",");
    default:
      return textOf(value);
  }
}
