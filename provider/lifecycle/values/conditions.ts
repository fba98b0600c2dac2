import type { Condition, Field, Fixed, Group, Scalar } from "../../catalog/field.js";
import { isUnset, textOf, type Values } from "./value.js";

/** The known values of a resource's fields; some may be known only later in the run. */
export interface Knowledge {
  /** The resource's type, or the structured settings that have the fields. */
  readonly type: Group;
  readonly values: Values;
  /** Fields set to a value that isn't known yet. */
  readonly pending: ReadonlySet<string>;
}

/**
 * Returns whether the condition holds; undefined if that depends on a value that isn't known yet.
 */
export function holds(condition: Condition, known: Knowledge): boolean | undefined {
  if ("all" in condition) return every(condition.all, known);
  if ("any" in condition) return negated(every(condition.any.map(negation), known));
  if ("not" in condition) return negated(holds(condition.not, known));
  if ("set" in condition) return isSet(condition.set, known);
  if (known.pending.has(condition.field)) return undefined;
  const value = known.values[condition.field] ?? defaultOf(condition.field, known);
  if ("startsWith" in condition) return textOf(value).startsWith(condition.startsWith);
  return condition.is.includes(value as Scalar);
}

function every(conditions: readonly Condition[], known: Knowledge): boolean | undefined {
  const results = conditions.map((condition) => holds(condition, known));
  if (results.includes(false)) return false;
  return results.includes(undefined) ? undefined : true;
}

const negation = (condition: Condition): Condition => ({ not: condition });

function negated(result: boolean | undefined): boolean | undefined {
  return result === undefined ? undefined : !result;
}

/** Returns whether the field has a value; an empty text or list counts as none. */
export function isSet(name: string, { values, pending }: Knowledge): boolean {
  return pending.has(name) || !isUnset(values[name]);
}

/** Returns whether the field is set and, if it is a flag, on, for rules between alternatives. */
export function isChosen(name: string, known: Knowledge): boolean {
  return isSet(name, known) && known.values[name] !== false;
}

/** Returns what Qualys uses if the field isn't sent, as far as its documentation says. */
export function defaultOf(name: string, known: Knowledge): Scalar | undefined {
  const field = known.type.fields[name];
  if (field?.default === undefined) return undefined;
  if (field.defaultWhen && holds(field.defaultWhen, known) !== true) return undefined;
  return field.default;
}

/**
 * Returns whether the field has a meaning for the resource; undefined if that can't be determined
 * yet.
 */
export function applies(field: Field, known: Knowledge): boolean | undefined {
  return field.onlyWhen ? holds(field.onlyWhen, known) : true;
}

/** Returns the resource's case of a fixed property; undefined if that can't be determined yet. */
export function caseOf(fixed: Fixed, known: Knowledge): string | undefined {
  for (const [name, condition] of Object.entries(fixed.cases)) {
    const result = holds(condition, known);
    if (result === undefined) return undefined;
    if (result) return name;
  }
  return "none";
}

/** Returns the names of the fields in a condition. */
export function fieldsOf(condition: Condition): string[] {
  if ("all" in condition) return condition.all.flatMap(fieldsOf);
  if ("any" in condition) return condition.any.flatMap(fieldsOf);
  if ("not" in condition) return fieldsOf(condition.not);
  return ["set" in condition ? condition.set : condition.field];
}
