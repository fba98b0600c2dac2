/** Validates the parameters of a write against the catalog's fields. */
import type { Field, Fields } from "../provider/catalog/field.js";
import { addressEntries, readAddresses } from "./address-list.js";
import type { Value, Values } from "./conditions.js";
import { nameOf } from "./field-names.js";
import type { Ranges } from "./ranges.js";
import { badValue, exclusiveParameters, unknownParameter } from "./refusal.js";
import { isPrintable } from "./xml.js";

export type Parameters = Readonly<Record<string, string>>;

/** The changes that a write requests, by field name. An empty value clears the field. */
export interface Given {
  readonly values: Values;
  readonly added: Readonly<Record<string, Ranges>>;
  readonly removed: Readonly<Record<string, Ranges>>;
}

/** A field set by a parameter, or by the text of an element in an XML body. */
export type PlainField = Exclude<Field, { readonly kind: "items" | "group" }>;

export function isPlain(field: Field): field is PlainField {
  return field.kind !== "items" && field.kind !== "group";
}

/**
 * Returns whether the simulator may only say that a value is set: for secrets, and for texts such
 * as certificates that the API never returns. Structured values are hidden field by field.
 */
export function isHidden(field: Field): boolean {
  const isNeverSeen = field.reported.how === "never" && field.kind === "text";
  return isPlain(field) && (field.secret || isNeverSeen);
}

/** Validates a write. `extra` names additional parameters, of which only their presence is kept. */
export function readWrite(
  action: "create" | "update",
  fields: Fields,
  parameters: Parameters,
  extra: readonly string[],
): Given {
  const values: Record<string, Value> = {};
  const changes = { added: {} as Record<string, Ranges>, removed: {} as Record<string, Ranges> };
  for (const [parameter, text] of Object.entries(parameters)) {
    const name = nameOf(fields, parameter);
    const field = fields[name];
    const [, verb, list] = /^(add|remove)_(.*)$/.exec(parameter) ?? [];
    const listName = nameOf(fields, list ?? "");
    if (field && isPlain(field)) {
      if (field.updateOnly && action === "create") throw unknownParameter(parameter, action);
      values[name] = readValue(field, text);
    } else if (fields[listName]?.kind === "addresses" && action === "update") {
      changes[verb === "add" ? "added" : "removed"][listName] = readAddresses(parameter, text);
      if (list !== undefined && list in parameters) throw exclusiveParameters([list, parameter]);
    } else if (extra.includes(parameter)) {
      values[parameter] = text === "" ? "" : true;
    } else {
      throw unknownParameter(parameter, action);
    }
  }
  return { values, ...changes };
}

/** Returns the value as the server stores it: `true` for one that the API never returns. */
export function readValue(field: PlainField, text: string): string | true {
  const value = readText(field, text);
  return isHidden(field) && value !== "" ? true : value;
}

/** Validates and trims a text, and normalizes lists and addresses. */
function readText(field: PlainField, text: string): string {
  const value = isHidden(field) ? text : text.trim();
  const refuse = (problem: string) => badValue(field.parameter, problem);
  if (value === "" && field.required) throw refuse("empty");
  switch (field.kind) {
    case "flag":
      if (value !== "0" && value !== "1") throw refuse("neither 0 nor 1");
      return value;
    case "choice":
      // That an empty value clears an optional parameter is a guess, except where "" is a choice.
      if (value !== "" && !field.choices.includes(value)) {
        throw refuse(`not one of ${field.choices.filter(Boolean).join(", ")}`);
      }
      return value;
    case "integer":
      return value === "" ? "" : readInteger(field.parameter, value, field.min, field.max);
    case "list":
      return readList(field.parameter, value);
    case "addresses":
      return addressEntries(readAddresses(field.parameter, value)).join(",");
    case "text":
      if (!isPrintable(value)) throw refuse("it has control characters");
      if (field.max !== undefined && Array.from(value).length > field.max) {
        throw refuse(`longer than ${field.max} characters`);
      }
      if (field.ascii && !/^[\u{0}-\u{7F}]*$/u.test(value)) {
        throw refuse("it has characters outside ASCII");
      }
      if (field.pattern && value !== "" && !new RegExp(field.pattern.regex, "u").test(value)) {
        throw refuse(`not ${field.pattern.means}`);
      }
      return value;
  }
}

/** Validates a whole number and returns its shortest form. */
export function readInteger(
  parameter: string,
  text: string,
  min = 0,
  max = Number.MAX_SAFE_INTEGER,
): string {
  const number = Number(text);
  if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(number)) {
    throw badValue(parameter, "not a whole number");
  }
  if (number < min) throw badValue(parameter, `less than ${min}`);
  if (number > max) throw badValue(parameter, `greater than ${max}`);
  return String(number);
}

function readList(parameter: string, text: string): string {
  if (text === "") return "";
  const entries = text.split(",").map((entry) => entry.trim());
  if (entries.includes("")) throw badValue(parameter, "an entry of the list is empty");
  return [...new Set(entries)].join(",");
}
