/** Interfaces of structured settings. */
import type { Fields } from "../../../provider/catalog/field.js";
import { comment } from "./comment.js";
import { membersOf, structureName } from "./members.js";
import { heritage, type SharedParts } from "./shared-parts.js";

/** A structured setting, such as `UnixRecordRootTools`. */
interface Structure {
  readonly self: string;
  readonly doc: string;
  readonly fields: Fields;
}

/** Returns all structures in the fields, inner ones first. */
export function structuresIn(owner: string, fields: Fields): Structure[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (field.kind !== "group" && field.kind !== "items") return [];
    const self = structureName(owner, name);
    return [...structuresIn(self, field.fields), { self, doc: field.doc, fields: field.fields }];
  });
}

/** Returns two types: what programs give, and what is stored. */
export function structureTypes({ self, doc, fields }: Structure, shared: SharedParts): string {
  const { clause, own } = heritage(membersOf(self, fields), shared);
  return `${comment(doc)}
export interface ${self}Args${clause} {
${own.map(({ text }) => text).join("\n")}
}

${comment(doc)}
export type ${self} = Values<${self}Args>;
`;
}
