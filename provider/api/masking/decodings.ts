import { decodeHTML } from "entities/decode";

/** Decodes a text, such as `%23`. Returns the text itself if there is nothing to decode. */
type Decoder = (text: string) => string;

/** How many nested encodings are undone, and the budget for that in characters. */
const maxDepth = 3;
const maxDecoded = 60_000;

/**
 * Decodes a text in every way that may apply: as form text, as escaped XML, HTML, JSON or source code, as
 * base64 or hexadecimal, and nested. The text itself is among the results.
 *
 * The work is bounded, so that a hostile text costs milliseconds.
 */
export function decodings(text: string): string[] {
  const found = new Set([text]);
  let decoded = 0;
  let last = [text];
  for (let depth = 0; depth < maxDepth; depth++) {
    const next: string[] = [];
    for (const reading of last) {
      for (const decode of decoders) {
        if (decoded > maxDecoded) return [...found];
        const other = decode(reading);
        if (found.has(other)) continue;
        found.add(other);
        next.push(other);
        decoded += other.length;
      }
    }
    last = next;
  }
  return [...found];
}

const formText: Decoder = (text) =>
  text.replaceAll(/%u([0-9a-f]{4})|(?:%[0-9a-f]{2})+/gi, (run: string, digits?: string) =>
    digits === undefined ? bytesAsText(run.replaceAll("%", "")) : character(digits),
  );

const named: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

const backslashes: Decoder = (text) =>
  text.replaceAll(
    /(?:\\x[0-9a-f]{2})+|\\(?:u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\}|([0-7]{3})|(.))/gis,
    (run: string, four?: string, braced?: string, octal?: string, other?: string) => {
      if (other !== undefined) return named[other] ?? other;
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      const digits = four ?? braced;
      return digits === undefined ? bytesAsText(run.replaceAll(/\\x/gi, "")) : character(digits);
    },
  );

/** The encoded text may start anywhere in a run of such characters, so each offset is tried. */
const base64: readonly Decoder[] = [0, 1, 2, 3].map((start) =>
  runs(/[a-z0-9+/_-]{4,}/gi, (run) => Buffer.from(run.slice(start), "base64")),
);

const hexadecimal: readonly Decoder[] = [0, 1].map((start) =>
  runs(/[0-9a-f]{6,}/gi, (run) => Buffer.from(run.slice(start), "hex")),
);

const decoders: readonly Decoder[] = [formText, decodeHTML, backslashes, ...base64, ...hexadecimal];

function runs(pattern: RegExp, decode: (run: string) => Buffer): Decoder {
  return (text) => {
    const found = (text.match(pattern) ?? []).map((run) => decode(run).toString());
    return found.length > 0 ? found.join("\n") : text;
  };
}

function character(digits: string): string {
  const code = Number.parseInt(digits, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

/** Returns the bytes as UTF-8 if they are valid, otherwise as Latin-1. */
function bytesAsText(digits: string): string {
  const bytes = Buffer.from(digits, "hex");
  const text = bytes.toString();
  return text.includes("\ufffd") ? bytes.toString("latin1") : text;
}
