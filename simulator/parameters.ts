/** Reads the parameters of a write, one by one, against what the catalog says of each field. */
import type { Field, Fields } from "../provider/catalog/field.js";
import { addressEntries, readAddresses } from "./address-list.js";
import type { Ranges } from "./ranges.js";
import { badValue, exclusiveParameters, unknownParameter } from "./refusal.js";
import { isPrintable } from "./xml.js";

export type Parameters = Readonly<Record<string, string>>;

/** What a write asks for, by field name. An empty value clears the field. */
export interface Given {
  readonly values: Readonly<Record<string, string | true>>;
  readonly added: Readonly<Record<string, Ranges>>;
  readonly removed: Readonly<Record<string, Ranges>>;
}

/** What the simulator may say about values that the API never gives back: that they're set. */
export function isHidden(field: Field): boolean {
  return field.secret || field.reported.how === "never";
}

/**
 * `extra` are parameters taken besides the fields'; that they're set is all that is kept of them.
 */
export function readWrite(
  action: "create" | "update",
  fields: Fields,
  parameters: Parameters,
  extra: readonly string[],
): Given {
  const values: Record<string, string | true> = {};
  const changes = { added: {} as Record<string, Ranges>, removed: {} as Record<string, Ranges> };
  const names = new Map(Object.entries(fields).map(([name, { parameter }]) => [parameter, name]));
  for (const [parameter, text] of Object.entries(parameters)) {
    const name = names.get(parameter);
    const field = fields[name ?? ""];
    const [, verb, list] = /^(add|remove)_(.*)$/.exec(parameter) ?? [];
    const listName = names.get(list ?? "") ?? "";
    if (name !== undefined && field) {
      const value = readValue(field, text);
      values[name] = isHidden(field) && value !== "" ? true : value;
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

/**
 * The value as the server keeps it: blanks around it dropped, lists and addresses in one spelling.
 */
function readValue(field: Field, text: string): string {
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

/** A whole number in its shortest spelling. */
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
