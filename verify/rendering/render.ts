import type { Verification } from "../verification.js";
import type { Format } from "./formats.js";
import { table } from "./table.js";

/** Renders the result in a format. */
export async function render(
  verification: Verification,
  format: Format,
  isColored: boolean,
): Promise<string> {
  switch (format) {
    case "table":
      return table(verification, isColored);
    case "json":
      return `${JSON.stringify(verification, undefined, 2)}\n`;
    case "report": {
      const { bugReport } = await import("./bug-report.js");
      return bugReport(verification);
    }
  }
}
