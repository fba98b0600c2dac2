/** What messages must not show: the type's secrets and what the program marks as secret. */
import { minRecognizable, type Secret } from "../../api/masking/echo.js";
import type { Field, Fields } from "../../catalog/field.js";
import type { ResourceType } from "../../catalog/resource-type.js";
import type { Desired } from "../values/resource.js";
import { itemsOf, type Item, type Value } from "../values/value.js";

/** Returns whether the argument's value must not be shown. */
export function isSecret(type: ResourceType, { secrets }: Desired, name: string): boolean {
  return type.fields[name]?.secret === true || (secrets?.includes(name) ?? false);
}

/** Returns everything in a request for the resource that must not be shown. */
export function secretsOf(type: ResourceType, resource: Desired): Secret[] {
  const { values, extra, secrets = [] } = resource;
  return [
    ...secretTexts(type.fields, values),
    // Any parameter missing from the catalog may be secret.
    ...Object.values(extra),
    ...secrets.flatMap((name) => marked(type.fields[name], values[name])),
  ];
}

function marked(field: Field | undefined, value: Value | undefined): Secret[] {
  // Qualys may name any address of a range.
  return field?.kind === "addresses" ? [anyAddress] : textsIn(value);
}

/** Anything that looks like an IPv4 address, or most of one. */
const anyAddress = /\d+\.\d+\.\d+/;

/** Returns the texts of secret fields, including those in structured settings. */
function secretTexts(fields: Fields, values: Item): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = values[name];
    if (field.kind !== "items" && field.kind !== "group") return field.secret ? textsIn(value) : [];
    const items =
      field.kind === "items" ? itemsOf(value) : typeof value === "object" ? [value as Item] : [];
    // To Pulumi the whole structure is secret, but words as common as `sudo` aren't.
    const long = field.secret
      ? textsIn(value).filter(({ length }) => length >= minRecognizable)
      : [];
    return [...long, ...items.flatMap((item) => secretTexts(field.fields, item))];
  });
}

/** Returns the texts of a value, which may be a list or structured. */
function textsIn(value: Value | undefined): string[] {
  if (typeof value === "object") return Object.values(value as Item).flatMap(textsIn);
  return value === undefined || typeof value === "boolean" ? [] : [String(value)];
}

/** Returns a value as messages quote it before what is wrong with it; empty if it is secret. */
export function quote(value: string, isSecret: boolean): string {
  return isSecret ? "" : `= "${value}" `;
}
