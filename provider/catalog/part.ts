/** What belongs together in several types: fields, and what must hold between them. */
import type { Condition, Confidence, Rule } from "./field.js";
import { demands, needs, set, type NewField, type NewFields } from "./vocabulary.js";
import { inWords } from "./wording.js";

/** `Name` are the names of its fields, for the rules of the types that have it. */
export interface Part<Name extends string = string> {
  readonly names: readonly Name[];
  readonly fields: NewFields;
  readonly rules: readonly Rule[];
  readonly together: readonly (readonly string[])[];
}

/**
 * @param facts `confidence` is that of fields without one of their own; `high` if it is left out.
 *   `name` is what the SDK calls the part, if it has several fields that belong together.
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

/** The fields, which say that they are of the part. */
export function ofPart(name: string, fields: NewFields): NewFields {
  const known = Object.entries(fields).map(([field, facts]): [string, NewField] => [
    field,
    { ...facts, part: name },
  ]);
  return Object.fromEntries(known);
}

/** The fields, as sure as this where they don't say how sure they are. */
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

/** That the field is given while this holds. Of a flag, off is an answer too, which `needs` doesn't count. */
export function requirement(name: string, { kind }: NewField, when: Condition): Rule {
  return kind === "flag"
    ? demands(name, when, set(name), `is required when ${inWords(when)}`)
    : needs(when, name);
}
