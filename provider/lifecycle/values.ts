import type { Field } from "../catalog/field.js";
import { addressSet, equal } from "./address-set.js";

/** A field's value; addresses and lists are arrays. */
export type Value = string | number | boolean | readonly string[];

/** The fields that have a value, by name. What is absent is not set. */
export type Values = Readonly<Record<string, Value>>;

/** Whether two values of the field mean the same to Qualys. */
export function same(field: Field, a: Value | undefined, b: Value | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (field.kind === "addresses") return equal(addressSet(items(a)), addressSet(items(b)));
  if (field.kind === "list") return sameItems(items(a), items(b));
  if (field.kind === "text") return asReported(a) === asReported(b);
  return a === b;
}

/** Answers lose blanks around texts, and may write line ends in another way. */
function asReported(text: Value): string {
  return String(text).replaceAll("\r\n", "\n").trim();
}

/** Whether the value counts as none: absent, or an empty text or list. */
export function isNothing(value: Value | undefined): boolean {
  return value === undefined || value === "" || (typeof value === "object" && value.length === 0);
}

/** The items of a list's value. */
export function items(value: Value | undefined): readonly string[] {
  return typeof value === "object" ? value : [];
}

function sameItems(a: readonly string[], b: readonly string[]): boolean {
  const inB = new Set(b);
  return new Set(a).size === inB.size && a.every((item) => inB.has(item));
}
