/** Reads pages of Markdown. */
import { readFileSync } from "node:fs";
import path from "node:path";

/** A page by its path in the repository. */
export class Page {
  readonly text: string;
  readonly lines: readonly string[];

  constructor(readonly path: string) {
    this.text = readFileSync(path, "utf8");
    this.lines = this.text.split("\n");
  }

  /** Returns whether a line has all of the parts. */
  hasLine(...parts: readonly string[]): boolean {
    return this.lines.some((line) => parts.every((part) => line.includes(part)));
  }

  /** Returns the row of an argument: the type's own, if a structure has one of the same name. */
  row(argument: string): string | undefined {
    const starts = [`| \`${argument}\` |`, `| **\`${argument}\`**, required |`];
    return this.lines.find((line) => starts.some((start) => line.startsWith(start)));
  }

  /** Returns the tables, each as rows of cells; the first row is the head. */
  tables(): string[][][] {
    const found: string[][][] = [];
    for (const [index, line] of this.lines.entries()) {
      if (!line.startsWith("|")) continue;
      if (!this.lines[index - 1]?.startsWith("|")) found.push([]);
      if (!/^\|[ |-]*$/.test(line)) found.at(-1)?.push(cellsOf(line));
    }
    return found;
  }

  /** Returns the targets of the links, relative to the repository's folder. */
  links(): string[] {
    return [...this.text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = ""]) =>
      target.startsWith("#")
        ? this.path + target
        : path.posix.join(path.posix.dirname(this.path), target),
    );
  }

  /** Returns the anchors of the page's headings. */
  anchors(): string[] {
    return this.lines.flatMap((line) => {
      const [, heading] = /^#+ (.*)$/.exec(line) ?? [];
      return heading === undefined ? [] : [anchorOf(heading)];
    });
  }

  /** Returns the part under the heading, up to the next one of its level. */
  section(heading: string): string {
    const start = this.text.indexOf(`\n${heading}\n`);
    const [level = ""] = heading.split(" ");
    const end = this.text.indexOf(`\n${level} `, start + heading.length);
    return start < 0 ? "" : this.text.slice(start, end < 0 ? undefined : end);
  }
}

function cellsOf(line: string): string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** As GitHub does it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, "")
    .replaceAll(" ", "-");
}
