/** Interface members, one per argument. */
import type { Field, Fields } from "../../../provider/catalog/field.js";
import { defaultTag, remarks } from "../documentation.js";
import { comment } from "./comment.js";

export interface Member {
  readonly name: string;
  /** The doc comment and the declaration. */
  readonly text: string;
  /** The part that it belongs to, if any. */
  readonly part: string | undefined;
  readonly isUnverified: boolean;
}

/** @param owner prefix for the names of structures, such as `UnixRecord`. */
export function membersOf(owner: string, fields: Fields): Member[] {
  return Object.entries(fields).map(([name, field]) => ({
    name,
    text: `${comment(fieldDoc(field))}\n${name}${field.required ? "" : "?"}: pulumi.Input<${inputType(owner, name, field)}>;`,
    part: field.part,
    isUnverified: field.confidence === "low",
  }));
}

/** Returns the name of a structure's interface, without the `Args` at its end. */
export function structureName(owner: string, name: string): string {
  return owner + name.charAt(0).toUpperCase() + name.slice(1);
}

function fieldDoc(field: Field): string {
  const { parameter } = field;
  const isElement = parameter === parameter.toUpperCase();
  const facts = [
    ...remarks(field),
    `API ${isElement ? "element" : "parameter"}: \`${parameter}\`.`,
  ];
  return [field.doc, `@remarks ${facts.join(" ")}`, ...defaultTag(field)].join("\n");
}

function inputType(owner: string, name: string, field: Field): string {
  switch (field.kind) {
    case "text":
      return "string";
    case "flag":
      return "boolean";
    case "integer":
      return "number | string";
    case "choice":
      return field.choices.map((value) => JSON.stringify(value)).join(" | ");
    case "list":
    case "addresses":
      return "readonly pulumi.Input<string>[]";
    case "group":
      return `${structureName(owner, name)}Args`;
    case "items":
      return `readonly pulumi.Input<${structureName(owner, name)}Args>[]`;
  }
}
