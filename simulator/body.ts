/** Reads XML bodies: the lists of structured items that a record has besides its parameters. */
import type { Field, Fields, Group, GroupField, ItemsField } from "../provider/catalog/field.js";
import type { RecordType } from "../provider/catalog/resource-type.js";
import { holds, type Item, type Value, type Values } from "./conditions.js";
import { isPlain, readInteger, readValue } from "./parameters.js";
import { badElement, missingParameter, unknownBody } from "./refusal.js";
import { unknownElement, unsupportedCombination } from "./refusal.js";
import { readXml, type ReadElement } from "./xml-reader.js";

/**
 * The lists that a body has, by field name. Elements must stand in the order of the catalog's
 * fields, each once, which is an inference from the DTDs of the API's answers. Whether the values go
 * together is up to the rules.
 *
 * @throws Refusal
 */
export function readBody(type: RecordType, action: "create" | "update", body: string): Values {
  if (type.bodyRoot === undefined) throw unknownBody(`${action} of ${type.type}`);
  const root = readXml(body);
  if (root.name !== type.bodyRoot) throw unknownElement(root.name, `a body of ${type.type}`);
  demandAttributes(root, []);
  return readChildren(root, onlyLists(type.fields), (field, child) =>
    field.kind === "items" ? readList(field, child) : "",
  );
}

function onlyLists(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, { kind }]) => kind === "items"));
}

function readList(field: ItemsField, list: ReadElement): readonly Item[] {
  demandAttributes(list, []);
  demandNoText(list);
  const items = list.children.map((child) => {
    if (child.name !== field.itemElement) throw unknownElement(child.name, list.name);
    demandAttributes(child, []);
    return readItem(field, child);
  });
  const ids = items.flatMap(({ id }) => id ?? []);
  if (new Set(ids).size < ids.length) throw badElement(list.name, "an ID is there twice");
  return items;
}

/** An ID names an item of the stored list. */
function readItem(field: ItemsField, item: ReadElement): Item {
  const [first, ...rest] = item.children;
  if (first?.name !== "ID") return { values: readGroup(field, item) };
  demandAttributes(first, []);
  demandNoChildren(first);
  const id = Number(readInteger("ID", first.text.trim(), 1));
  return { id, values: readGroup(field, { ...item, children: rest }) };
}

function readGroup({ fields }: Group, element: ReadElement): Values {
  const children = Object.entries(fields).filter(([, field]) => typeOf(field) === undefined);
  const attributes: Record<string, Value> = {};
  const read = (field: Field, child: ReadElement, name: string) => {
    const [typeName, typeField] =
      Object.entries(fields).find(([, other]) => typeOf(other) === name) ?? [];
    const isGroup = field.kind === "group";
    demandAttributes(child, typeField || (isGroup && field.vaultIn) ? ["type"] : []);
    const { type } = child.attributes;
    if (typeName !== undefined && typeField && isPlain(typeField) && type !== undefined) {
      attributes[typeName] = readValue(typeField, type);
    }
    if (isGroup) return readVaultOrBasic(field, child);
    demandNoChildren(child);
    return isPlain(field) ? readValue(field, child.text) : "";
  };
  const values = { ...readChildren(element, Object.fromEntries(children), read), ...attributes };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
}

/** The attribute `type` of an element that may name a vault says whether it does. */
function readVaultOrBasic(field: GroupField, element: ReadElement): Values {
  const values = readGroup(field, element);
  const { name, attributes } = element;
  const { vaultIn } = field;
  if (vaultIn === undefined) return values;
  const { type } = attributes;
  if (type === undefined) throw missingParameter(`type of ${name}`);
  if (type !== "basic" && type !== "vault") {
    throw badElement(name, "its type is neither basic nor vault");
  }
  if ((type === "vault") !== vaultIn in values) {
    const vault = field.fields[vaultIn]?.parameter ?? vaultIn;
    throw unsupportedCombination(
      `${name} is of type ${type}, ${type === "vault" ? "without" : "but has"} ${vault}`,
    );
  }
  return values;
}

/**
 * Reads each child as the field whose element it is. Where fields share an element, it is the one
 * that has a meaning beside what stands before it.
 */
function readChildren(
  parent: ReadElement,
  fields: Fields,
  read: (field: Field, child: ReadElement, name: string) => Value,
): Values {
  demandNoText(parent);
  const names = Object.keys(fields);
  const values: Record<string, Value> = {};
  let last = -1;
  for (const child of parent.children) {
    const same = names.filter((name) => fields[name]?.parameter === child.name);
    const name = same.find((name) => hasMeaning(fields, name, values)) ?? same.at(-1) ?? "";
    const field = fields[name];
    if (!field) throw unknownElement(child.name, parent.name);
    if (same.some((other) => other in values)) throw badElement(child.name, "it is there twice");
    const place = names.indexOf(name);
    if (place < last) throw badElement(child.name, "it stands after what it belongs before");
    last = place;
    values[name] = read(field, child, name);
  }
  return values;
}

function hasMeaning(fields: Fields, name: string, values: Values): boolean {
  const onlyWhen = fields[name]?.onlyWhen;
  return !onlyWhen || holds(onlyWhen, fields, values);
}

/** The field whose `type` attribute the field's value is. */
function typeOf(field: Field): string | undefined {
  return field.kind === "text" ? field.typeOf : undefined;
}

function demandAttributes({ name, attributes }: ReadElement, known: readonly string[]): void {
  const unknown = Object.keys(attributes).find((attribute) => !known.includes(attribute));
  if (unknown !== undefined) throw unknownElement(`${name}/@${unknown}`, name);
}

function demandNoText({ name, text }: ReadElement): void {
  if (text.trim() !== "") throw badElement(name, "it has text of its own");
}

function demandNoChildren({ name, children }: ReadElement): void {
  if (children.length > 0) throw badElement(name, "it has elements in it");
}
