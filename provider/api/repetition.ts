import { readings } from "./readings.js";

/** A value that must not be shown; or, where it has more parts than can be listed, how these look. */
export type Secret = string | RegExp;

/** So many characters that two texts share by no accident. */
export const recognizable = 8;
/** A shorter secret counts where all of it stands as a word; one that is shorter than this can't be told from other text. */
const shortest = 3;

/**
 * Whether a text has a recognizable part of a secret, in whatever form: plain, in other letter case,
 * with other blanks or line ends, as form text, escaped, in base64 or in hexadecimal.
 */
export function repeats(text: string, secrets: readonly Secret[]): boolean {
  if (secrets.length === 0) return false;
  const found = readings(text);
  const patterns = secrets.flatMap(patternOf);
  if (patterns.some((pattern) => found.some((reading) => pattern.test(plain(reading)))))
    return true;
  const [asPlain, asLetters, asBase64] = [plain, letters, digits64].map(
    (form) => new Set(found.flatMap((reading) => partsOf(form(reading)))),
  ) as [Set<string>, Set<string>, Set<string>];
  const isIn = (parts: ReadonlySet<string>, form: string) => hasPart(form, parts);
  return secrets
    .filter((secret) => typeof secret === "string")
    .map(withoutFrame)
    .some(
      (secret) =>
        isIn(asPlain, plain(secret)) ||
        isIn(asLetters, letters(secret)) ||
        isIn(asLetters, letters(Buffer.from(secret).toString("hex"))) ||
        inBase64(secret).some((form) => isIn(asBase64, form)),
    );
}

/** Answers fold blanks, and form text has `+` for them. */
function plain(text: string): string {
  return folded(text).replaceAll(/[\s+]/g, " ").replaceAll(unseen, "");
}

/** What is left when blanks, line ends and the signs between digits are lost. */
function letters(text: string): string {
  return folded(text).replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** Base64 in either alphabet, in one line. */
function digits64(text: string): string {
  return folded(text).replaceAll("-", "+").replaceAll("_", "/").replaceAll(/\s/g, "");
}

/** Characters that take no room: control characters but for blanks, and what Unicode has ignored. */
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}]|(?!\s)\p{Cc}/gu;

/** Without the letter case; in this order, since `ß` has no upper case of its own. */
function folded(text: string): string {
  return text.toLowerCase().toUpperCase();
}

/** The secret in base64 when it begins at the first, second or third byte of what is encoded. */
function inBase64(secret: string): string[] {
  return [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
    // The first and last digits depend on what stands before and after.
    const whole = bytes.toString("base64").replaceAll("=", "");
    return digits64(whole.slice(before === 0 ? 0 : before + 1, bytes.length % 3 ? -1 : undefined));
  });
}

function partsOf(text: string): string[] {
  const count = Math.max(0, text.length - recognizable + 1);
  return Array.from({ length: count }, (_, start) => text.slice(start, start + recognizable));
}

function hasPart(text: string, parts: ReadonlySet<string>): boolean {
  for (let start = 0; start + recognizable <= text.length; start++) {
    const part = text.slice(start, start + recognizable);
    if (parts.has(part) && part.trim() !== "") return true;
  }
  return false;
}

function patternOf(secret: Secret): RegExp[] {
  if (typeof secret !== "string") return [secret];
  const word = folded(secret).replaceAll(unseen, "").trim();
  if (word.length < shortest || word.length >= recognizable) return [];
  const literal = plain(word).replaceAll(/[\\^$.*?()[\]{}|/]/g, String.raw`\$&`);
  const starts = /^[\p{L}\p{N}]/u.test(word) ? String.raw`(?<![\p{L}\p{N}])` : "";
  const ends = /[\p{L}\p{N}]$/u.test(word) ? String.raw`(?![\p{L}\p{N}])` : "";
  return [new RegExp(starts + literal + ends, "u")];
}

/** The lines around a key, `-----BEGIN PRIVATE KEY-----`, are in every key. */
function withoutFrame(secret: string): string {
  return secret.replaceAll(/^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/gm, "");
}
