/** Values of a resource, as they are compared and reported. */
import type { Field } from "../../provider/catalog/field.js";
import { addressField, keyOf, type ResourceType } from "../../provider/catalog/resource-type.js";
import { defaultOf } from "../../provider/lifecycle/values/conditions.js";
import type { Values } from "../../provider/lifecycle/values/value.js";
import {
  type AddressSet,
  countAddresses,
  noAddresses,
} from "../../provider/lifecycle/addresses/address-set.js";
import { describeAddresses } from "../addresses.js";
import type { Planned } from "../reading/plan.js";
import { hidden, pending, type Known, type State } from "../reading/state.js";
import type { MaybeAddresses, Resource } from "./report.js";

/** Returns the resource as the report names it. */
export function resourceOf({ urn, type, name, before, after, recorded }: Planned): Resource {
  const states = [after, before, recorded];
  const title = states.map((state) => state?.values.get("title")).find((value) => value);
  return {
    urn,
    type: keyOf(type),
    kind: type.kind,
    product: type.title,
    name,
    title: typeof title === "string" ? title : null,
    id: states.find((state) => state?.id)?.id ?? null,
  };
}

/** Returns the value of an argument, or its default if it isn't given. */
export function effective(type: ResourceType, state: State, name: string): Known | undefined {
  const given = state.values.get(name);
  if (given !== undefined) return given;
  const values: Record<string, unknown> = {};
  const unknown = new Set<string>();
  for (const [other, value] of state.values) {
    if (value === hidden || value === pending) unknown.add(other);
    else values[other] = value;
  }
  return defaultOf(name, { type, values: values as Values, pending: unknown });
}

/** Returns the addresses of a record; undefined if they aren't known. */
export function addressesOf(type: ResourceType, state: State | undefined): AddressSet | undefined {
  const field = addressField(type);
  if (field === undefined || state === undefined) return noAddresses;
  const value = state.values.get(field);
  if (value === undefined) return noAddresses;
  return value instanceof Uint32Array ? value : undefined;
}

/** Describes the addresses of a record, if it lists any. */
export function describeListed(type: ResourceType, state: State | undefined): MaybeAddresses {
  const set = addressesOf(type, state);
  return set === undefined || set.length === 0 ? null : describeAddresses(set);
}

/** Returns whether two values are the same, as far as the plan shows them. */
export function isSame(field: Field | undefined, a: Known | undefined, b: Known | undefined) {
  return canonical(field, a) === canonical(field, b);
}

function canonical(field: Field | undefined, value: Known | undefined): unknown {
  if (value === undefined || typeof value !== "object") return value;
  const items = field?.kind === "list" && Array.isArray(value) ? value.map(String).sort() : value;
  return JSON.stringify(items);
}

/** Returns the value as the program writes it; null if there is none. */
export function describeValue(value: Known | undefined): string | null {
  if (value === undefined || value === null || value === "") return null;
  if (value === hidden) return "[secret]";
  if (value === pending) return "[known during the update]";
  if (value instanceof Uint32Array) return `${countAddresses(value)} addresses`;
  if (Array.isArray(value) && value.every((item) => typeof item !== "object")) {
    return value.join(", ");
  }
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
