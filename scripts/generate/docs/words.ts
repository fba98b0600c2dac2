/** What the reference pages write the same everywhere. */
import type { Confidence, Reporting } from "../../../provider/catalog/field.js";

/** The most certain first. */
export const confidences: Readonly<Record<Confidence, string>> = {
  high: "documented",
  medium: "likely",
  low: "unverified",
};

/** Whether a change made at Qualys can be seen. */
export function visibility(reported: Reporting): string {
  switch (reported.how) {
    case "documented":
      return reported.absent === "empty" ? "reported" : "reported when set";
    case "assumed":
      return "may go unseen";
    case "never":
      return "never";
  }
}

export function code(text: string): string {
  return `\`${text}\``;
}

/** A table without blanks to fill its columns, so that one changed cell is one changed line. */
export function compactTable(head: readonly string[], rows: readonly (readonly string[])[]) {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  const lines = [line(head), line(head.map(() => "---")), ...rows.map(line)];
  return `<!-- prettier-ignore-start -->\n${lines.join("\n")}\n<!-- prettier-ignore-end -->`;
}

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ");
