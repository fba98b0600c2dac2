/** Evaluates the catalog's conditions on what the simulator knows of one record or vault. */
import type { Condition, Field, Fields, Scalar } from "../provider/catalog/field.js";

/**
 * What was given for each field, by its name, as written on the wire. Of what the API never gives
 * back only `true` is kept: that it is set.
 */
export type Values = Readonly<Record<string, string | true>>;

/** The field's value: what was given, else the default where there is one. */
export function valueOf(fields: Fields, values: Values, name: string): Scalar | undefined {
  const field = fields[name];
  if (!field) return undefined;
  const given = values[name];
  if (given === true) return true;
  if (given !== undefined) return scalar(field, given);
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
  return value !== undefined && value !== "";
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
