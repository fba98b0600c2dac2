import { XMLBuilder } from "fast-xml-parser";
import type { Field, Group, ItemsField } from "../../catalog/field.js";
import type { RecordType } from "../../catalog/resource-type.js";
import { itemsOf, textOf, type Item, type Value, type Values } from "../values/value.js";

const attribute = "@";
const text = "#";

// The package that it moves to, fast-xml-builder, has types that don't compile (1.3.2).
// oxlint-disable-next-line typescript/no-deprecated
const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: attribute,
  textNodeName: text,
  suppressEmptyNode: true,
});

/** Returns the XML body with the named structured fields; an empty list clears what is stored. */
export function encodeXmlBody(type: RecordType, names: readonly string[], values: Values): string {
  const lists = Object.entries(type.fields).flatMap(([name, field]) =>
    names.includes(name) && field.kind === "items"
      ? [[field.parameter, list(field, values[name])]]
      : [],
  );
  const document = { [type.bodyRoot ?? type.element]: Object.fromEntries(lists) as object };
  return `<?xml version="1.0" encoding="UTF-8" ?>\n${builder.build(document)}`;
}

function list(field: ItemsField, value: Value | undefined): object {
  return { [field.itemElement]: itemsOf(value).map((item) => element(field, item)) };
}

function element({ fields }: Group, item: Item): object {
  const children = Object.entries(fields).flatMap(([name, field]) => {
    const value = item[name];
    if (value === undefined || field.typeOf !== undefined) return [];
    return [[field.parameter, withType(fields, name, item, child(field, value))]];
  });
  return Object.fromEntries(children) as object;
}

function child(field: Field, value: Value): Record<string, unknown> {
  if (field.kind === "flag") return { [text]: value === true ? "1" : "0" };
  if (field.kind === "choice" && field.asAttribute !== undefined) {
    return { [`${attribute}${field.asAttribute}`]: textOf(value) };
  }
  if (field.kind !== "group") return { [text]: textOf(value) };
  const item = value as Item;
  const content = element(field, item) as Record<string, unknown>;
  if (field.vaultIn === undefined) return content;
  return {
    [`${attribute}type`]: item[field.vaultIn] === undefined ? "basic" : "vault",
    ...content,
  };
}

/** Adds the `type` attribute of the field's element, if a sibling has it. */
function withType(
  fields: Group["fields"],
  name: string,
  item: Item,
  content: Record<string, unknown>,
): Record<string, unknown> {
  const sibling = Object.entries(fields).find(([, field]) => field.typeOf === name);
  const type = sibling && item[sibling[0]];
  return type === undefined ? content : { [`${attribute}type`]: type, ...content };
}
