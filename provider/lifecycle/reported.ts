import type { Field } from "../catalog/field.js";
import type { ResourceType } from "../catalog/resource-type.js";
import { applies, defaultOf } from "./conditions.js";
import type { Values, Value } from "./values.js";

/** An element of an answer: its text, or its children by name. */
export interface Reported {
  /** The trimmed text of the element at the path; undefined when there is none. */
  text(path: string): string | undefined;
  /** The addresses and ranges of the `IP_SET` at the path; undefined when there is none. */
  addresses(path: string): readonly string[] | undefined;
}

/** What an answer says of one field: a value, that it is empty, or nothing. */
type Statement = { readonly value: Value } | "empty" | "silent";

/**
 * The values of a resource after an answer: what the answer says, and what was known before where
 * the answer says nothing, such as of passwords. A field that nobody set is part of the result only
 * when it differs from its default, since then the next update has to put it back.
 *
 * @param before what is known of the resource; undefined when it is read for the first time.
 */
export function valuesAfter(
  type: ResourceType,
  answer: Reported,
  before: Values | undefined,
): Values {
  const said = Object.entries(type.fields).map(
    ([name, field]) => [name, field, statement(field, answer)] as const,
  );
  const values: Record<string, Value> = {};
  for (const [name, , what] of said) {
    const value =
      typeof what === "object" ? what.value : what === "silent" ? before?.[name] : undefined;
    if (value !== undefined) values[name] = value;
  }
  const known = { type, values, pending: new Set<string>() };
  const kept = said.filter(([name, field, what]) => {
    if (values[name] === undefined || applies(field, known) === false) return false;
    if (what === "silent" || before?.[name] !== undefined) return true;
    const usual = defaultOf(name, known);
    return usual === undefined ? before === undefined : usual !== values[name];
  });
  return Object.fromEntries(kept.map(([name]) => [name, values[name] as Value]));
}

/** What an answer says of a resource that nothing else is known of, defaults included. */
export function reportedValues(type: ResourceType, answer: Reported): Values {
  const said = Object.entries(type.fields).flatMap(([name, field]): [string, Value][] => {
    const what = statement(field, answer);
    return typeof what === "object" ? [[name, what.value]] : [];
  });
  const known = { type, values: Object.fromEntries(said), pending: new Set<string>() };
  const meant = said.filter(([name]) => {
    const field = type.fields[name];
    return field && applies(field, known) !== false;
  });
  return Object.fromEntries(meant);
}

function statement(field: Field, answer: Reported): Statement {
  const { reported } = field;
  if (reported.how === "never") return "silent";
  const value = read(field, reported.element, answer);
  if (value !== undefined) return { value };
  return reported.how === "documented" && reported.absent === "empty" ? "empty" : "silent";
}

function read(field: Field, element: string, answer: Reported): Value | undefined {
  if (field.kind === "addresses") return answer.addresses(element);
  const text = answer.text(element);
  if (text === undefined || text === "") return undefined;
  switch (field.kind) {
    case "flag":
      return text === "1" ? true : text === "0" ? false : undefined;
    case "integer":
      return /^\d+$/.test(text) ? Number(text) : undefined;
    case "list":
      return text.split(",").map((item) => item.trim());
    case "choice":
      return field.aliases?.[text] ?? text;
    default:
      return text;
  }
}
