/** What variants of legal arguments must show. */
import type { Condition, Field, Group } from "../../provider/catalog/field.js";
import { fullest } from "./variants.js";

/** A field that a variant sets, to a given value or to any. */
export interface Pin {
  readonly name: string;
  readonly field: string;
  readonly value?: unknown;
}

/**
 * Returns where the rules branch: values that conditions compare, and fields that can replace each
 * other.
 */
export function alternatives(type: Group): Pin[] {
  const deciding = new Set(conditionsOf(type).flatMap(comparedFields));
  const values = Object.entries(type.fields)
    .filter(([name]) => deciding.has(name))
    .flatMap(([name, field]) => valuesOf(name, field));
  const exchangeable = type.rules.flatMap((rule) =>
    rule.rule !== "demands" && rule.fields.length > 1 ? rule.fields.map(anyValue) : [],
  );
  return [...values, ...exchangeable];
}

/** Returns every field, and every value of those that have few. */
export function everything(type: Group): Pin[] {
  return [
    ...Object.keys(type.fields).map(anyValue),
    ...Object.entries(type.fields).flatMap(([name, field]) => valuesOf(name, field)),
  ];
}

const anyValue = (field: string): Pin => ({ name: field, field });

function valuesOf(name: string, field: Field): Pin[] {
  const pin = (value: unknown): Pin => ({
    name: `${name} ${JSON.stringify(value)}`,
    field: name,
    value,
  });
  switch (field.kind) {
    case "flag":
      return [true, false].map(pin);
    case "choice":
      return field.choices.map(pin);
    case "group":
      return fullest(field).map(({ args }) => pin(args));
    default:
      return [];
  }
}

function conditionsOf({ fields, rules }: Group): Condition[] {
  const given = (condition: Condition | undefined) => (condition ? [condition] : []);
  return [
    ...Object.values(fields).flatMap(({ onlyWhen }) => given(onlyWhen)),
    ...rules.flatMap((rule) => ("when" in rule ? given(rule.when) : [])),
  ];
}

/** Returns the fields whose values a condition compares. */
function comparedFields(condition: Condition): string[] {
  if ("all" in condition) return condition.all.flatMap(comparedFields);
  if ("any" in condition) return condition.any.flatMap(comparedFields);
  if ("not" in condition) return comparedFields(condition.not);
  return "is" in condition ? [condition.field] : [];
}
