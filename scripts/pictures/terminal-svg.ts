import Anser from "anser";
import { escapeText } from "entities";
import type { Printed } from "./scene.js";

/** Pixels per character, per line, and around the text. */
const [column, row, margin] = [8.43, 20, 16];

const style = `
  .ground { fill: #f6f8fa; stroke: #d0d7de; }
  text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; fill: #1f2328; white-space: pre; }
  .bold { font-weight: 600; }
  .dim { fill: #656d76; }
  .red { fill: #b3261e; }
  .green { fill: #116329; }
  .yellow { fill: #7d4e00; }
  .blue, .cyan { fill: #0550ae; }
  .magenta { fill: #8250df; }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #16191d; stroke: #3a414a; }
    text { fill: #e6e8eb; }
    .dim { fill: #a3adb8; }
    .red { fill: #ffb4ab; }
    .green { fill: #7ee787; }
    .yellow { fill: #e3b341; }
    .blue, .cyan { fill: #79c0ff; }
    .magenta { fill: #d2a8ff; }
  }`;

/** Returns a picture of a terminal with a command's output: text, readable in light and dark. */
export function drawTerminal({ command, output }: Printed): string {
  const lines = [[{ text: `$ ${command}`, look: "dim" }], ...readLines(output)];
  const lengths = lines.map((line) => line.reduce((sum, { text }) => sum + text.length, 0));
  const width = Math.ceil(Math.max(...lengths) * column + 2 * margin);
  const height = lines.length * row + 2 * margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    "<!-- Drawn by `npm run generate:pictures`. Don't edit. -->",
    `<title>${escapeText(command)}</title>`,
    `<style>${style}\n</style>`,
    `<rect class="ground" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="6"/>`,
    ...lines.flatMap((line, index) => drawLine(line, margin + (index + 0.75) * row)),
    "</svg>\n",
  ].join("\n");
}

/** Text on a line in one style. */
interface Piece {
  readonly text: string;
  /** Names of the style's classes. */
  readonly look: string;
}

function readLines(output: string): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const { content, fg, decorations } of Anser.ansiToJson(output.trimEnd(), options)) {
    const color = (fg ?? "").replace(/^ansi-(bright-)?/, "");
    const look = [color, ...decorations].filter(Boolean).join(" ");
    for (const [index, text] of content.split("\n").entries()) {
      if (index > 0) lines.push([]);
      if (text !== "") lines.at(-1)?.push({ text, look });
    }
  }
  return lines;
}

const options = { json: true, remove_empty: true, use_classes: true } as const;

/** Draws the pieces, each at its own position, so that columns line up in any font. */
function drawLine(line: readonly Piece[], y: number): string[] {
  if (line.length === 0) return [];
  let length = 0;
  const pieces = line.map(({ text, look }) => {
    const x = (margin + length * column).toFixed(1);
    length += text.length;
    const name = look === "" ? "" : ` class="${look}"`;
    return `<tspan x="${x}"${name}>${escapeText(text)}</tspan>`;
  });
  return [`<text y="${y}">${pieces.join("")}</text>`];
}
