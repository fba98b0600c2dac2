/** The report for a terminal. */
import { createColors } from "picocolors";
import { parts, type Page, type Section, type Text } from "./page.js";
import { grouped } from "./phrases.js";
import { visible } from "./visible.js";

const rowsShown = 50;
const textsShown = 12;
const longestText = 120;

export function terminal({ title, alarms, lead, sections }: Page, isColored: boolean): string {
  const { bold, dim, red, cyan } = createColors(isColored);
  const plain = (text: Text, paint: (text: string) => string = String) =>
    parts(text)
      .map((part) => {
        if (typeof part === "string") return part;
        const shown = part.quote
          .slice(0, textsShown)
          .map((one) => paint(visible(one, longestText)));
        const left = part.quote.length - shown.length;
        return shown.join(", ") + (left > 0 ? ` and ${grouped(left)} more` : "");
      })
      .join("");
  const section = ({ title, note, columns, rows }: Section) => [
    "",
    bold(`${title} (${grouped(rows.length)})`),
    ...(note === undefined ? [] : [dim(note)]),
    ...rows.slice(0, rowsShown).flatMap(([first = "", ...cells]) => [
      `  ${plain(first, cyan)}`,
      ...cells.flatMap((cell, index) => {
        const text = plain(cell);
        const column = columns[index + 1] ?? "";
        return text === "" ? [] : [`    ${column === "" ? "" : dim(`${column}: `)}${text}`];
      }),
    ]),
    ...(rows.length > rowsShown ? [`  … and ${grouped(rows.length - rowsShown)} more.`] : []),
  ];
  return [
    bold(plain(title)),
    ...alarms.map((alarm) => red(bold(plain(alarm)))),
    ...lead.map((text) => plain(text)),
    ...sections.flatMap(section),
    "",
  ].join("\n");
}
