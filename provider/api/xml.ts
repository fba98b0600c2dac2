import { XMLParser } from "fast-xml-parser";

type Node = string | Inside;
/** Elements by name; an attribute's value stands under `@` and its name, text beside these under `#text`. */
interface Inside {
  readonly [name: string]: readonly Node[] | string;
}

const parser = new XMLParser({
  // Every element is a list, so that one child and many are read alike.
  isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
  // The API has no other.
  ignoreAttributes: (name) => name !== "type",
  attributeNamePrefix: "@",
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  // Without it, numbered characters such as &#233; stay as they are.
  htmlEntities: true,
  trimValues: true,
});

/** An element of an answer. Paths are element names separated by slashes. */
export class Element {
  constructor(
    readonly name: string,
    private readonly node: Node,
  ) {}

  /** The elements at the path. */
  all(path: string): Element[] {
    const [name = "", ...rest] = path.split("/");
    // Text beside elements is no list.
    const children = nodesIn(this.node, name).map((node) => new Element(name, node));
    return rest.length ? children.flatMap((child) => child.all(rest.join("/"))) : children;
  }

  /** What is right in this one: elements, and text as one of the name `#text`. */
  children(): Element[] {
    const text = textOf(this.node);
    const names = typeof this.node === "string" ? [] : Object.keys(this.node);
    return [
      ...(text ? [new Element("#text", text)] : []),
      ...names.flatMap((name) => this.all(name)),
    ];
  }

  /**
   * The text of the first element at the path, without blanks around it, or of its attribute at a path
   * such as `A/@type`. The empty path is this element.
   */
  text(path: string): string | undefined {
    const node = first(this.node, namesIn(path));
    return node === undefined ? undefined : textOf(node);
  }

  /** The addresses and ranges of the `IP_SET` at the path, as they are written. */
  addresses(path: string): string[] | undefined {
    const set = first(this.node, namesIn(path));
    if (set === undefined) return undefined;
    const nodes = [...nodesIn(set, "IP"), ...nodesIn(set, "IP_RANGE")];
    return nodes.filter((node) => typeof node === "string");
  }

  /** The IDs of the `ID_SET` at the path, with its ranges written out. */
  ids(path: string): number[] {
    return this.all(path).flatMap((set) => [
      ...set.all("ID").flatMap(({ node }) => idsIn(node)),
      ...set.all("ID_RANGE").flatMap(({ node }) => idsIn(node)),
    ]);
  }
}

/** The ID of the record or vault that the element is about; empty when it names none. */
export function idOf(element: Element): string {
  return element.text("ID") || element.text("UUID") || "";
}

const paths = new Map<string, readonly string[]>();

/** Paths are the catalog's, so there are few; each is looked for in thousands of records. */
function namesIn(path: string): readonly string[] {
  const names = paths.get(path) ?? (path === "" ? [] : path.split("/"));
  paths.set(path, names);
  return names;
}

/** The first node at the path, found without making an element of each on the way. */
function first(node: Node, names: readonly string[], depth = 0): Node | undefined {
  const name = names[depth];
  if (name === undefined) return node;
  if (name.startsWith("@")) return typeof node === "string" ? undefined : attribute(node, name);
  for (const child of nodesIn(node, name)) {
    const found = first(child, names, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function attribute(node: Inside, name: string): string | undefined {
  const value = node[name];
  return typeof value === "string" ? value : undefined;
}

/** The nodes of a name in a node. */
function nodesIn(node: Node, name: string): readonly Node[] {
  const nodes = typeof node === "string" ? undefined : node[name];
  return typeof nodes === "object" ? nodes : [];
}

/** The node's own text; undefined when it has elements or nothing but an attribute in it. */
function textOf(node: Node): string | undefined {
  return typeof node === "string" ? node : attribute(node, "#text");
}

/** No subscription has more records; a longer range is no range of IDs. */
const mostIds = 1_000_000;

function rangeIn(node: Node): { first: number; length: number } | undefined {
  const match = typeof node === "string" ? /^(\d+)(?:\s*-\s*(\d+))?$/.exec(node) : null;
  if (!match) return undefined;
  const first = Number(match[1]);
  const length = Number(match[2] ?? match[1]) - first + 1;
  return length > 0 && length <= mostIds ? { first, length } : undefined;
}

function idsIn(node: Node): number[] {
  const range = rangeIn(node);
  return range ? Array.from({ length: range.length }, (_, i) => range.first + i) : [];
}

/** How many IDs a document has once its ranges are written out. */
function idCount(name: string, node: Node): number {
  if (typeof node === "string")
    return /^ID(_RANGE)?$/.test(name) ? (rangeIn(node)?.length ?? 0) : 0;
  let count = 0;
  for (const child of Object.keys(node)) {
    for (const one of nodesIn(node, child)) count += idCount(child, one);
  }
  return count;
}

/**
 * The parser takes dozens of times the memory of its text and a second for a few megabytes, so it
 * gets no text that is stranger than a page of a million addresses.
 */
const mostTags = 2_000_000;
const longestText = 1_000_000;

function isParsable(text: string): boolean {
  for (let tags = 0, start = 0; tags <= mostTags; tags++) {
    const next = text.indexOf("<", start);
    if ((next < 0 ? text.length : next) - start > longestText) return false;
    if (next < 0) return true;
    start = next + 1;
  }
  return false;
}

/** Reads an XML document; undefined when the text isn't one, such as an HTML page. */
export function parseXml(text: string): Element | undefined {
  if (!isParsable(text)) return undefined;
  if (!/^\s*</.test(text) || /^\s*<(?:!doctype\s+html|html)/i.test(text)) return undefined;
  try {
    const document = parser.parse(text, true) as Record<string, Node[]>;
    const [root] = Object.entries(document);
    const node = root?.[1][0];
    if (!root || node === undefined || idCount(root[0], node) > mostIds) return undefined;
    return new Element(root[0], node);
  } catch {
    return undefined;
  }
}
