/** Realistic values, so that examples are readable. */
import type { Field, Group } from "../../provider/catalog/field.js";
import { completed } from "./solver.js";

/** Returns the first of a field's samples. */
export function sample(type: Group, name: string): unknown {
  return samples(type, name)[0];
}

/** Returns values that the field accepts: all of them, if they are few. */
export function samples(type: Group, name: string): unknown[] {
  const field = type.fields[name];
  if (!field) throw new Error(`There is no field ${name}`);
  if (name === "title" && "title" in type) return [`${String(type.title)} in Berlin`];
  return valuesOf(name, field);
}

function valuesOf(name: string, field: Field): unknown[] {
  switch (field.kind) {
    case "text":
      return [exampleOf(name, field)];
    case "flag":
      // A value other than the default shows more.
      return field.default === true ? [false, true] : [true, false];
    case "integer":
      return [Number(exampleOf(name, field))];
    case "choice":
      return choicesOf(field.choices, field.example);
    case "list":
      return [exampleOf(name, field).split(",")];
    case "addresses":
      return [["10.10.10.0/28", "10.10.20.7-10.10.20.9"]];
    case "group":
      return [completed(field, {})];
    case "items":
      return [[completed(field, {})]];
  }
}

/** Puts the example first, and leaves out an empty choice. */
function choicesOf(choices: readonly string[], example: string | undefined): string[] {
  const others = choices.filter((choice) => choice !== "" && choice !== example);
  return example === undefined ? others : [example, ...others];
}

function exampleOf(name: string, { example, secret }: Field): string {
  if (example !== undefined) return example;
  // No page shows it, and a secret must not look like more than words.
  if (secret) return "correct horse battery";
  throw new Error(`${name} has no \`example\` in the catalog`);
}
