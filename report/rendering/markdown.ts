/**
 * The report for a pull request comment or a job summary. What comes from a plan is inline code,
 * where nothing is a mention, a reference, a link or HTML.
 */
import type { PhrasingContent, RootContent, TableRow } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import { parts, type Page, type Quote, type Section, type Text } from "./page.js";
import { formatCount } from "./phrases.js";
import { makeVisible } from "./visible.js";

/** GitHub's limit for a comment, in characters and bytes, minus room for what others add. */
const maxBytes = 65_000;
const maxTextLength = 120;

/** How many table rows and quoted texts to show: the first number that fits. */
const cuts = [100, 50, 25, 12, 6, 3, 1];

export function markdown(page: Page): string {
  for (const cut of cuts) {
    const text = writePage(page, cut);
    if (Buffer.byteLength(text) <= maxBytes) return text;
  }
  return writePage({ ...page, sections: page.sections.map(withoutRows) }, 1);
}

function withoutRows({ title, rows }: Section): Section {
  return { title: `${title}: ${formatCount(rows.length)}`, columns: [], rows: [] };
}

function writePage({ title, alarms, lead, sections }: Page, cut: number): string {
  const children: RootContent[] = [
    { type: "heading", depth: 2, children: phrases(title, cut) },
    ...alarms.map((alarm): RootContent => ({
      type: "blockquote",
      children: [
        { type: "paragraph", children: [{ type: "strong", children: phrases(alarm, cut) }] },
      ],
    })),
    ...lead.map((text) => paragraph(text, cut)),
    ...sections.flatMap((section) => block(section, cut)),
  ];
  return toMarkdown(
    { type: "root", children },
    { extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] },
  );
}

function block({ title, note, columns, rows }: Section, cut: number): RootContent[] {
  const heading: RootContent = { type: "heading", depth: 3, children: phrases(title, cut) };
  if (rows.length === 0) return [heading];
  const lines = [columns, ...rows.slice(0, cut)].map((cells): TableRow => ({
    type: "tableRow",
    children: cells.map((cell) => ({ type: "tableCell", children: phrases(cell, cut) })),
  }));
  const left = rows.length - cut;
  return [
    heading,
    ...(note === undefined ? [] : [paragraph(note, cut)]),
    { type: "table", children: lines },
    ...(left > 0 ? [paragraph(`… and ${formatCount(left)} more.`, cut)] : []),
  ];
}

function paragraph(text: Text, cut: number): RootContent {
  return { type: "paragraph", children: phrases(text, cut) };
}

function phrases(text: Text, cut: number): PhrasingContent[] {
  return parts(text).flatMap((part): PhrasingContent[] =>
    typeof part === "string" ? [{ type: "text", value: part }] : quotePhrases(part, cut),
  );
}

function quotePhrases({ quote }: Quote, cut: number): PhrasingContent[] {
  const shown = quote.slice(0, Math.min(cut, 12));
  const left = quote.length - shown.length;
  return [
    ...shown.flatMap((text, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: "text", value: ", " } as const] : []),
      // Code can't be empty.
      { type: "inlineCode", value: makeVisible(text, maxTextLength) || " " },
    ]),
    ...(left > 0 ? [{ type: "text", value: ` and ${formatCount(left)} more` } as const] : []),
  ];
}
