import type { ChoiceField, Field, Fields, Group } from "../../catalog/field.js";
import { formatRanges, parseAddresses } from "../addresses/address-set.js";
import { applies, defaultOf } from "./conditions.js";
import { isUnset, itemsOf, type Item, type Value, type Values } from "./value.js";

/** An element of a response: its text, or its children by name. */
export interface AnswerElement {
  /** Returns the elements at the path. */
  all(path: string): readonly AnswerElement[];
  /**
   * Returns the trimmed text of the element at the path, such as `PRIVATE_KEY/@type` for an
   * attribute, or its own; undefined if there is none.
   */
  text(path?: string): string | undefined;
  /** Returns the addresses and ranges of the `IP_SET` at the path; undefined if there is none. */
  addresses(path: string): readonly string[] | undefined;
}

/** A response has a value that this version can't read, so nothing can be concluded from it. */
export class UnreadableValue extends Error {
  override readonly name = "UnreadableValue";

  constructor(
    /** The argument with the value. */
    readonly field: string,
  ) {
    super(`Qualys reports a value of ${field} that this version can't read`);
  }
}

/** What a response says about a field: its value, that it is empty, or nothing. */
type Statement = { readonly value: Value } | "empty" | "silent";

/**
 * Merges a response into the values of a resource: what the response says, and what was known
 * before where it says nothing, for example about passwords. A field that nobody set is part of the
 * result only if it differs from its default, because then the next update must set it back.
 *
 * @param before the known values; undefined if the resource is read for the first time.
 * @throws UnreadableValue
 */
export function decodeValues(
  type: Group,
  answer: AnswerElement,
  before: Values | undefined,
): Values {
  return mergeStatements(type, answer, before, (name, value, usual) =>
    before?.[name] !== undefined ? true : usual === undefined ? !before : usual !== value,
  );
}

/** @param keeps whether a value in the response becomes part of the result. */
function mergeStatements(
  type: Group,
  answer: AnswerElement,
  before: Values | undefined,
  keeps: (name: string, value: Value | undefined, usual: Value | undefined) => boolean,
): Values {
  const values: Record<string, Value> = {};
  const noted: { name: string; field: Field; what: Statement; value: Value }[] = [];
  for (const [name, field] of Object.entries(type.fields)) {
    const what = readStatement(name, type, answer, before?.[name]);
    const value = typeof what === "object" ? what.value : before?.[name];
    // Of most fields, nothing is said or known.
    if (value === undefined) continue;
    noted.push({ name, field, what, value });
    if (what !== "empty") values[name] = value;
  }
  const known = { type, values, pending: new Set<string>() };
  for (const { name, what, value } of noted) {
    if (what !== "empty") continue;
    // A default may be reported by leaving its element out; an empty list can't be reported otherwise.
    if (isUnset(value) || value === defaultOf(name, known)) values[name] = value;
  }
  const kept = noted.filter(({ name, field, what }) => {
    if (values[name] === undefined || applies(field, known) === false) return false;
    return what === "silent" || keeps(name, values[name], defaultOf(name, known));
  });
  return Object.fromEntries(kept.map(({ name, value }) => [name, value]));
}

/**
 * Returns what a response says about a resource of which nothing else is known, including defaults.
 * Addresses are texts, as in the response if any is invalid.
 */
export function decodeReported(type: Group, answer: AnswerElement): Values {
  const said = Object.entries(type.fields).flatMap(([name, field]): [string, Value][] => {
    if (field.kind === "addresses" && field.reported.how !== "never") {
      const texts = answer.addresses(field.reported.element);
      const set = texts && parseAddresses(texts);
      return texts ? [[name, set ? formatRanges(set) : texts]] : [];
    }
    const what = readStatement(name, type, answer, undefined);
    return typeof what === "object" ? [[name, what.value]] : [];
  });
  const known = { type, values: Object.fromEntries(said), pending: new Set<string>() };
  const meant = said.filter(([name]) => {
    const field = type.fields[name];
    return field && applies(field, known) !== false;
  });
  return Object.fromEntries(meant);
}

function readStatement(
  name: string,
  { fields }: Group,
  answer: AnswerElement,
  before: Value | undefined,
): Statement {
  const field = fields[name];
  if (!field || field.reported.how === "never") return "silent";
  const value = read(name, field, fields, answer, before);
  if (value !== undefined) return { value };
  const { reported } = field;
  return reported.how === "documented" && reported.absent === "empty" ? "empty" : "silent";
}

