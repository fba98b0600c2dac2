import { closest } from "fastest-levenshtein";
import { asciiOnly } from "../../catalog/argument-schema.js";
import type { Field } from "../../catalog/field.js";
import type { ResourceType } from "../../catalog/resource-type.js";
import { alternatives } from "../../catalog/wording.js";
import { parseRange } from "../addresses/parse-range.js";
import { quote } from "./masking.js";

/** What is wrong with one argument. */
export interface CheckFailure {
  /** The argument's path, such as `ips[3]`. */
  readonly property: string;
  readonly reason: string;
}

/** The parts of ajv's error objects that are used here. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Record<string, unknown>;
  readonly data?: unknown;
}

/**
 * Describes a schema error in terms of the argument, never with the value of a secret.
 *
 * @param secrets the arguments that the program marks as secret.
 */
export function explainSchemaError(
  type: ResourceType,
  error: SchemaError,
  secrets: ReadonlySet<string> = new Set(),
): CheckFailure {
  const property = pathOf(error);
  const [, name = ""] = error.instancePath.split("/");
  return { property, reason: reasonOf(type, error, secrets.has(name)) };
}

/** Returns `ips[3]` for `/ips/3`. */
function pathOf({ instancePath, keyword, params }: SchemaError): string {
  const unknown = keyword === "additionalProperties" ? [String(params["additionalProperty"])] : [];
  const [root = "", ...rest] = [...instancePath.split("/").slice(1), ...unknown];
  return root + rest.map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`)).join("");
}

function reasonOf(type: ResourceType, error: SchemaError, isSecret: boolean): string {
  const { keyword, params, data } = error;
  switch (keyword) {
    case "additionalProperties":
      return unknownArgument(type, error.instancePath, String(params["additionalProperty"]));
    case "maxLength":
      return `is too long: it has ${Array.from(String(data)).length} characters, at most ${String(params["limit"])} are allowed`;
    case "minimum":
      return `must be ${String(params["limit"])} or more`;
    case "maximum":
      return `must be ${String(params["limit"])} or less`;
    case "enum":
      return `must be ${alternatives(quoted(params["allowedValues"]))}`;
    case "type":
      return `must be ${typeNames[String(params["type"])] ?? String(params["type"])}`;
    case "pattern":
      return patternMeaning(type, error);
    case "format":
      return addressReason(String(data), isSecret);
    default:
      return `is not valid (${keyword})`;
  }
}

function addressReason(text: string, isSecret: boolean): string {
  const reason = String(parseRange(text));
  // The block that it names is the value, except for its end.
  const unquoted = isSecret ? reason.replace(/; the block is .*/, "") : reason;
  return quote(text, isSecret) + unquoted;
}

const typeNames: Record<string, string> = {
  array: "a list",
  boolean: "true or false",
  integer: "a whole number",
  object: "a map of strings",
  string: "a string",
};

function unknownArgument(type: ResourceType, path: string, name: string): string {
  const inside = fieldAt(type, path);
  const fields = inside && "fields" in inside ? inside.fields : type.fields;
  const known = [...Object.keys(fields), ...(inside ? [] : ["extraParameters", "adopt"])];
  const byParameter = Object.entries(fields).find(([, field]) => field.parameter === name);
  const nearest = byParameter?.[0] ?? closest(name, known);
  const unknown = `is not an argument of ${type.className}; did you mean ${nearest}?`;
  if (inside) return unknown;
  return `${unknown} Pass a parameter that this version doesn't know in extraParameters`;
}

/** Returns the field that an argument's path, such as `/rootTools/0/passwordInfo`, leads to. */
function fieldAt(type: ResourceType, path: string): Field | undefined {
  const names = path.split("/").filter((part) => part !== "" && !/^\d+$/.test(part));
  let fields = type.fields;
  let field: Field | undefined;
  for (const name of names) {
    field = fields[name];
    fields = field && "fields" in field ? field.fields : {};
  }
  return field;
}

function patternMeaning(type: ResourceType, { instancePath, params }: SchemaError): string {
  const field = fieldAt(type, instancePath);
  if (params["pattern"] === asciiOnly) return "must contain ASCII characters only";
  if (field?.kind === "list") return "must not be empty or contain a comma, which separates items";
  const means = field?.kind === "text" ? field.pattern?.means : undefined;
  return `must be ${means ?? `written like ${String(params["pattern"])}`}`;
}

function quoted(values: unknown): string[] {
  return Array.isArray(values) ? values.map((value) => JSON.stringify(value)) : [];
}
