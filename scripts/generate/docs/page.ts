/** The page of a type, beginning with what most people need. */
import { vaultTypes } from "../../../provider/catalog/index.js";
import type { Field } from "../../../provider/catalog/field.js";
import type {
  RecordType,
  ResourceType,
  VaultType,
} from "../../../provider/catalog/resource-type.js";
import { withKind } from "../../../provider/catalog/wording.js";
import { moduleOf } from "../sdk.js";
import { examples } from "./examples.js";
import { isUndocumented } from "./known.js";
import { loginHeading, toIndex, toLoginSettings } from "./links.js";
import { parameterNames } from "./parameters.js";
import { ruleSentences } from "./rules.js";
import { structures, type Structure } from "./structures.js";
import { argumentTable } from "./table.js";
import { loginSettings, takes } from "./vault-login.js";
import { ownFields, prefixedSettings } from "./vault-settings.js";
import { code, compactTable } from "./words.js";

export function page(type: ResourceType): string {
  const { programs, shown } = examples(type);
  const fields = Object.entries(ownFields(type));
  const isFirst = ([name, { common }]: [string, Field]) => common === true || shown.has(name);
  const first = fields.filter(isFirst);
  const more = fields.filter((field) => !isFirst(field));
  return sections([
    `# ${withKind(type.title, type.kind)}: \`qualys.${moduleOf(type)}.${type.className}\``,
    isUndocumented(type) ? undocumented : "",
    type.doc,
    "## Example",
    programs,
    type.kind === "record" ? vaultSupport(type) : "",
    "## Arguments",
    `See ${toIndex("what the columns mean", "columns")} and the ${toIndex("arguments that every type takes", "everyType")}.`,
    argumentTable(type, Object.fromEntries(first)),
    ...(more.length > 0
      ? ["### More arguments", argumentTable(type, Object.fromEntries(more))]
      : []),
    ...prefixedSettings(type).map(prefixSection),
    ...structures(type).map(structureSection),
    ...(type.kind === "vault" ? loginSection(type) : []),
    ...titled("## Rules", ruleSentences(type)),
    ...titled("## Sources", type.sources),
    `API: ${code(type.endpoint)}${type.kind === "vault" ? `, type ${code(type.type)}` : ""}.`,
    `<details><summary>API parameters</summary>\n\n${parameterNames(type)}\n\n</details>`,
  ]);
}

const undocumented =
  "**Unverified:** no page of Qualys that we could read documents any argument of this type. Try a record " +
  "in a test subscription before you rely on it, and pass what is missing in `extraParameters`.";

function vaultSupport(type: RecordType): string {
  const links = vaultTypes
    .filter((vault) => takes(type, vault))
    .map((vault) => toLoginSettings(vault));
  if (links.length === 0) return "";
  return `Vaults that can hold the password, each with its login settings: ${links.join(", ")}.`;
}

function loginSection(vault: VaultType): string[] {
  const settings = loginSettings(vault);
  const none = Object.keys(settings.fields).length === 0;
  const calls =
    `\`vault.login()\` or, for a vault that the program doesn't manage, of ` +
    `\`qualys.vault.${vault.className}.loginFor(id)\``;
  return [
    `## ${loginHeading}`,
    none
      ? `There are none. Spread the result of ${calls} into a record's arguments.`
      : `Arguments of ${calls}. Records take them under the same names.`,
    ...(none ? [] : [argumentTable(settings, settings.fields)]),
  ];
}

function prefixSection({ prefix, surety, byVault }: ReturnType<typeof prefixedSettings>[number]) {
  const rows = byVault.map(({ vault, names }) => [
    toLoginSettings(vault),
    names.map(code).join(", "),
  ]);
  return sections([
    `### Vault settings with the prefix ${code(prefix)}`,
    `The login settings of the vault that ${code(`${prefix}VaultType`)} is about. All are ${surety}.`,
    compactTable(["Vault", "Arguments"], rows),
  ]);
}

function structureSection({ path, group, sameAs }: Structure): string {
  const own = ownFields(group);
  const hasSettings = Object.keys(own).length < Object.keys(group.fields).length;
  return sections([
    `### In ${code(path)}`,
    ...(sameAs === undefined ? [argumentTable(group, own)] : [`The same as in ${code(sameAs)}.`]),
    sameAs === undefined && hasSettings
      ? `It also takes the login settings on the page of ${toIndex("the vault's type", "vaults")}.`
      : "",
  ]);
}

function titled(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [heading, lines.map((line) => `- ${line}`).join("\n")] : [];
}

const sections = (parts: readonly string[]) => parts.filter((part) => part !== "").join("\n\n");
