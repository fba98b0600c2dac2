import type { Field, Group } from "./field.js";
import type { ResourceType } from "./resource-type.js";

/** Texts for which the API requires ASCII. */
export const asciiOnly = "^[\\u0000-\\u007f]*$";
/** Items of comma-separated lists. */
export const listItem = "^[^,]+$";

/**
 * Returns the JSON Schema of a type's arguments: their shapes and limits. What must hold between
 * arguments is left to the catalog's rules, which express it better than a schema.
 */
export function argumentSchema(type: ResourceType): object {
  const { properties, ...schema } = groupSchema(type);
  const extraParameters = { type: "object", additionalProperties: { type: "string" } };
  const adopt = { type: "boolean" };
  return { ...schema, properties: { ...properties, extraParameters, adopt } };
}

function fieldSchema(field: Field): object {
  switch (field.kind) {
    case "text": {
      const patterns = [...(field.ascii ? [asciiOnly] : []), ...pattern(field.pattern?.regex)];
      return {
        type: "string",
        ...(field.max === undefined ? {} : { maxLength: field.max }),
        ...(patterns.length ? { allOf: patterns.map((regex) => ({ pattern: regex })) } : {}),
      };
    }
    case "flag":
      return { type: "boolean" };
    case "integer":
      return {
        type: "integer",
        ...(field.min === undefined ? {} : { minimum: field.min }),
        ...(field.max === undefined ? {} : { maximum: field.max }),
      };
    case "choice":
      return { enum: field.choices };
    case "list":
      return { type: "array", items: { type: "string", pattern: listItem } };
    case "group":
      return groupSchema(field);
    case "items":
      return { type: "array", items: groupSchema(field) };
    case "addresses":
      return { type: "array", items: { type: "string", format: "addresses" } };
  }
}

function groupSchema({ fields }: Pick<Group, "fields">) {
  const properties = Object.entries(fields).map(([name, field]): [string, object] => [
    name,
    fieldSchema(field),
  ]);
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}

const pattern = (regex: string | undefined) => (regex === undefined ? [] : [regex]);
