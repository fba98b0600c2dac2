/** Reads XML bodies by their content model: the lists of items that a record has. */
import type { RecordType } from "../provider/catalog/resource-type.js";
import {
  requireAttributes,
  requireNoChildren,
  requireNoText,
  requireOrder,
} from "./body-elements.js";
import { readVault } from "./body-vault.js";
import type { Item, Values } from "./conditions.js";
import { nameOf } from "./field-names.js";
import { bodyLists, type BodyElement, type BodyList } from "./models/xml-body.js";
import { readInteger } from "./parameters.js";
import {
  badElement,
  exclusiveParameters,
  missingGroup,
  missingParameter,
  unknownBody,
  unknownElement,
  unsupportedCombination,
} from "./refusal.js";
import { readXml, type ReadElement } from "./xml-reader.js";

/**
 * Returns a body's lists by catalog field. An item's values are keyed by element name; an attribute
 * `type` is keyed by the element's name and `@type`.
 *
 * @throws Refusal
 */
export function readBody(type: RecordType, action: "create" | "update", body: string): Values {
  if (type.bodyRoot === undefined) throw unknownBody(`${action} of ${type.type}`);
  const root = readXml(body);
  if (root.name !== type.bodyRoot) throw unknownElement(root.name, `a body of ${type.type}`);
  requireAttributes(root, []);
  requireNoText(root);
  const known = bodyLists.filter(({ list }) => nameOf(type.fields, list) !== "");
  requireOrder(
    root,
    known.map(({ list }) => list),
  );
  const lists = root.children.flatMap((child) =>
    known
      .filter(({ list }) => list === child.name)
      .map((model) => [nameOf(type.fields, model.list), readList(model, child)] as const),
  );
  return Object.fromEntries(lists);
}

function readList(model: BodyList, list: ReadElement): readonly Item[] {
  requireAttributes(list, []);
  requireNoText(list);
  const items = list.children.map((child) => {
    if (child.name !== model.item) throw unknownElement(child.name, list.name);
    requireAttributes(child, []);
    return readItem(model, child);
  });
  const ids = items.flatMap(({ id }) => id ?? []);
  if (new Set(ids).size < ids.length) throw badElement(list.name, "an ID is there twice");
  return items;
}

/** An item with nothing but an ID refers to the stored one, which stays as it is. */
function readItem(model: BodyList, item: ReadElement): Item {
  const [first, ...rest] = item.children;
  if (first?.name !== "ID") return { values: readContent(model, item) };
  requireAttributes(first, []);
  requireNoChildren(first);
  const id = Number(readInteger("ID", first.text.trim(), 1));
  if (rest.length === 0) {
    requireNoText(item);
    return { id, values: {} };
  }
  return { id, values: readContent(model, { ...item, children: rest }) };
}

function readContent({ children, oneOf }: BodyList, parent: ReadElement): Values {
  requireNoText(parent);
  requireOrder(
    parent,
    children.map(({ element }) => element),
  );
  const has = (name: string) => parent.children.some((child) => child.name === name);
  const missing = children.find(({ element, needed }) => needed && !has(element));
  if (missing) throw missingParameter(missing.element);
  requireOne(oneOf, parent);
  return readElements(children, parent);
}

function readElements(models: readonly BodyElement[], parent: ReadElement): Values {
  const read = parent.children.map((child) => {
    const model = models.find(({ element }) => element === child.name);
    if (!model) throw unknownElement(child.name, parent.name);
    return readElement(model, child);
  });
  return Object.assign({}, ...read) as Values;
}

function readElement({ element, types, holds }: BodyElement, read: ReadElement): Values {
  requireAttributes(read, types ? ["type"] : []);
  const type = types ? requireType(read, types) : "";
  if (holds.kind === "secret") {
    return { [element]: readSecret(holds, read, type) };
  }
  requireNoChildren(read);
  const attribute = types ? { [`${element}@type`]: type } : {};
  if (holds.kind === "nothing") {
    requireNoText(read);
    return attribute;
  }
  const text = read.text.trim();
  if (text === "") throw badElement(element, "empty");
  return { [element]: holds.hidden ? true : text, ...attribute };
}

function readSecret(
  { secret, vault }: Extract<BodyElement["holds"], { kind: "secret" }>,
  read: ReadElement,
  type: string,
): Values {
  requireNoText(read);
  requireOrder(read, [secret.element, "DIGITAL_VAULT"]);
  requireOne([secret.element, "DIGITAL_VAULT"], read);
  const [child] = read.children;
  if (!child) return {};
  if ((type === "vault") !== (child.name === "DIGITAL_VAULT")) {
    throw unsupportedCombination(`${read.name} is of type ${type}, but has ${child.name}`);
  }
  if (child.name !== "DIGITAL_VAULT") return readElement(secret, child);
  requireAttributes(child, []);
  requireNoText(child);
  return { DIGITAL_VAULT: readVault(vault, child) };
}

function requireType({ name, attributes }: ReadElement, types: readonly string[]): string {
  const { type } = attributes;
  if (type === undefined) throw missingParameter(`type of ${name}`);
  if (!types.includes(type)) throw badElement(name, `its type is none of ${types.join(", ")}`);
  return type;
}

function requireOne(names: readonly string[], parent: ReadElement): void {
  if (names.length === 0) return;
  const found = parent.children.filter(({ name }) => names.includes(name));
  if (found.length === 0) throw missingGroup(names);
  if (found.length > 1) throw exclusiveParameters(names);
}
