/** A type's arguments, in tables by what they have a meaning for. */
import type { Field, Fields } from "../../../provider/catalog/field.js";
import type { ResourceType } from "../../../provider/catalog/resource-type.js";
import { alternatives, inWords } from "../../../provider/catalog/wording.js";
import { extraParametersDoc } from "../documentation.js";
import { structures, type Structure } from "./structures.js";
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

/** The arguments themselves, then what is inside those that are structures. */
export function argumentTables(type: ResourceType): string {
  return [...tables(type.fields, "###", [extraParameters]), ...structures(type).map(section)].join(
    "\n\n",
  );
}

function section({ path, group, sameAs }: Structure): string {
  const inside =
    sameAs === undefined ? tables(group.fields, "####", []) : [`The same as in ${code(sameAs)}.`];
  return [`### In ${code(path)}`, ...inside].join("\n\n");
}

/** A table for each condition that fields have a meaning under; those without one come first. */
function tables(fields: Fields, level: string, more: readonly string[][]): string[] {
  const rows = new Map<string, string[][]>([["", []]]);
  for (const [name, field] of Object.entries(fields)) {
    const condition = field.onlyWhen ? inWords(field.onlyWhen) : "";
    rows.set(condition, [...(rows.get(condition) ?? []), row(name, field)]);
  }
  rows.get("")?.push(...more);
  return [...rows]
    .filter(([, group]) => group.length > 0)
    .map(([condition, group]) => {
      const heading = condition ? `${level} Only while ${condition}\n\n` : "";
      return heading + compactTable(head, group);
    });
}

function row(name: string, field: Field): string[] {
  return [
    field.required ? `**${code(name)}**, required` : code(name),
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
        ...(field.oldMax === undefined ? [] : [`at most ${field.oldMax} characters in 2018`]),
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
      return "structure, see below";
    case "items":
      return "list of structures, see below";
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
