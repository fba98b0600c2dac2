/** What responses contained. */
import type { Element } from "../provider/api/xml.js";
import type { Sample } from "./answers/kind.js";
import { isName } from "./dtd/content.js";

/** Paths of the elements seen, and whether each had no nested elements. */
export type Seen = ReadonlyMap<string, boolean>;

export function pathsIn(samples: readonly Sample[]): Seen {
  const seen = new Map<string, boolean>();
  for (const { answer } of samples) {
    seen.set(answer.root, false);
    note(seen, answer.response, `${answer.root}/RESPONSE`);
  }
  return seen;
}

function note(seen: Map<string, boolean>, element: Element, path: string): void {
  const children = element.children().filter(({ name }) => isName(name));
  seen.set(path, (seen.get(path) ?? true) && children.length === 0);
  if (element.text("@TYPE") !== undefined) seen.set(`${path}/@TYPE`, true);
  for (const child of children) note(seen, child, `${path}/${child.name}`);
}

/** Returns the paths of unknown elements in known ones. */
export function unknownInSeen(
  seen: Seen,
  isKnown: (path: string) => boolean,
  isSkipped: (path: string) => boolean,
): string[] {
  return [...seen.keys()].filter((path) => {
    const outer = path.slice(0, path.lastIndexOf("/"));
    return !path.includes("@") && isKnown(outer) && !isKnown(path) && !isSkipped(path);
  });
}

/** Returns the texts at a path from the response's root. */
export function textsIn(samples: readonly Sample[], path: string): string[] {
  return samples.flatMap(({ answer: { root, response } }) => {
    const start = `${root}/RESPONSE/`;
    if (!path.startsWith(start)) return [];
    const names = path.slice(start.length).split("/");
    const last = names.pop() ?? "";
    const outer = names.length === 0 ? [response] : response.all(names.join("/"));
    const told = last.startsWith("@")
      ? outer.map((element) => element.text(last))
      : outer.flatMap((element) => element.all(last).map((inner) => inner.text()));
    return told.flatMap((text) => text || []);
  });
}
