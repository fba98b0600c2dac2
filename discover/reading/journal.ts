/**
 * What has been read so far, in a file of JSON lines, so that an interrupted run can continue. It
 * contains no secrets, but names of accounts and hosts, so nobody else may read it.
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

/** Name of the file in a project's folder. */
export const journalFile = ".discover.partial.jsonl";

/** A day, in milliseconds. Anything read earlier is out of date. */
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
   * @param file where to keep it; nowhere if undefined.
   * @param source identifies what is read, and by whom. The file of another source is ignored.
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

  /** Returns what was read of the type with the key, and whether that is everything. */
  of(key: string): { readonly found: readonly Found[]; readonly isComplete: boolean } {
    return { found: this.found.get(key) ?? [], isComplete: this.complete.has(key) };
  }

  add(line: Exclude<Line, { readonly source: string }>): void {
    this.take(line);
    if (this.file === undefined) return;
    if (!this.isBegun) {
      mkdirSync(path.dirname(this.file), { recursive: true });
      // A file that somebody else created would keep its mode.
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

/** Returns the lines before the one that was cut off, if any. */
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
