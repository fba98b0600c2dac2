/** Wording that the reference pages share. */
import type { Confidence, Reporting } from "../../../provider/catalog/field.js";

/** The most certain first. */
export const confidences: Readonly<Record<Confidence, string>> = {
  high: "documented",
  medium: "likely",
  low: "unverified",
};

/** Returns whether a change made at Qualys can be seen, in words. */
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

/** Returns a table without padding, so that one changed cell is one changed line. */
export function compactTable(head: readonly string[], rows: readonly (readonly string[])[]) {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  const lines = [line(head), line(head.map(() => "---")), ...rows.map(line)];
  return `<!-- prettier-ignore-start -->\n${lines.join("\n")}\n<!-- prettier-ignore-end -->`;
}

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ");
