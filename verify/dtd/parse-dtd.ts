/**
 * Reads a DTD. Entities are never expanded and nothing is fetched: whatever depends on an entity or
 * is in a conditional section counts as not understood. Parsing time grows only with the length of
 * the text, whatever it contains.
 */
import { NoDtd, type Content, type Dtd } from "./declarations.js";
import { isName, readAttributes, readContent } from "./content.js";

/** @throws NoDtd */
export function parseDtd(text: string): Dtd {
  const elements = new Map<string, Declared>();
  let isWhole = true;
  for (let at = skipBlanks(text, 0); at < text.length; at = skipBlanks(text, at)) {
    const part = parts.find(({ start }) => text.startsWith(start, at));
    if (!part) throw new NoDtd("has something that is no declaration");
    const inside = at + part.start.length;
    const end = part.findEnd(text, inside);
    if (end < 0) throw new NoDtd("ends within a declaration");
    const isClear = part.read?.(text.slice(inside, end), elements) ?? part.isClear;
    isWhole &&= isClear;
    at = end + part.end.length;
  }
  const declared = [...elements].filter(([, { isDeclared }]) => isDeclared);
  if (declared.length === 0) throw new NoDtd("declares no element");
  return { elements: new Map(declared), isWhole };
}

/** An element as read so far. An attribute may be declared before its element. */
interface Declared extends Content {
  readonly children: Set<string>;
  hasText: boolean;
  isAny: boolean;
  readonly attributes: Map<string, readonly string[] | undefined>;
  isClear: boolean;
  isDeclared: boolean;
}

type Elements = Map<string, Declared>;

interface Part {
  readonly start: string;
  readonly end: string;
  /** Returns the position of the end, given what follows the start; negative if there is none. */
  readonly findEnd: (text: string, from: number) => number;
  /** Whether skipping it loses no declaration that matters. */
  readonly isClear: boolean;
  /** Reads what is declared. @returns whether its element is known. */
  readonly read?: (inside: string, elements: Elements) => boolean;
}

const parts: readonly Part[] = [
  enclosed("<!--", "-->", true),
  enclosed("<?", "?>", true),
  { start: "<![", end: "]]>", findEnd: findSectionEnd, isClear: false },
  { ...declaration("<!ELEMENT"), read: declareElement },
  { ...declaration("<!ATTLIST"), read: declareAttributes },
  declaration("<!ENTITY"),
  declaration("<!NOTATION"),
  enclosed("%", ";", false),
];

function enclosed(start: string, end: string, isClear: boolean): Part {
  return { start, end, isClear, findEnd: (text, from) => text.indexOf(end, from) };
}

function declaration(start: string): Part {
  return { start, end: ">", isClear: true, findEnd: findDeclarationEnd };
}

/** Quoted text in a declaration may contain its end delimiter. */
function findDeclarationEnd(text: string, from: number): number {
  let quote = "";
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quote === "" && sign === ">") return at;
    if (sign === quote) quote = "";
    else if (quote === "" && (sign === '"' || sign === "'")) quote = sign;
  }
  return -1;
}

/** Conditional sections may be nested. */
function findSectionEnd(text: string, from: number): number {
  const mark = /<!\[|\]\]>/g;
  mark.lastIndex = from;
  let depth = 1;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    depth += found[0] === "]]>" ? -1 : 1;
    if (depth === 0) return found.index;
  }
  return -1;
}

function declareElement(inside: string, elements: Elements): boolean {
  const [element, content] = splitName(inside, elements);
  if (!element) return false;
  const { children, hasText, isAny, isClear } = readContent(content);
  for (const child of children) element.children.add(child);
  element.hasText ||= hasText;
  element.isAny ||= isAny;
  element.isClear &&= isClear;
  element.isDeclared = true;
  return true;
}

function declareAttributes(inside: string, elements: Elements): boolean {
  const [element, list] = splitName(inside, elements);
  if (!element) return false;
  const attributes = readAttributes(list);
  for (const [name, values] of attributes ?? []) element.attributes.set(name, values);
  element.isClear &&= attributes !== undefined;
  return true;
}

/** Returns the element that a declaration is about, if its name can be read, and the rest. */
function splitName(inside: string, elements: Elements): [Declared | undefined, string] {
  const [, written = "", rest = ""] = /^(\S+)([^]*)$/.exec(inside.trim()) ?? [];
  const name = written.toUpperCase();
  if (!isName(name)) return [undefined, rest];
  const element = elements.get(name) ?? {
    children: new Set(),
    hasText: false,
    isAny: false,
    attributes: new Map(),
    isClear: true,
    isDeclared: false,
  };
  elements.set(name, element);
  return [element, rest.trim()];
}

function skipBlanks(text: string, from: number): number {
  const blanks = /[\s\ufeff]*/y;
  blanks.lastIndex = from;
  blanks.exec(text);
  return blanks.lastIndex;
}
