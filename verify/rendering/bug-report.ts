/**
 * The result as Markdown for a public issue: of what was fetched, it only contains element names.
 */
import type { PhrasingContent, RootContent, TableRow } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Finding, Verification } from "../verification.js";
import { nameOf, sectionsOf, type Section } from "./sections.js";

export function bugReport(verification: Verification): string {
  const { version, withRecords, types } = verification;
  const read = withRecords ? "DTDs and records" : "DTDs";
  const sections = sectionsOf(verification, [
    "contradicted",
    "unknown",
    "otherValues",
    "unsettled",
    "refutedGuesses",
    "confirmedGuesses",
  ]);
  const notChecked = types.flatMap((type) =>
    type.notChecked.map(({ what, status }) => [
      code(nameOf(type)),
      text(status === undefined ? what : `${what}: HTTP ${status}`),
    ]),
  );
  const children: RootContent[] = [
    heading("The catalog against a platform"),
    { type: "paragraph", children: [text(`pulumi-qualys ${version}, by ${read}.`)] },
    ...sections.flatMap(block),
    ...(notChecked.length > 0 ? [heading("Not checked"), table(["Type", "What"], notChecked)] : []),
  ];
  return toMarkdown(
    { type: "root", children },
    { extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] },
  );
}

/** Findings that several types share, such as settings of vaults, are one row. */
function block({ title, rows }: Section): RootContent[] {
  const same = new Map<string, { readonly finding: Finding; readonly types: string[] }>();
  for (const { type, finding } of rows) {
    const { element, places, arguments: args } = finding;
    const key = JSON.stringify([element, places, args]);
    const row = same.get(key) ?? { finding, types: [] };
    row.types.push(nameOf(type));
    same.set(key, row);
  }
  const cells = [...same.values()].map(
    ({ finding: { element, places, arguments: args }, types }) => [
      code(element),
      code(places.join(", ")),
      args.length > 0 ? code(args.join(", ")) : text("–"),
      code(types.join(", ")),
    ],
  );
  return [heading(title), table(["Element", "At", "Arguments", "Types"], cells)];
}

function heading(title: string): RootContent {
  return { type: "heading", depth: 3, children: [text(title)] };
}

function table(columns: readonly string[], rows: readonly PhrasingContent[][]): RootContent {
  const cells = [columns.map(text), ...rows];
  return {
    type: "table",
    children: cells.map((row): TableRow => ({
      type: "tableRow",
      children: row.map((cell) => ({ type: "tableCell", children: [cell] })),
    })),
  };
}

function text(value: string): PhrasingContent {
  return { type: "text", value };
}

function code(value: string): PhrasingContent {
  return { type: "inlineCode", value };
}
