/** Evaluates the catalog's conditions on what the simulator knows of one record or vault. */
import type { Condition, Field, Fields, Scalar } from "../provider/catalog/field.js";

/** What was given for each field, by its name. */
export interface Values {
  readonly [name: string]: Value;
}

/**
 * A value as written on the wire. Of what the API never gives back only `true` is kept: that it is
 * set. A field with fields inside has their values, or a list of items that have them.
 */
export type Value = string | true | Values | readonly Item[];

/** One of a list's structured items. A new one has no ID until it is stored. */
export interface Item {
  readonly id?: number;
  readonly values: Values;
}

/** The text given for a field; empty if there is none. */
export function textOf(values: Values, name: string): string {
  const value = values[name];
  return typeof value === "string" ? value : "";
}

/** The items given for a field; none if it isn't given. */
export function itemsOf(values: Values, name: string): readonly Item[] {
  const value = values[name];
  return Array.isArray(value) ? (value as readonly Item[]) : [];
}

/** The values given for the fields inside a field. */
export function valuesInside(values: Values, name: string): Values | undefined {
  const value = values[name];
  return typeof value === "object" && !Array.isArray(value) ? (value as Values) : undefined;
}

/** The field's value: what was given, else the default where there is one. */
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

/** Given and not empty; a flag that is off counts. */
export function isGiven(values: Values, name: string): boolean {
  const value = values[name];
  return value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
}

/**
 * Given, not empty, and not a flag that is off: what a choice between fields counts. Qualys' own
 * sample turns Sybase's `auto_discover_databases` off in the request that names a `database`.
 */
export function isChosen(fields: Fields, values: Values, name: string): boolean {
  return isGiven(values, name) && valueOf(fields, values, name) !== false;
}

function scalar(field: Field, value: string): Scalar {
  if (field.kind === "flag") return value === "1";
  if (field.kind === "integer" && value !== "") return Number(value);
  return value;
}
