/** Reports a record or vault by its content model. */
import { addressEntries, readAddresses } from "../address-list.js";
import { cdata, element, type XmlElement } from "../xml.js";
import type {
  AddressesPart,
  Attribute,
  BlockPart,
  ChoicePart,
  ContentModel,
  ItemsPart,
  NamesPart,
  Part,
  Source,
  TextPart,
} from "./content-model.js";

/** What is known about a record, a vault, or an item of a list. */
export interface Facts {
  /** The value of a source; `true` if only its presence is known. */
  given(source: Source): string | true | undefined;
  /** The facts about each item of a list. */
  items(list: Source): readonly Facts[];
}

export function reportBy({ element, children }: ContentModel, facts: Facts): XmlElement {
  return { name: element, content: reportAll(children, facts) };
}

export function reportAll(parts: readonly Part[], facts: Facts): XmlElement[] {
  return parts.flatMap((part) => report(part, facts));
}

function report(part: Part, facts: Facts): XmlElement[] {
  if (part.kind !== "items" && part.optional && !isReported(part, facts)) return [];
  switch (part.kind) {
    case "text":
      return [withAttributes(part, facts, textContent(part, facts))];
    case "block":
      return [withAttributes(part, facts, reportAll(part.children, facts))];
    case "names":
      return [withAttributes(part, facts, namesIn(part, facts))];
    case "addresses":
      return isReported(part, facts) ? [withAttributes(part, facts, entries(part, facts))] : [];
    case "items":
      return itemsIn(part, facts);
    case "choice": {
      const chosen = chosenOf(part, facts);
      return chosen ? report(chosen, facts) : [];
    }
  }
}

/** Returns whether an optional element has anything to report. */
function isReported(part: Exclude<Part, ItemsPart>, facts: Facts): boolean {
  switch (part.kind) {
    case "text": {
      const value = valueOf(part, facts) ?? otherwiseOf(part, facts);
      return value !== undefined && (value !== "" || part.keepsEmpty);
    }
    case "choice":
      return part.among.some((one) => isGiven(one, facts));
    default:
      return isGiven(part, facts);
  }
}

/** Returns whether the part has a value that isn't a default. */
function isGiven(part: Part, facts: Facts): boolean {
  switch (part.kind) {
    case "text":
      // An ID or a fact about a vault means nothing without what it belongs to.
      if (part.from.every((source) => /^#(id|vault)/.test(source))) return false;
      return !["", undefined].includes(valueOf(part, facts));
    case "block":
      return part.children.some((child) => isGiven(child, facts));
    case "choice":
      return part.among.some((one) => isGiven(one, facts));
    case "items":
      return facts.items(part.list).length > 0;
    case "names":
    case "addresses":
      return !["", undefined, true].includes(facts.given(part.from));
  }
}

function chosenOf({ among }: ChoicePart, facts: Facts): ChoicePart["among"][number] | undefined {
  return among.find((part) => isGiven(part, facts)) ?? among.findLast(({ optional }) => !optional);
}

/** Returns the value as responses spell it. */
function valueOf({ from, spelt = {}, hollow }: TextPart, facts: Facts): string | undefined {
  const value = firstGiven(from, facts);
  if (value === true) return hollow ? "set" : undefined;
  return value === undefined || !Object.hasOwn(spelt, value) ? value : spelt[value];
}

function otherwiseOf({ otherwise, otherwiseWith }: TextPart, facts: Facts): string | undefined {
  const holds = !otherwiseWith || (firstGiven(otherwiseWith, facts) ?? "") !== "";
  return holds ? otherwise : undefined;
}

function firstGiven(sources: readonly Source[], facts: Facts): string | true | undefined {
  const values = sources.map((source) => facts.given(source));
  return values.find((value) => value !== undefined && value !== "") ?? values.find(isText);
}

function isText(value: string | true | undefined): value is string {
  return typeof value === "string";
}

function textContent(part: TextPart, facts: Facts): XmlElement["content"] {
  const known = part.hollow ? "" : (valueOf(part, facts) ?? otherwiseOf(part, facts) ?? "");
  const value = part.between === undefined ? known : known.split(",").join(part.between);
  return part.plain || value === "" ? value : cdata(value);
}

function namesIn({ item, from }: NamesPart, facts: Facts): XmlElement[] {
  const names = String(facts.given(from) ?? "").split(",");
  return names.map((name) => element(item, cdata(name)));
}

function entries({ from }: AddressesPart, facts: Facts): XmlElement[] {
  const list = String(facts.given(from) ?? "");
  return addressEntries(readAddresses(from, list)).map((entry) =>
    element(entry.includes("-") ? "IP_RANGE" : "IP", entry),
  );
}

function itemsIn({ element: name, list, children }: ItemsPart, facts: Facts): XmlElement[] {
  return facts.items(list).map((item) => ({ name, content: reportAll(children, item) }));
}

function withAttributes(
  { element: name, attributes }: Pick<BlockPart, "element" | "attributes">,
  facts: Facts,
  content: XmlElement["content"],
): XmlElement {
  if (!attributes) return { name, content };
  const told = Object.entries(attributes).map(([attribute, model]) => [
    attribute,
    attributeOf(model, facts),
  ]);
  return { name, attributes: Object.fromEntries(told) as Record<string, string>, content };
}

function attributeOf({ from = [], given, otherwise }: Attribute, facts: Facts): string {
  const value = firstGiven(from, facts);
  if (value === undefined || value === "") return otherwise;
  return given ?? (value === true ? otherwise : value);
}
