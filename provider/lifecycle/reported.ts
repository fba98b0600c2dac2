import type { Field, Group } from "../catalog/field.js";
import { ranges, readAddresses } from "./address-set.js";
import { applies, defaultOf } from "./conditions.js";
import { itemsOf, type Item, type Value, type Values } from "./values.js";

/** An element of an answer: its text, or its children by name. */
export interface Reported {
  /** The elements at the path. */
  all(path: string): readonly Reported[];
  /** The trimmed text of the element at the path; undefined when there is none. */
  text(path: string): string | undefined;
  /** The addresses and ranges of the `IP_SET` at the path; undefined when there is none. */
  addresses(path: string): readonly string[] | undefined;
}

/** An answer has a value that this version can't read; nothing can be concluded from it. */
export class UnreadableValue extends Error {
  override readonly name = "UnreadableValue";

  constructor(
    /** The argument that the value is of. */
    readonly field: string,
  ) {
    super(`the answer has a value of ${field} that can't be read`);
  }
}

/** What an answer says of one field: a value, that it is empty, or nothing. */
type Statement = { readonly value: Value } | "empty" | "silent";

/**
 * The values of a resource after an answer: what the answer says, and what was known before where
 * the answer says nothing, such as of passwords. A field that nobody set is part of the result only
 * when it differs from its default, since then the next update has to put it back.
 *
 * @param before what is known of the resource; undefined when it is read for the first time.
 * @throws UnreadableValue
 */
export function valuesAfter(type: Group, answer: Reported, before: Values | undefined): Values {
  return valuesSaid(type, answer, before, (name, value, usual) =>
    before?.[name] !== undefined ? true : usual === undefined ? !before : usual !== value,
  );
}

/** @param keeps whether a value that the answer says is part of the result. */
function valuesSaid(
  type: Group,
  answer: Reported,
  before: Values | undefined,
  keeps: (name: string, value: Value | undefined, usual: Value | undefined) => boolean,
): Values {
  const said = Object.entries(type.fields).map(
    ([name, field]) => [name, field, statement(name, field, answer, before?.[name])] as const,
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
    return what === "silent" || keeps(name, values[name], defaultOf(name, known));
  });
  return Object.fromEntries(kept.map(([name]) => [name, values[name] as Value]));
}

/**
 * What an answer says of a resource that nothing else is known of, defaults included. Addresses are
 * texts: as the answer has them where it has any that can't be read.
 */
export function reportedValues(type: Group, answer: Reported): Values {
  const said = Object.entries(type.fields).flatMap(([name, field]): [string, Value][] => {
    if (field.kind === "addresses" && field.reported.how !== "never") {
      const texts = answer.addresses(field.reported.element);
      const set = texts && readAddresses(texts);
      return texts ? [[name, set ? ranges(set) : texts]] : [];
    }
    const what = statement(name, field, answer, undefined);
    return typeof what === "object" ? [[name, what.value]] : [];
  });
  const known = { type, values: Object.fromEntries(said), pending: new Set<string>() };
  const meant = said.filter(([name]) => {
    const field = type.fields[name];
    return field && applies(field, known) !== false;
  });
  return Object.fromEntries(meant);
}

function statement(
  name: string,
  field: Field,
  answer: Reported,
  before: Value | undefined,
): Statement {
  const { reported } = field;
  if (reported.how === "never") return "silent";
  const value = read(name, field, reported.element, answer, before);
  if (value !== undefined) return { value };
  return reported.how === "documented" && reported.absent === "empty" ? "empty" : "silent";
}

function read(
  name: string,
  field: Field,
  element: string,
  answer: Reported,
  before: Value | undefined,
): Value | undefined {
  if (field.kind === "addresses") {
    const texts = answer.addresses(element);
    const set = texts && readAddresses(texts);
    if (texts && !set) throw new UnreadableValue(name);
    return set;
  }
  if (field.kind === "items") return readItems(field, answer.all(element), itemsOf(before));
  if (field.kind === "group") {
    const [inside] = answer.all(element);
    return inside && valuesInside(field, inside, before as Item | undefined);
  }
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

/** Structured settings are managed as a whole: what somebody added to them is a change. */
function valuesInside(field: Group, answer: Reported, before: Item | undefined): Item {
  return valuesSaid(field, answer, before, () => true);
}

/**
 * Items have no lasting identity. While there are as many as before, each is taken for the one in its
 * place, whose secrets it then has; otherwise nothing is known of what isn't reported.
 */
function readItems(
  field: Group,
  elements: readonly Reported[],
  before: readonly Item[],
): Value | undefined {
  if (elements.length === 0) return undefined;
  const same = elements.length === before.length;
  return elements.map((element, i) => valuesInside(field, element, same ? before[i] : undefined));
}
