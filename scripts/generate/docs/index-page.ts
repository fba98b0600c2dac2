/** The index of the pages, with what they share. */
import { recordTypes, resourceTypes, vaultTypes } from "../../../provider/catalog/index.js";
import type { RecordType, ResourceType } from "../../../provider/catalog/resource-type.js";
import { adoptDoc, extraParametersDoc } from "../documentation.js";
import { moduleOf } from "../sdk.js";
import { argumentCounts, elementCounts } from "./known.js";
import { headings, pageOf } from "./links.js";
import { takes } from "./vault-login.js";
import { code, compactTable, confidences } from "./words.js";

export function indexPage(): string {
  return `# Reference

One page for each type: what it is for, examples, arguments and rules.

## Authentication records

${compactTable(
  ["Class", "Password from a vault", "Arguments", "Elements"],
  recordTypes.map((type) => [link(type), vaultCount(type), ...known(type)]),
)}

"Arguments" counts those that are documented / likely / unverified, "Elements" those that Qualys reports
under a documented name / under a name that is a guess / never.

## ${headings.vaults}

A record takes its password from a vault that the program manages with \`...vault.login({ … })\` among its
arguments, and from any other with \`...qualys.vault.AzureKeyVault.loginFor(vaultId, { … })\`. The vault's page
lists the settings.

${compactTable(
  ["Class", "The API's name", "Arguments", "Elements"],
  vaultTypes.map((type) => [link(type), code(type.type), ...known(type)]),
)}

## ${headings.columns}

Every argument takes \`pulumi.Input\`. Where the type says **secret**, Pulumi encrypts the value in its state and
never shows it. Limits "in 2018" come from guides of that year; a longer value only gets a warning.

**Reported** tells whether a change that somebody makes at Qualys shows as drift.

${compactTable(
  ["Reported", "A change made at Qualys"],
  [
    ["reported", "shows."],
    ["reported when set", "shows, unless the value was emptied."],
    [
      "may go unseen",
      "shows if Qualys reports the value under the name that we assume, which no documentation confirms.",
    ],
    ["never", "can't show. The date of the last change only says that something may have changed."],
  ],
)}

**Known** tells how sure we are that Qualys accepts the argument. A login setting is no surer than the \`vaultType\`
of the record that it is used in.

${compactTable(["Known", "By", "Arguments"], confidenceRows())}

## ${headings.everyType}

- \`extraParameters\`: ${extraParametersDoc}
- \`adopt\`: ${adoptDoc("record or vault")}
`;
}

const meanings = {
  high: "a page of Qualys' own",
  medium: "a careful digest of such a page",
  low: "recollection or inference: Qualys may refuse the argument, with an error that names it",
};

function confidenceRows(): string[][] {
  const counts = argumentCounts(resourceTypes);
  return (Object.keys(confidences) as (keyof typeof confidences)[]).map((level, index) => [
    confidences[level],
    meanings[level],
    String(counts[index]),
  ]);
}

const link = (type: ResourceType) =>
  `[${moduleOf(type)}.${type.className}](${pageOf(type).replace("docs/", "")})`;

function vaultCount(type: RecordType): string {
  const taken = vaultTypes.filter((vault) => takes(type, vault)).map((vault) => vault.type);
  if (taken.length === 0) return "–";
  if (taken.length === vaultTypes.length) return "any vault";
  return taken.length === 1 ? taken.join() : `${taken.length} types of vaults`;
}

function known(type: ResourceType): string[] {
  return [argumentCounts([type]), elementCounts([type])].map((counts) => counts.join(" / "));
}
