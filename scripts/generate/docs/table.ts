/** A type's arguments, in tables by what they have a meaning for. */
import type { Field } from "../../../provider/catalog/field.js";
import type { ResourceType } from "../../../provider/catalog/resource-type.js";
import { alternatives, inWords } from "../../../provider/catalog/wording.js";
import { extraParametersDoc } from "../documentation.js";
import { code, compactTable, confidences, visibility } from "./words.js";

const head = [
  "Argument",
  "Parameter",
  "Type and limit",
  "Default",
  "Replaces",
  "Reported",
  "Known",
  "What it is",
];

export function argumentTables(type: ResourceType): string {
  const rows = new Map<string, string[][]>([["", []]]);
  for (const [name, field] of Object.entries(type.fields)) {
    const condition = field.onlyWhen ? inWords(field.onlyWhen) : "";
    const group = rows.get(condition) ?? [];
    group.push(row(name, field, field.required));
    rows.set(condition, group);
  }
  rows.get("")?.push(extraParameters);
  return [...rows]
    .map(([condition, group]) => `${heading(condition)}${compactTable(head, group)}`)
    .join("\n\n");
}

const heading = (condition: string) => (condition ? `### Only while ${condition}\n\n` : "");

function row(name: string, field: Field, required: boolean): string[] {
  return [
    required ? `**${code(name)}**, required` : code(name),
    code(field.parameter),
    [kindInWords(field), ...(field.secret ? ["**secret**"] : [])].join("; "),
    defaultInWords(field),
    field.replaces ? "yes" : "",
    visibility(field.reported),
    confidences[field.confidence],
    field.doc,
  ];
}

const extraParameters = [
  code("extraParameters"),
  "any other",
  "map of texts",
  "",
  "",
  "never",
  "",
  extraParametersDoc,
];

function kindInWords(field: Field): string {
  switch (field.kind) {
    case "text":
      return [
        "text",
        ...(field.max === undefined ? [] : [`at most ${field.max} characters`]),
        ...(field.ascii ? ["ASCII only"] : []),
        ...(field.pattern ? [field.pattern.means] : []),
      ].join("; ");
    case "flag":
      return "true or false";
    case "integer":
      return ["whole number", ...bounds(field.min, field.max)].join("; ");
    case "choice":
      return alternatives(field.choices.map((choice) => code(JSON.stringify(choice))));
    case "list":
      return "list of texts without commas";
    case "addresses":
      return "list of addresses, ranges and CIDR blocks";
    case "group":
      return "structure";
    case "items":
      return "list of structures";
  }
}

function bounds(min: number | undefined, max: number | undefined): string[] {
  if (min !== undefined && max !== undefined) return [`${min} to ${max}`];
  if (min !== undefined) return [`${min} or more`];
  return max === undefined ? [] : [`${max} or less`];
}

function defaultInWords({ default: value, defaultWhen }: Field): string {
  if (value === undefined) return "";
  const when = defaultWhen ? ` while ${inWords(defaultWhen)}` : "";
  return `${code(JSON.stringify(value))}${when}`;
}
