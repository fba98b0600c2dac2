/** What Qualys should have of a resource with certain arguments. */
import { expect } from "chai";
import type { Field } from "../../provider/catalog/field.js";
import type { ResourceType } from "../../provider/catalog/resource-type.js";
import type { Given } from "../../provider/lifecycle/check.js";
import { isUnset, type Value } from "../../provider/lifecycle/values/value.js";
import type { View } from "../../simulator/simulator.js";

/** Expects that each argument is stored, and nothing else except defaults. */
export function expectStored(type: ResourceType, args: Given, stored: View, what: string): void {
  const wrong = Object.entries(type.fields).filter(
    ([name, field]) => !isStored(field, args[name], stored),
  );
  const names = wrong.map(([name]) => name);
  expect(names, `wrong at Qualys after ${what}: ${JSON.stringify(stored)}`).to.deep.equal([]);
}

function isStored(field: Field, given: unknown, { parameters, hidden, structured }: View): boolean {
  const { parameter } = field;
  const value = isUnset(given as Value) ? undefined : given;
  const isGiven = value !== undefined;
  if (field.kind === "items") {
    return (structured[parameter]?.length ?? 0) === (Array.isArray(value) ? value.length : 0);
  }
  const isHidden = field.secret || (field.reported.how === "never" && field.kind === "text");
  if (isHidden) return hidden.includes(parameter) === isGiven;
  const text = parameters[parameter];
  if (field.kind === "addresses") return (text !== undefined) === isGiven;
  const usual = written(field, field.default ?? "");
  if (isGiven) return (text ?? usual) === written(field, value);
  return text === undefined || ["", "0", usual].includes(text);
}

function written(field: Field, value: unknown): string {
  if (field.kind === "flag") return value === true ? "1" : "0";
  return field.kind === "list" && Array.isArray(value) ? value.join(",") : String(value).trim();
}
