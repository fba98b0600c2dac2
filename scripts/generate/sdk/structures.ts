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

/** All structures in the fields, inner ones first. */
export function structuresIn(owner: string, fields: Fields): Structure[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (field.kind !== "group" && field.kind !== "items") return [];
    const self = structureName(owner, name);
    return [...structuresIn(self, field.fields), { self, doc: field.doc, fields: field.fields }];
  });
}

/** Two types: of what programs give, and of what is stored. */
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
