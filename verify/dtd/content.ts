/** Reads the content and the attributes in an element's declaration. */
import type { Content } from "./declarations.js";

/** No real DTD has longer names or deeper groups. */
const maxNameLength = 100;
const maxDepth = 50;

const name = String.raw`[\p{L}_:][\p{L}\p{N}._:-]*`;
const wholeName = new RegExp(`^${name}$`, "u");

export function isName(text: string): boolean {
  return text.length <= maxNameLength && wholeName.test(text);
}

/** Reads `(ID, (SID | SERVICENAME)?, HOST*)`: which elements are allowed, not in which order. */
export function readContent(text: string): Omit<Content, "attributes"> {
  const children = new Set<string>();
  const content = { children, hasText: false, isAny: text === "ANY", isClear: true };
  if (content.isAny || text === "EMPTY") return content;
  const tokens = tokensOf(text, new RegExp(String.raw`\s*([(),|?*+]|#PCDATA|${name})\s*`, "uy"));
  let depth = 0;
  for (const token of tokens ?? []) {
    if (token === "(") depth++;
    else if (token === ")") depth--;
    else if (token === "#PCDATA") content.hasText = true;
    else if (isName(token)) children.add(token.toUpperCase());
    if (depth > maxDepth) break;
  }
  return { ...content, isClear: tokens?.[0] === "(" && depth === 0 };
}

/**
 * Reads `type (basic | vault) "basic"`: the values of each attribute; undefined if it takes any.
 *
 * @returns undefined if the list can't be parsed.
 */
export function readAttributes(text: string): Content["attributes"] | undefined {
  const token = new RegExp(String.raw`\s*("[^"]*"|'[^']*'|\([^()"'%]*\)|#?${name})\s*`, "uy");
  const tokens = tokensOf(text, token);
  if (!tokens) return undefined;
  const left = tokens.reverse();
  const attributes = new Map<string, readonly string[] | undefined>();
  while (left.length > 0) {
    const [attribute = "", type = ""] = [left.pop(), left.pop()];
    const values = type === "NOTATION" ? left.pop() : type;
    const usual = left.pop() ?? "";
    const value = usual === "#FIXED" ? (left.pop() ?? "") : usual;
    if (!isName(attribute) || !/^["'#]/.test(value)) return undefined;
    attributes.set(attribute.toUpperCase(), valuesIn(values));
  }
  return attributes;
}

function valuesIn(type: string | undefined): string[] | undefined {
  if (!type?.startsWith("(")) return undefined;
  return type
    .slice(1, -1)
    .split("|")
    .map((value) => value.trim());
}

/** Returns the tokens, or undefined if there is anything else in between. */
function tokensOf(text: string, token: RegExp): string[] | undefined {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const found = token.exec(text);
    if (!found) return undefined;
    tokens.push(found[1] ?? "");
  }
  return tokens;
}
