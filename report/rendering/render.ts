import type { Report } from "../findings/report.js";
import type { Format } from "./formats.js";
import { htmlPage } from "./html.js";
import { layOut } from "./layout.js";
import { terminal } from "./terminal.js";

/** Renders the report in a format. */
export async function render(report: Report, format: Format, isColored: boolean): Promise<string> {
  switch (format) {
    case "text":
      return terminal(layOut(report), isColored);
    case "markdown": {
      const { markdown } = await import("./markdown.js");
      return markdown(layOut(report));
    }
    case "html":
      return htmlPage(layOut(report));
    case "json":
      return `${JSON.stringify(report, undefined, 2).replaceAll(unseen, escaped)}\n`;
  }
}

/** Characters that JSON doesn't escape but terminals obey. */
const unseen = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, i) => character.charCodeAt(i));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
