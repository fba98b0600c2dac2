import { unexpectedAnswer } from "./errors.js";
import type { Element } from "./xml.js";

/**
 * Requires that a RESPONSE has a DATETIME and otherwise only elements of these names. Anything else comes from
 * a server in trouble or has a meaning that we don't know; taken for a list, it would make records look
 * deleted.
 *
 * @throws ApiError
 */
export function requireOnly(response: Element, isAllowed: (name: string) => boolean): void {
  if (!response.text("DATETIME")) throw unexpectedAnswer("it has no DATETIME");
  const others = response.children().filter(({ name }) => name !== "DATETIME" && !isAllowed(name));
  if (others[0]) throw unexpectedAnswer(`it has ${inWords(others[0])}`);
}

/**
 * Returns the items of a list.
 *
 * @throws ApiError if there are none, or any of another name.
 */
export function requireItems(list: Element, name: string): Element[] {
  const children = list.children();
  const other = children.find((child) => child.name !== name);
  if (other) throw unexpectedAnswer(`its ${list.name} has ${inWords(other)}`);
  if (children.length === 0) throw unexpectedAnswer(`its ${list.name} has no ${name}`);
  return children;
}

/** Names an element in a message, cut short since the server may choose any name. */
function inWords({ name }: Element): string {
  return name === "#text" ? "text" : name.slice(0, 50);
}
