import { XMLParser } from "fast-xml-parser";

/**
 * Names of elements are in capitals; those of attributes too, after an `@`. Text beside elements or
 * attributes is no list.
 */
type Node = string | { readonly [name: string]: readonly Node[] | string };

const capitals = (name: string) => name.toUpperCase();

const parser = new XMLParser({
  // Every element is a list, so that one child and many are read alike.
  isArray: () => true,
  // The one attribute that answers are documented to have; a hostile one may have millions of others.
  ignoreAttributes: (name) => capitals(name) !== "TYPE",
  attributeNamePrefix: "@",
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  // Qualys' own documents aren't of one mind: NTLM_V1 is once printed as NTLM_v1.
  // The parser refuses what every object has.
  transformTagName: (name) => (/[a-z]/.test(name) && !(name in {}) ? capitals(name) : name),
  transformAttributeName: capitals,
  // Without it, numbered characters such as &#233; stay as they are.
  htmlEntities: true,
  trimValues: true,
});

/**
 * An element of an answer. Paths are element names separated by slashes, in whatever case; the last
 * may be an attribute, such as `PRIVATE_KEY/@type`.
 *
 * What is in it may be secret, and comes out by its methods alone: what prints an element, such as
 * of an error that has it, prints nothing but the name.
 */
export class Element {
  readonly #node: Node;

  constructor(
    readonly name: string,
    node: Node,
  ) {
    this.#node = node;
  }

  /** The elements at the path. */
  all(path: string): Element[] {
    const names = splitPath(path);
    const name = names.at(-1) ?? "";
    return findAll(this.#node, names).map((node) => new Element(name, node));
  }

  /** What is right in this one: elements, and text as one of the name `#text`. */
  children(): Element[] {
    const node = this.#node;
    if (typeof node === "string") return node ? [new Element(ownText, node)] : [];
    const names = Object.keys(node).filter((name) => !isAttribute(name));
    return names.flatMap((name) => childNodes(node, name).map((child) => new Element(name, child)));
  }

  /** The text of the first element at the path, or of this one, without blanks around it. */
  text(path?: string): string | undefined {
    return textOf(path === undefined ? this.#node : findFirst(this.#node, splitPath(path)));
  }

  /** The addresses and ranges of the `IP_SET` at the path, as they are written. */
  addresses(path: string): string[] | undefined {
    const set = findFirst(this.#node, splitPath(path));
    if (set === undefined) return undefined;
    const nodes = [...childNodes(set, "IP"), ...childNodes(set, "IP_RANGE")];
    return nodes.flatMap((node) => textOf(node) ?? []);
  }

  /** The IDs of the `ID_SET` at the path, with its ranges written out. */
  ids(path: string): number[] {
    return findAll(this.#node, splitPath(path)).flatMap((set) =>
      [...childNodes(set, "ID"), ...childNodes(set, "ID_RANGE")].flatMap(expandIds),
    );
  }
}

/** The ID of the record or vault that the element is about; empty when it names none. */
export function idOf(element: Element): string {
  return element.text("ID") || element.text("UUID") || "";
}

const paths = new Map<string, readonly string[]>();

/** Paths are the catalog's, so there are few; each is looked for in thousands of records. */
function splitPath(path: string): readonly string[] {
  const names = paths.get(path) ?? capitals(path).split("/");
  paths.set(path, names);
  return names;
}

/** Text beside elements, or in an element with an attribute. */
const ownText = "#text";

const isAttribute = (name: string) => name.startsWith("@");

/** The nodes of the name right in this one. */
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

/** The first node at the path, found without a list of all of them. */
function findFirst(node: Node, names: readonly string[], depth = 0): Node | undefined {
  const name = names[depth];
  if (name === undefined) return node;
  for (const child of childNodes(node, name)) {
    const found = findFirst(child, names, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An element with others in it has no text. */
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

/** How many IDs a document has once its ranges are written out. */
function countIds(name: string, node: Node): number {
  let count = /^ID(_RANGE)?$/.test(name) ? (parseRange(node)?.length ?? 0) : 0;
  if (typeof node === "string") return count;
  for (const child of Object.keys(node)) {
    for (const one of childNodes(node, child)) count += countIds(child, one);
  }
  return count;
}

/**
 * The parser takes dozens of times the memory of its text and a second for a few megabytes, so it
 * gets no text that is stranger than a page of a million addresses.
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

/** Where a document that starts so says that its DTD is. */
export function readSystemId(start: string): string | undefined {
  return /<!DOCTYPE\s+\S+\s+SYSTEM\s+["']([^"'<>]*)["']/.exec(start)?.[1];
}

/** Reads an XML document; undefined when the text isn't one, such as an HTML page. */
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
