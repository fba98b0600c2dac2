import type { Field, Group } from "../../catalog/field.js";
import { addressField, type ResourceType } from "../../catalog/resource-type.js";
import { equal, noAddresses, type AddressSet } from "../addresses/address-set.js";

/** A field's value; addresses are a set, lists are arrays, structured settings are items. */
export type Value =
  string | number | boolean | readonly string[] | AddressSet | Item | readonly Item[];

/** The fields of structured settings that have a value. */
export interface Item {
  readonly [name: string]: Value;
}

/** The fields that have a value, by name. What is absent is not set. */
export type Values = Readonly<Record<string, Value>>;

/**
 * Returns whether two values of the field mean the same to Qualys. What is never reported is known
 * only as it was sent, so any difference counts.
 */
export function isSame(field: Field, a: Value | undefined, b: Value | undefined): boolean {
  if (a === undefined || b === undefined || typeof a !== typeof b) return a === b;
  if (field.kind === "addresses") return equal(addressesOf(a), addressesOf(b));
  if (field.kind === "list") return isSameSet(textsOf(a), textsOf(b));
  if (field.kind === "items") return isSameList(field, itemsOf(a), itemsOf(b));
  if (field.kind === "group") return isSameItem(field, a as Item, b as Item);
  if (field.kind !== "text" || field.reported.how === "never") return a === b;
  const [one, other] = [asReported(a), asReported(b)];
  return field.caseless ? one.toLowerCase() === other.toLowerCase() : one === other;
}

/** Normalizes a text, since responses trim it and may have other line ends. */
function asReported(text: Value): string {
  return textOf(text).replaceAll(/\r\n?/g, "\n").trim();
}

/** Returns whether the value counts as none: absent, or an empty text, list or set. */
export function isUnset(value: Value | undefined): boolean {
  const isCollection = Array.isArray(value) || value instanceof Uint32Array;
  return value === undefined || value === "" || (isCollection && value.length === 0);
}

/** Returns the addresses among the values of a type. */
export function addressesIn(type: ResourceType, values: Values): AddressSet {
  return addressesOf(values[addressField(type) ?? ""]);
}

/** Returns the addresses of an address field's value. */
export function addressesOf(value: Value | undefined): AddressSet {
  return value instanceof Uint32Array ? value : noAddresses;
}

/** Returns the ID of the network that a record's addresses are in; 0 is the default one. */
export function networkOf(values: Values): string {
  return textOf(values["networkId"]) || "0";
}

/** Returns the values of the other fields. */
export function without(values: Values, names: ReadonlySet<string>): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.has(name)));
}

/** Returns whether the addresses of both are in the same network. */
export function areInOneNetwork(one: Values, other: Values): boolean {
  return networkOf(one) === networkOf(other);
}

/** Returns a scalar as text; empty for other values. */
export function textOf(value: Value | undefined): string {
  return value === undefined || typeof value === "object" ? "" : String(value);
}

/** Returns the texts of a list's value. */
export function textsOf(value: Value | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** Returns the items of a list of structured settings. */
export function itemsOf(value: Value | undefined): readonly Item[] {
  return Array.isArray(value)
    ? (value as readonly Item[]).filter((item) => typeof item === "object")
    : [];
}

function isSameList(group: Group, a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, i) => isSameItem(group, item, b[i] ?? {}));
}

function isSameItem({ fields }: Group, a: Item, b: Item): boolean {
  return Object.entries(fields).every(([name, field]) => isSame(field, a[name], b[name]));
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  const inB = new Set(b);
  return new Set(a).size === inB.size && a.every((item) => inB.has(item));
}
