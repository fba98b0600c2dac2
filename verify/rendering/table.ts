/** The result for a terminal: how many facts of each type were settled how, and what differs. */
import { createColors } from "picocolors";
import { inOneLine } from "../../provider/api/masking/one-line.js";
import {
  isComplete,
  isContradicted,
  type Finding,
  type Verification,
  type Verified,
} from "../verification.js";
import { nameOf, sectionsOf } from "./sections.js";

const columns: readonly (readonly [string, (type: Verified) => number])[] = [
  ["confirmed", ({ confirmed }) => countOf(confirmed)],
  ["guesses confirmed", ({ confirmedGuesses }) => countOf(confirmedGuesses)],
  ["guesses refuted", ({ refutedGuesses }) => countOf(refutedGuesses)],
  ["contradicted", ({ contradicted }) => countOf(contradicted)],
  ["not in the catalog", ({ unknown }) => countOf(unknown)],
  ["other values", ({ otherValues }) => countOf(otherValues)],
  ["not settled", ({ unsettled }) => countOf(unsettled)],
];

function countOf(findings: readonly Finding[]): number {
  return findings.reduce((count, { places }) => count + places.length, 0);
}

export function table(verification: Verification, isColored: boolean): string {
  const { bold, dim, red, cyan } = createColors(isColored);
  const { types } = verification;
  const counts = columns.map(([, count]) => types.map(count));
  const shown = columns
    .map(([title], index) => ({ title, counts: counts[index] ?? [] }))
    .filter(({ title, counts }) => title === "confirmed" || counts.some((count) => count > 0));
  const names = ["", ...types.map(nameOf)];
  const width = Math.max(...names.map(({ length }) => length));
  const lines = names.map((name, row) =>
    [
      name.padEnd(width),
      ...shown.map(({ title, counts }) =>
        (row === 0 ? title : String(counts[row - 1] ?? "")).padStart(title.length),
      ),
    ].join("  "),
  );
  const sections = sectionsOf(verification, [
    "contradicted",
    "unknown",
    "otherValues",
    "unsettled",
  ]);
  const notChecked = types.flatMap((type) =>
    type.notChecked.map(({ what, reason }) => `  ${nameOf(type)}, ${what}: ${inOneLine(reason)}`),
  );
  return [
    ...lines.map((line, row) => (row === 0 ? dim(line) : line)),
    ...sections.flatMap(({ title, rows }) => [
      "",
      bold(title),
      ...rows.map(
        ({ type, finding }) => `  ${nameOf(type)}: ${cyan(finding.element)}${inWords(finding)}`,
      ),
    ]),
    ...(notChecked.length > 0 ? ["", bold("Not checked"), ...notChecked] : []),
    "",
    isContradicted(verification)
      ? red(bold("Qualys differs from what the catalog calls documented."))
      : `Nothing ${isComplete(verification) ? "" : "that was checked "}contradicts what the catalog calls documented.`,
    "",
  ].join("\n");
}

/** Returns where an element is if not directly in a record, its arguments, and its values. */
function inWords({ element, places, arguments: args, values = [] }: Finding): string {
  const [place, ...others] = places;
  const isPlain = place === element && others.length === 0;
  const said = [
    ...(isPlain ? [] : [`at ${places.join(", ")}`]),
    ...(args.length > 0 ? [`for ${args.join(", ")}`] : []),
    ...(values.length > 0 ? [`with ${values.map((one) => JSON.stringify(one)).join(", ")}`] : []),
  ];
  return said.map((part) => `, ${part}`).join("");
}
