/** Evaluates the catalog's conditions on the values of one record or vault. */
import type { Condition, Field, Fields, Scalar } from "../provider/catalog/field.js";

/** The values given, by field name. */
export interface Values {
  readonly [name: string]: Value;
}

/**
 * A value as sent, or `true` for one that is set but never returned by the API. A field with nested
 * fields has their values, or a list of items.
 */
export type Value = string | true | Values | readonly Item[];

/** An item of a list. A new one has no ID until it is stored. */
export interface Item {
  readonly id?: number;
  readonly values: Values;
}

/** Returns the text given for a field; empty if there is none. */
export function textOf(values: Values, name: string): string {
  const value = values[name];
  return typeof value === "string" ? value : "";
}

/** Returns the items given for a field; empty if there are none. */
export function itemsOf(values: Values, name: string): readonly Item[] {
  const value = values[name];
  return Array.isArray(value) ? (value as readonly Item[]) : [];
}

/** Returns the values given for a field's nested fields. */
export function valuesInside(values: Values, name: string): Values | undefined {
  const value = values[name];
  return typeof value === "object" && !Array.isArray(value) ? (value as Values) : undefined;
}

/** Returns the value given for a field, or else its default. */
export function valueOf(fields: Fields, values: Values, name: string): Scalar | undefined {
  const field = fields[name];
  if (!field) return undefined;
  const given = values[name];
  if (typeof given === "string") return scalar(field, given);
  if (given !== undefined) return true;
  if (field.default === undefined) return undefined;
  if (field.defaultWhen && !holds(field.defaultWhen, fields, values)) return undefined;
  return field.default;
}

export function holds(condition: Condition, fields: Fields, values: Values): boolean {
  if ("all" in condition) return condition.all.every((part) => holds(part, fields, values));
  if ("any" in condition) return condition.any.some((part) => holds(part, fields, values));
  if ("not" in condition) return !holds(condition.not, fields, values);
  if ("set" in condition) return isGiven(values, condition.set);
  const value = valueOf(fields, values, condition.field);
  if ("is" in condition) return value !== undefined && condition.is.includes(value);
  return typeof value === "string" && value.startsWith(condition.startsWith);
}

/** Returns whether a field is given and not empty. A flag that is off counts as given. */
export function isGiven(values: Values, name: string): boolean {
  const value = values[name];
  return value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
}

/**
 * Returns whether a field is given, not empty, and not a flag that is off, for choices between
 * fields. Qualys' own sample names a `database` and turns Sybase's `auto_discover_databases` off.
 */
export function isChosen(fields: Fields, values: Values, name: string): boolean {
  return isGiven(values, name) && valueOf(fields, values, name) !== false;
}

function scalar(field: Field, value: string): Scalar {
  if (field.kind === "flag") return value === "1";
  if (field.kind === "integer" && value !== "") return Number(value);
  return value;
}
