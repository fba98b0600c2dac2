/** The report for a terminal. */
import { createColors } from "picocolors";
import { parts, type Page, type Section, type Text } from "./page.js";
import { formatCount } from "./phrases.js";
import { makeVisible } from "./visible.js";

const maxRows = 50;
const maxTexts = 12;
const maxTextLength = 120;

export function terminal({ title, alarms, lead, sections }: Page, isColored: boolean): string {
  const { bold, dim, red, cyan } = createColors(isColored);
  const plain = (text: Text, paint: (text: string) => string = String) =>
    parts(text)
      .map((part) => {
        if (typeof part === "string") return part;
        const shown = part.quote
          .slice(0, maxTexts)
          .map((one) => paint(makeVisible(one, maxTextLength)));
        const left = part.quote.length - shown.length;
        return shown.join(", ") + (left > 0 ? ` and ${formatCount(left)} more` : "");
      })
      .join("");
  const section = ({ title, note, columns, rows }: Section) => [
    "",
    bold(`${title} (${formatCount(rows.length)})`),
    ...(note === undefined ? [] : [dim(note)]),
    ...rows.slice(0, maxRows).flatMap(([first = "", ...cells]) => [
      `  ${plain(first, cyan)}`,
      ...cells.flatMap((cell, index) => {
        const text = plain(cell);
        const column = columns[index + 1] ?? "";
        return text === "" ? [] : [`    ${column === "" ? "" : dim(`${column}: `)}${text}`];
      }),
    ]),
    ...(rows.length > maxRows ? [`  … and ${formatCount(rows.length - maxRows)} more.`] : []),
  ];
  return [
    bold(plain(title)),
    ...alarms.map((alarm) => red(bold(plain(alarm)))),
    ...lead.map((text) => plain(text)),
    ...sections.flatMap(section),
    "",
  ].join("\n");
}
