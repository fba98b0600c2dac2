import { readFileSync } from "node:fs";
import { recordTypes, vaultTypes } from "../../provider/catalog/index.js";
import { fileOf, type ResourceType } from "../../provider/catalog/resource-type.js";
import { moduleOf } from "./sdk.js";

const section = /(<!-- types:begin.*?-->\n)[\s\S]*(<!-- types:end -->)/;

/** The README with its table of types brought up to date. */
export function readme(): string {
  const rows = [...recordTypes, ...vaultTypes].map(row).join("\n");
  const table = `\n| Class | For | API |\n| --- | --- | --- |\n${rows}\n\n`;
  return readFileSync("README.md", "utf8").replace(section, `$1${table}$2`);
}

function row(type: ResourceType): string {
  const what = type.kind === "record" ? `${type.title} records` : `${type.title} vaults`;
  const page = `docs/${moduleOf(type)}/${fileOf(type)}.md`;
  return `| [qualys.${moduleOf(type)}.${type.className}](${page}) | ${what} | \`${type.endpoint}\` |`;
}
