import type { Dtd } from "./declarations.js";

/** What a DTD says about a path. If it is missing, `path` ends at the first thing that is. */
export type Found =
  | { readonly is: "there" }
  | { readonly is: "unsure" }
  | { readonly is: "missing"; readonly path: string };

const there: Found = { is: "there" };
const unsure: Found = { is: "unsure" };

/**
 * Looks up the element or attribute at a path of upper-case names.
 *
 * @param isText whether the element must also allow text.
 */
export function findInDtd(dtd: Dtd, path: string, isText: boolean): Found {
  const names = path.split("/");
  const missing = (index: number): Found => ({
    is: "missing",
    path: names.slice(0, index + 1).join("/"),
  });
  let content = dtd.elements.get(names[0] ?? "");
  if (!content) return dtd.isWhole ? missing(0) : unsure;
  for (const [index, name] of names.entries()) {
    if (index === 0) continue;
    if (name.startsWith("@")) {
      if (content.attributes.has(name.slice(1))) return there;
      return content.isClear && dtd.isWhole ? missing(index) : unsure;
    }
    const inside = dtd.elements.get(name);
    if (!content.children.has(name) && !(content.isAny && inside)) {
      return content.isClear && (dtd.isWhole || !content.isAny) ? missing(index) : unsure;
    }
    // The DTD says where it may be, but doesn't declare it.
    if (!inside) return unsure;
    content = inside;
  }
  if (!isText || content.hasText || content.isAny) return there;
  return content.isClear ? { is: "missing", path: `${path}/text()` } : unsure;
}

/** Returns the values of an attribute, if the DTD lists them. */
export function valuesInDtd(dtd: Dtd, path: string): readonly string[] {
  const [attribute = "", element = ""] = path.split("/").reverse();
  if (!attribute.startsWith("@")) return [];
  return dtd.elements.get(element)?.attributes.get(attribute.slice(1)) ?? [];
}

/**
 * Returns the paths of unknown elements in known ones.
 *
 * @param isKnown whether a path is that of a known element. There are only so many.
 * @param isSkipped whether to ignore an element and everything in it.
 */
export function unknownInDtd(
  dtd: Dtd,
  root: string,
  isKnown: (path: string) => boolean,
  isSkipped: (path: string) => boolean,
): string[] {
  const content = dtd.elements.get(root.split("/").at(-1) ?? "");
  return [...(content?.children ?? [])].flatMap((name) => {
    const path = `${root}/${name}`;
    if (isSkipped(path)) return [];
    return isKnown(path) ? unknownInDtd(dtd, path, isKnown, isSkipped) : [path];
  });
}
