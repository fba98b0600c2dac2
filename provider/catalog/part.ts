/** What several types share: fields, and what must hold between them. */
import type { Condition, Confidence, Rule } from "./field.js";
import { demands, needs, set, type NewField, type NewFields } from "./vocabulary.js";
import { inWords } from "./wording.js";

/** `Name` is the union of its fields' names, for the rules of types that have the part. */
export interface Part<Name extends string = string> {
  readonly names: readonly Name[];
  readonly fields: NewFields;
  readonly rules: readonly Rule[];
  readonly together: readonly (readonly string[])[];
}

/**
 * @param facts `confidence` applies to fields without one of their own; default: `high`. `name` is
 *   what the SDK calls the part, if it has several fields that belong together.
 */
export function part<F extends NewFields>(facts: {
  readonly name?: string;
  readonly confidence?: Confidence;
  readonly fields: F;
  readonly rules?: readonly Rule<keyof F & string>[];
  readonly together?: readonly (readonly (keyof F & string)[])[];
}): Part<keyof F & string> {
  const { name, confidence = "high", fields, rules = [], together = [] } = facts;
  const names = Object.keys(fields) as (keyof F & string)[];
  const sure = withConfidence(confidence, fields);
  return { names, fields: name === undefined ? sure : ofPart(name, sure), rules, together };
}

/** Returns the fields, marked as belonging to the part. */
export function ofPart(name: string, fields: NewFields): NewFields {
  const known = Object.entries(fields).map(([field, facts]): [string, NewField] => [
    field,
    { ...facts, part: name },
  ]);
  return Object.fromEntries(known);
}

/** Returns the fields with this confidence, except those that have their own. */
export function withConfidence(confidence: Confidence, fields: NewFields): NewFields {
  const sure = Object.entries(fields).map(([name, field]): [string, NewField] => [
    name,
    {
      ...field,
      ...("fields" in field ? { fields: withConfidence(confidence, field.fields) } : {}),
      confidence: field.confidence ?? confidence,
    },
  ]);
  return Object.fromEntries(sure);
}

/**
 * Returns the rule that the field is given while this holds. For a flag, off counts as given,
 * unlike in `needs`.
 */
export function requirement(name: string, { kind }: NewField, when: Condition): Rule {
  return kind === "flag"
    ? demands(name, when, set(name), `is required when ${inWords(when)}`)
    : needs(when, name);
}
