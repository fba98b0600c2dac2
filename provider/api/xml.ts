import { XMLParser } from "fast-xml-parser";

/**
 * A parsed element or text. Names are in capitals; those of attributes follow an `@`. Text beside
 * elements or attributes is no list.
 */
type Node = string | { readonly [name: string]: readonly Node[] | string };

const capitals = (name: string) => name.toUpperCase();

const parser = new XMLParser({
  // Every element is a list, so that one child and many are read alike.
  isArray: () => true,
  // The only attribute documented in responses; a hostile one may have millions of others.
  ignoreAttributes: (name) => capitals(name) !== "TYPE",
  attributeNamePrefix: "@",
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  // Qualys' own documents disagree: NTLM_V1 is printed as NTLM_v1 in one place. The parser rejects
  // names that every object has.
  transformTagName: (name) => (/[a-z]/.test(name) && !(name in {}) ? capitals(name) : name),
  transformAttributeName: capitals,
  // Without this, character references such as &#233; aren't decoded. Its replacement is a decoder
  // of the caller's own, without the parser's limits.
  // oxlint-disable-next-line typescript/no-deprecated
  htmlEntities: true,
  trimValues: true,
});

/**
 * An element of a response. Paths are element names separated by slashes, in any letter case; the
 * last may be an attribute, such as `PRIVATE_KEY/@type`.
 *
 * What is in it may be secret, so only its methods return it: printing an element, such as the one
 * in an error, prints nothing but its name.
 */
export class Element {
  readonly #node: Node;

  constructor(
    readonly name: string,
    node: Node,
  ) {
    this.#node = node;
  }

  /** Returns the elements at the path. */
  all(path: string): Element[] {
    const names = splitPath(path);
    const name = names.at(-1) ?? "";
    return findAll(this.#node, names).map((node) => new Element(name, node));
  }

  /** Returns the direct children: elements, and text as one named `#text`. */
  children(): Element[] {
    const node = this.#node;
    if (typeof node === "string") return node ? [new Element(ownText, node)] : [];
    const names = Object.keys(node).filter((name) => !isAttribute(name));
    return names.flatMap((name) => childNodes(node, name).map((child) => new Element(name, child)));
  }

  /** Returns the trimmed text of the first element at the path, or of this one. */
  text(path?: string): string | undefined {
    return textOf(path === undefined ? this.#node : findFirst(this.#node, splitPath(path)));
  }

  /** Returns the addresses and ranges of the `IP_SET` at the path, as written. */
  addresses(path: string): string[] | undefined {
    const set = findFirst(this.#node, splitPath(path));
    if (set === undefined) return undefined;
    const nodes = [...childNodes(set, "IP"), ...childNodes(set, "IP_RANGE")];
    return nodes.flatMap((node) => textOf(node) ?? []);
  }

  /** Returns the IDs of the `ID_SET` at the path, with its ranges expanded. */
  ids(path: string): number[] {
    return findAll(this.#node, splitPath(path)).flatMap((set) =>
      [...childNodes(set, "ID"), ...childNodes(set, "ID_RANGE")].flatMap(expandIds),
    );
  }
}

/** Returns the ID of the record or vault that the element is about; empty if it has none. */
export function idOf(element: Element): string {
  return element.text("ID") || element.text("UUID") || "";
}

const paths = new Map<string, readonly string[]>();

/** Splits a path. The result is cached: there are few paths, each used on thousands of records. */
function splitPath(path: string): readonly string[] {
  const names = paths.get(path) ?? capitals(path).split("/");
  paths.set(path, names);
  return names;
}

/** Text beside elements, or in an element with an attribute. */
const ownText = "#text";

const isAttribute = (name: string) => name.startsWith("@");

/** Returns the direct children of the name. */
function childNodes(node: Node, name: string): readonly Node[] {
  const found = typeof node === "string" ? undefined : node[name];
  return typeof found === "string" ? [found] : (found ?? []);
}

function findAll(node: Node, names: readonly string[]): readonly Node[] {
  return names.reduce<readonly Node[]>(
    (nodes, name) => nodes.flatMap((one) => childNodes(one, name)),
    [node],
  );
}

/** Returns the first node at the path, without listing all of them. */
function findFirst(node: Node, names: readonly string[], depth = 0): Node | undefined {
  const name = names[depth];
  if (name === undefined) return node;
  for (const child of childNodes(node, name)) {
    const found = findFirst(child, names, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Returns the node's text; undefined if it has other elements in it. */
function textOf(node: Node | undefined): string | undefined {
  if (node === undefined || typeof node === "string") return node;
  const isLeaf = Object.keys(node).every((name) => name === ownText || isAttribute(name));
  const own = node[ownText] ?? "";
  return isLeaf && typeof own === "string" ? own : undefined;
}

/** No subscription has more records; a longer range is no range of IDs. */
const maxIds = 1_000_000;

function parseRange(node: Node): { first: number; length: number } | undefined {
  const match = /^(\d+)(?:\s*-\s*(\d+))?$/.exec(textOf(node) ?? "");
  if (!match) return undefined;
  const first = Number(match[1]);
  const length = Number(match[2] ?? match[1]) - first + 1;
  return length > 0 && length <= maxIds ? { first, length } : undefined;
}

function expandIds(node: Node): number[] {
  const range = parseRange(node);
  return range ? Array.from({ length: range.length }, (_, i) => range.first + i) : [];
}

/** Returns how many IDs a document has once its ranges are expanded. */
function countIds(name: string, node: Node): number {
  let count = /^ID(_RANGE)?$/.test(name) ? (parseRange(node)?.length ?? 0) : 0;
  if (typeof node === "string") return count;
  for (const child of Object.keys(node)) {
    for (const one of childNodes(node, child)) count += countIds(child, one);
  }
  return count;
}

/**
 * Limits of a text for the parser: no more than a page of a million addresses needs. The parser
 * takes dozens of times the memory of its text, and a second for a few megabytes.
 */
const maxTags = 2_000_000;
const maxAttributes = 1_000_000;
const maxTextLength = 1_000_000;

function isParsable(text: string): boolean {
  const attribute = /=\s*["']/g;
  for (let count = 0; attribute.test(text);) if (++count > maxAttributes) return false;
  for (let tags = 0, start = 0; tags <= maxTags; tags++) {
    const next = text.indexOf("<", start);
    if ((next < 0 ? text.length : next) - start > maxTextLength) return false;
    if (next < 0) return true;
    start = next + 1;
  }
  return false;
}

/** Returns where a document with this start says its DTD is. */
export function readSystemId(start: string): string | undefined {
  return /<!DOCTYPE\s+\S+\s+SYSTEM\s+["']([^"'<>]*)["']/.exec(start)?.[1];
}

/** Parses an XML document; returns undefined if the text isn't one, such as an HTML page. */
export function parseXml(text: string): Element | undefined {
  if (!isParsable(text)) return undefined;
  if (!/^\s*</.test(text) || /^\s*<(?:!doctype\s+html|html)/i.test(text)) return undefined;
  try {
    const document = parser.parse(text, true) as Record<string, Node[]>;
    const [root] = Object.entries(document);
    const node = root?.[1][0];
    if (!root || node === undefined || countIds(root[0], node) > maxIds) return undefined;
    return new Element(root[0], node);
  } catch {
    return undefined;
  }
}