function read(
  name: string,
  field: Field,
  siblings: Fields,
  answer: AnswerElement,
  before: Value | undefined,
): Value | undefined {
  const paths = pathsOf(field);
  switch (field.kind) {
    case "addresses": {
      const texts = firstOf(paths, (path) => answer.addresses(path));
      const set = texts && parseAddresses(texts);
      if (texts && !set) throw new UnreadableValue(name);
      return set;
    }
    case "items":
      return readItems(
        field,
        paths.flatMap((path) => answer.all(path)),
        itemsOf(before),
      );
    case "group":
      return readGroup(
        field,
        firstOf(paths, (path) => answer.all(path)[0]),
        before as Item,
      );
    case "list":
      return readList(field, paths, answer);
  }
  const text = firstOf(paths, (path) => answer.text(path) || undefined);
  if (text === undefined) return undefined;
  switch (field.kind) {
    case "flag":
      return flags[text.toLowerCase()];
    case "integer":
      return /^\d+$/.test(text) ? Number(text) : undefined;
    case "choice":
      return choiceIn(field, text) ?? (sharesElement(name, siblings) ? undefined : text);
    case "text": {
      const other = siblings[field.otherThan ?? ""];
      return other?.kind === "choice" && choiceIn(other, text) !== undefined ? undefined : text;
    }
  }
}

const flags: Readonly<Record<string, boolean>> = {
  "1": true,
  "0": false,
  true: true,
  false: false,
};

/** Returns the choice that a spelling in a response stands for. */
export function choiceIn({ choices, aliases = {} }: ChoiceField, text: string): string | undefined {
  const is = (name: string) => name.toLowerCase() === text.toLowerCase();
  const [, meant] = Object.entries(aliases).find(([alias]) => is(alias)) ?? [];
  return meant ?? choices.find(is);
}

/** Returns whether a text that is none of the choices is the value of another field. */
export function sharesElement(choice: string, siblings: Fields): boolean {
  return Object.values(siblings).some(
    (field) => field.kind === "text" && field.otherThan === choice,
  );
}

/** Returns the paths at which responses may have the value of a field, the usual one first. */
export function pathsOf({ reported }: Field): readonly string[] {
  if (reported.how === "never") return [];
  if (reported.how === "assumed") return [reported.element];
  return [reported.element, ...(reported.spellings ?? [])];
}

function firstOf<T>(paths: readonly string[], at: (path: string) => T | undefined): T | undefined {
  for (const path of paths) {
    const found = at(path);
    if (found !== undefined) return found;
  }
  return undefined;
}

function readList(
  { reported }: Field,
  paths: readonly string[],
  answer: AnswerElement,
): readonly string[] | undefined {
  const each = reported.how === "documented" ? reported.each : undefined;
  const inside = paths.flatMap((path) => answer.all(each === undefined ? path : `${path}/${each}`));
  const texts = each === undefined ? [] : inside.flatMap((element) => element.text() || []);
  if (texts.length > 0) return texts;
  const text = firstOf(paths, (path) => answer.text(path) || undefined);
  return text?.split(",").map((item) => item.trim());
}

/** Reads a group. An empty element says nothing, unless something known is missing from it. */
function readGroup(
  field: Group,
  element: AnswerElement | undefined,
  before: Item | undefined,
): Value | undefined {
  if (!element) return undefined;
  const inside = decodeInside(field, element, before);
  return [inside, before ?? {}].some((item) => Object.keys(item).length > 0) ? inside : undefined;
}

/** Decodes structured settings, which are managed as a whole: an addition is a change. */
function decodeInside(field: Group, answer: AnswerElement, before: Item | undefined): Item {
  return mergeStatements(field, answer, before, () => true);
}

/**
 * Reads items, which have no identity. If there are as many as before, each is taken for the one in
 * the same place and keeps its secrets; otherwise nothing is known about what isn't reported.
 */
function readItems(
  field: Group,
  elements: readonly AnswerElement[],
  before: readonly Item[],
): Value | undefined {
  if (elements.length === 0) return undefined;
  const same = elements.length === before.length;
  return elements.map((element, i) => decodeInside(field, element, same ? before[i] : undefined));
}
