import type { Dtd } from "./declarations.js";

/** What a DTD says of a path: the first thing in it that it lacks, or that it doesn't say. */
export type Found =
  | { readonly is: "there" }
  | { readonly is: "unsure" }
  | { readonly is: "missing"; readonly path: string };

const there: Found = { is: "there" };
const unsure: Found = { is: "unsure" };

/**
 * Looks for the element or attribute at a path of names in capitals.
 *
 * @param isText whether it's there only if it may have a text.
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
    // Where it may stand is said, and not what it is.
    if (!inside) return unsure;
    content = inside;
  }
  if (!isText || content.hasText || content.isAny) return there;
  return content.isClear ? { is: "missing", path: `${path}/text()` } : unsure;
}

/** The values that an attribute may have, if the DTD lists them. */
export function valuesInDtd(dtd: Dtd, path: string): readonly string[] {
  const [attribute = "", element = ""] = path.split("/").reverse();
  if (!attribute.startsWith("@")) return [];
  return dtd.elements.get(element)?.attributes.get(attribute.slice(1)) ?? [];
}

/**
 * The paths of elements that may stand in one that is known and aren't known themselves.
 *
 * @param isKnown whether the path is that of a known element; there are only so many.
 * @param isSkipped whether neither the element nor what is in it matters.
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
