/** Arguments in a table. */
import type { Field, Fields, Group } from "../../../provider/catalog/field.js";
import { vaultTypes } from "../../../provider/catalog/index.js";
import { alternatives, inWords } from "../../../provider/catalog/wording.js";
import { needOf } from "./needs.js";
import { code, compactTable, confidences, visibility } from "./words.js";

const head = ["Argument", "Type and limit", "What it is", "Reported", "Known"];

/** @param shown the group's fields to list. */
export function argumentTable(group: Group, shown: Fields): string {
  return compactTable(
    head,
    Object.entries(shown).map(([name, field]) => row(group, name, field)),
  );
}

function row(group: Group, name: string, field: Field): string[] {
  return [
    field.required ? `**${code(name)}**, required` : code(name),
    [kindInWords(field), ...(field.secret ? ["**secret**"] : [])].join("; "),
    [field.doc, ...facts(group, name, field)].join(" "),
    visibility(field.reported),
    confidences[field.confidence],
  ];
}

/** Returns facts that only few arguments have, so that they have no column. */
function facts(group: Group, name: string, field: Field): string[] {
  return [
    ...conditions(field.onlyWhen && inWords(field.onlyWhen), needOf(group, name)),
    ...defaultInWords(field),
    ...(field.replaces ? ["A change replaces the resource."] : []),
    ...(field.inBodies === false ? ["Not inside `digitalVault`."] : []),
  ];
}

function conditions(only: string | undefined, needed: string | undefined): string[] {
  if (only !== undefined && only === needed)
    return [`Required when ${only}; can't be set otherwise.`];
  return [
    ...(only === undefined ? [] : [`Only when ${only}.`]),
    ...(needed === undefined ? [] : [`Required when ${needed}.`]),
  ];
}

function defaultInWords({ default: value, defaultWhen }: Field): string[] {
  if (value === undefined) return [];
  const when = defaultWhen ? ` when ${inWords(defaultWhen)}` : "";
  return [`Default: ${code(JSON.stringify(value))}${when}.`];
}

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
      return choicesInWords(field.choices);
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

function choicesInWords(choices: readonly string[]): string {
  if (
    choices.length === vaultTypes.length &&
    vaultTypes.every(({ type }) => choices.includes(type))
  )
    return "type of a vault";
  return alternatives(choices.map((choice) => code(JSON.stringify(choice))));
}

function bounds(min: number | undefined, max: number | undefined): string[] {
  if (min !== undefined && max !== undefined) return [`${min} to ${max}`];
  if (min !== undefined) return [`${min} or more`];
  return max === undefined ? [] : [`${max} or less`];
}
