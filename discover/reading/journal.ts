/**
 * What was read so far, in a file of JSON lines, so that a run which was cut off can be continued. It holds
 * no secret, but names of accounts and hosts: nobody else may read it.
 */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import type { Found } from "../found.js";

/** The file's name in the folder of a project. */
export const journalFile = ".discover.partial.jsonl";

/** A day, in milliseconds: what was read before has changed since. */
const maxAge = 24 * 60 * 60 * 1000;

type Line =
  | { readonly source: string }
  | { readonly found: readonly Found[] }
  | { readonly complete: string };

export class Journal {
  private readonly found = new Map<string, Found[]>();
  private readonly complete = new Set<string>();
  private isBegun = false;

  /**
   * @param file where it is kept; nowhere, if undefined.
   * @param source what is read by whom: what another file says is of no use.
   */
  constructor(
    private readonly file: string | undefined,
    private readonly source: string,
  ) {
    if (file === undefined || !existsSync(file)) return;
    if (Date.now() - statSync(file).mtimeMs > maxAge) return;
    const [head, ...lines] = readLines(file);
    if (!head || !("source" in head) || head.source !== source) return;
    this.isBegun = true;
    truncateSync(file, Buffer.byteLength([head, ...lines].map(toLine).join("")));
    for (const line of lines) this.take(line);
  }

  /** How many records and vaults an earlier run has read. */
  get size(): number {
    return [...this.found.values()].reduce((sum, { length }) => sum + length, 0);
  }

  /** What was read of the type with the key, and whether that is all. */
  of(key: string): { readonly found: readonly Found[]; readonly isComplete: boolean } {
    return { found: this.found.get(key) ?? [], isComplete: this.complete.has(key) };
  }

  add(line: Exclude<Line, { readonly source: string }>): void {
    this.take(line);
    if (this.file === undefined) return;
    if (!this.isBegun) {
      mkdirSync(path.dirname(this.file), { recursive: true });
      // A file of somebody else's making keeps its mode when it's written to.
      rmSync(this.file, { force: true });
      writeFileSync(this.file, toLine({ source: this.source }), { mode: 0o600, flag: "wx" });
      this.isBegun = true;
    }
    appendFileSync(this.file, toLine(line));
  }

  remove(): void {
    if (this.file !== undefined) rmSync(this.file, { force: true });
  }

  private take(line: Line): void {
    if ("complete" in line) this.complete.add(line.complete);
    else if ("found" in line) {
      for (const one of line.found) {
        const others = this.found.get(one.key) ?? [];
        others.push(one);
        this.found.set(one.key, others);
      }
    }
  }
}

function toLine(line: Line): string {
  return `${JSON.stringify(line)}\n`;
}

/** The lines up to one that was cut off. */
function readLines(file: string): Line[] {
  const lines: Line[] = [];
  for (const text of readFileSync(file, "utf8").split("\n")) {
    try {
      lines.push(JSON.parse(text) as Line);
    } catch {
      break;
    }
  }
  return lines;
}
