import type { Group } from "../../../provider/catalog/field.js";

/** A structured argument, and what is inside it. */
export interface Structure {
  /** How programs refer to it, such as `rootTools[].passwordInfo`. */
  readonly path: string;
  readonly group: Group;
  /** The path of an earlier structure with the same fields. */
  readonly sameAs?: string;
}

/**
 * Returns all structures of a type, each before those inside it. One that repeats an earlier one
 * refers to it.
 */
export function structures(type: Group): Structure[] {
  const known = new Map<string, string>();
  return nested(type, "").map((structure) => {
    const content = JSON.stringify(structure.group);
    const sameAs = known.get(content);
    known.set(content, sameAs ?? structure.path);
    return sameAs === undefined ? structure : { ...structure, sameAs };
  });
}

function nested({ fields }: Group, before: string): Structure[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (field.kind !== "group" && field.kind !== "items") return [];
    const path = `${before}${name}${field.kind === "items" ? "[]" : ""}`;
    const group = { fields: field.fields, rules: field.rules };
    return [{ path, group }, ...nested(group, `${path}.`)];
  });
}
