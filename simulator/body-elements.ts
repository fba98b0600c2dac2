/** Checks that apply to every element of an XML body. */
import { badElement, unknownElement } from "./refusal.js";
import type { ReadElement } from "./xml-reader.js";

/** Requires each child to be one of the names, to occur once, and to follow their order. */
export function requireOrder(parent: ReadElement, names: readonly string[]): void {
  let last = -1;
  for (const { name } of parent.children) {
    const place = names.indexOf(name);
    if (place < 0) throw unknownElement(name, parent.name);
    if (parent.children.filter((child) => child.name === name).length > 1) {
      throw badElement(name, "it is there twice");
    }
    if (place < last) throw badElement(name, "it stands after what it belongs before");
    last = place;
  }
}

export function requireAttributes(
  { name, attributes }: ReadElement,
  known: readonly string[],
): void {
  const unknown = Object.keys(attributes).find((attribute) => !known.includes(attribute));
  if (unknown !== undefined) throw unknownElement(`${name}/@${unknown}`, name);
}

export function requireNoChildren({ name, children }: ReadElement): void {
  if (children.length > 0) throw badElement(name, "it has elements in it");
}

export function requireNoText({ name, text }: ReadElement): void {
  if (text.trim() !== "") throw badElement(name, "it has text of its own");
}
