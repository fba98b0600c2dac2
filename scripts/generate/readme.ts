import { readFileSync } from "node:fs";
import { recordTypes, vaultTypes } from "../../provider/catalog/index.js";
import type { ResourceType } from "../../provider/catalog/resource-type.js";
import { withKind } from "../../provider/catalog/wording.js";
import { argumentCounts } from "./docs/known.js";
import { pageOf } from "./docs/links.js";
import { moduleOf } from "./sdk.js";

const section = /(<!-- types:begin.*?-->\n)[\s\S]*(<!-- types:end -->)/;

/** Returns the README with an updated table of types. */
export function readme(): string {
  const rows = [...recordTypes, ...vaultTypes].map(row).join("\n");
  const table = `\n| Class | For | API |\n| --- | --- | --- |\n${rows}\n\n`;
  return readFileSync("README.md", "utf8").replace(section, `$1\n${certainty()}\n${table}$2`);
}

function certainty(): string {
  const counts = argumentCounts([...recordTypes, ...vaultTypes]);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const [documented = 0, likely = 0, unverified = 0] = counts;
  return (
    `Of the ${all} arguments, ${documented} are documented by Qualys, ${likely} are likely and ${unverified} are ` +
    "unverified: Qualys may reject an unverified argument, with an error that names it, or may report " +
    "it in another way, so that its drift goes unseen. The [reference](docs/README.md) says which are which."
  );
}

function row(type: ResourceType): string {
  const what = `${withKind(type.title, type.kind)}s`;
  return `| [qualys.${moduleOf(type)}.${type.className}](${pageOf(type)}) | ${what} | \`${type.endpoint}\` |`;
}
