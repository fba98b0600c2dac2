import type { Field, Group } from "../catalog/field.js";
import { addressSet, equal } from "./address-set.js";

/** A field's value; addresses and lists are arrays, structured settings are items. */
export type Value = string | number | boolean | readonly string[] | Item | readonly Item[];

/** The fields of structured settings that have a value. */
export interface Item {
  readonly [name: string]: Value;
}

/** The fields that have a value, by name. What is absent is not set. */
export type Values = Readonly<Record<string, Value>>;

/** Whether two values of the field mean the same to Qualys. */
export function same(field: Field, a: Value | undefined, b: Value | undefined): boolean {
  if (a === undefined || b === undefined || typeof a !== typeof b) return a === b;
  if (field.kind === "addresses") return equal(addressSet(items(a)), addressSet(items(b)));
  if (field.kind === "list") return sameItems(items(a), items(b));
  if (field.kind === "items") return sameList(field, itemsOf(a), itemsOf(b));
  if (field.kind === "group") return sameItem(field, a as Item, b as Item);
  if (field.kind === "text") return asReported(a) === asReported(b);
  return a === b;
}

/** Answers lose blanks around texts, and may write line ends in another way. */
function asReported(text: Value): string {
  return textOf(text).replaceAll("\r\n", "\n").trim();
}

/** Whether the value counts as none: absent, or an empty text or list. */
export function isNothing(value: Value | undefined): boolean {
  return value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

/** A scalar as text; empty for what isn't one. */
export function textOf(value: Value | undefined): string {
  return value === undefined || typeof value === "object" ? "" : String(value);
}

/** The texts of a list's value. */
export function items(value: Value | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** The items of a list of structured settings. */
export function itemsOf(value: Value | undefined): readonly Item[] {
  return Array.isArray(value)
    ? (value as readonly Item[]).filter((item) => typeof item === "object")
    : [];
}

function sameList(group: Group, a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, i) => sameItem(group, item, b[i] ?? {}));
}

function sameItem({ fields }: Group, a: Item, b: Item): boolean {
  return Object.entries(fields).every(([name, field]) => same(field, a[name], b[name]));
}

function sameItems(a: readonly string[], b: readonly string[]): boolean {
  const inB = new Set(b);
  return new Set(a).size === inB.size && a.every((item) => inB.has(item));
}
