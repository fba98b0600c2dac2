/** The reference: a page for each type, and an index of them. */
import { recordTypes, resourceTypes, vaultTypes } from "../../provider/catalog/index.js";
import {
  fileOf,
  type RecordType,
  type ResourceType,
} from "../../provider/catalog/resource-type.js";
import { argumentCounts, elementCounts, isUndocumented } from "./docs/known.js";
import { programs } from "./docs/program.js";
import { ruleSentences } from "./docs/rules.js";
import { argumentTables } from "./docs/table.js";
import { code, compactTable } from "./docs/words.js";
import { moduleOf } from "./sdk.js";

const header = "<!-- Generated from provider/catalog by `npm run generate`. Don't edit. -->\n\n";

/** The pages by path. */
export function documentationFiles(): Map<string, string> {
  const pages = resourceTypes.map((type): [string, string] => [pageOf(type), page(type)]);
  return new Map([...pages, ["docs/README.md", index()]]);
}

/** The path of a type's page. */
export function pageOf(type: ResourceType): string {
  return `docs/${moduleOf(type)}/${fileOf(type)}.md`;
}

function page(type: ResourceType): string {
  return `${header}# ${type.title} ${type.kind}: \`qualys.${moduleOf(type)}.${type.className}\`

${isUndocumented(type) ? undocumented : ""}${type.doc}

API: \`${type.endpoint}\`${type.kind === "vault" ? `, type \`${type.type}\`` : ""}.
${type.kind === "record" ? vaultSupport(type) : ""}
## Example

${programs(type)}

## Arguments

Every argument takes \`pulumi.Input\`. "Reported" says whether a change that somebody makes at Qualys
shows as drift: what is _reported_ does; what is _reported when set_ shows unless it is emptied;
what _may go unseen_ is read from an element that Qualys' documentation doesn't show; what is _never_
reported can't be compared. "Known" says how sure we are that Qualys takes the argument:
_documented_ on a page of Qualys' own, _likely_ from a careful digest of one, _unverified_ from
recollection or inference. A change of an argument that "replaces" deletes the resource and makes it
anew.

${argumentTables(type)}

## Rules

${bullets(ruleSentences(type))}

## Sources

${bullets(type.sources)}
`;
}

const undocumented = `**Unverified:** no page of Qualys' that we could read documents one argument of this type. Try a
record in a test subscription before you rely on it, and give what is missing in \`extraParameters\`.

`;

function vaultSupport(type: RecordType): string {
  const field = type.fields["vaultType"];
  if (field?.kind !== "choice") return "";
  const names = vaultTypes
    .filter((vault) => field.choices.includes(vault.type))
    .map((vault) => `[${vault.type}](../vault/${fileOf(vault)}.md)`);
  return `Its password may come from a vault of one of the types ${names.join(", ")}.\n`;
}

const bullets = (lines: readonly string[]) =>
  lines.length > 0 ? lines.map((line) => `- ${line}`).join("\n") : "None.";

function index(): string {
  return `${header}# Reference

One page for each type: its arguments, rules, how Qualys reports it, and where that is known from.
"Arguments" counts those that are documented / likely / unverified: on a page of Qualys' own, in a
careful digest of one, or from recollection or inference. "Elements" counts the arguments that
Qualys reports under a documented name / under a name that is a guess / never.

## Authentication records

${compactTable(
  ["Class", "Endpoint", "Password from a vault", "Arguments", "Elements"],
  recordTypes.map((type) => [link(type), code(type.endpoint), vaultCount(type), ...known(type)]),
)}

## Vaults

All vaults have the endpoint \`/api/2.0/fo/vault/\`.

${compactTable(
  ["Class", "The API's name", "Arguments", "Elements"],
  vaultTypes.map((type) => [link(type), code(type.type), ...known(type)]),
)}
`;
}

const link = (type: ResourceType) =>
  `[${moduleOf(type)}.${type.className}](${moduleOf(type)}/${fileOf(type)}.md)`;

function vaultCount({ fields }: RecordType): string {
  const field = fields["vaultType"];
  if (field?.kind !== "choice") return "–";
  return field.choices.length === vaultTypes.length ? "all types" : `${field.choices.length} types`;
}

function known(type: ResourceType): string[] {
  return [argumentCounts([type]), elementCounts([type])].map((counts) => counts.join(" / "));
}
