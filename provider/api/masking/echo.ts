import { decodings } from "./decodings.js";

/** A value that must not be shown, or a pattern for values that are too many to list. */
export type Secret = string | RegExp;

/** How many characters in a row two texts don't share by accident. */
export const minRecognizable = 8;
/** A shorter secret can't be told from other text. */
const minSecret = 3;

/**
 * Returns whether a text contains a recognizable part of a secret in any form: plain, in other
 * letter case, with other blanks or line ends, as form text, escaped, in base64 or in hexadecimal.
 */
export function echoes(text: string, secrets: readonly Secret[]): boolean {
  if (secrets.length === 0) return false;
  const found = decodings(text);
  const isIn = (form: (text: string) => string) => {
    const parts = new Set(found.map(form).flatMap(partsOf));
    return (secret: string) => partsOf(form(secret)).some((part) => parts.has(part));
  };
  const [isPlain, isInLetters, isBase64] = [isIn(plain), isIn(letters), isIn(digits64)];
  return secrets.some((secret) => {
    const pattern = patternOf(secret);
    if (pattern && found.some((reading) => pattern.test(plain(reading)))) return true;
    if (typeof secret !== "string") return false;
    const core = withoutFrame(secret);
    const hexadecimal = Buffer.from(core).toString("hex");
    return (
      isPlain(core) ||
      isInLetters(core) ||
      isInLetters(hexadecimal) ||
      inBase64(core).some(isBase64)
    );
  });
}

/** Folds case and blanks: responses collapse blanks, and form text has `+` for them. */
function plain(text: string): string {
  return foldCase(text).replaceAll(/[\s+]/g, " ").replaceAll(unseen, "");
}

/** Returns letters and digits only: blanks, line ends and punctuation may get lost. */
function letters(text: string): string {
  return foldCase(text).replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** Normalizes base64 to one alphabet and one line. */
function digits64(text: string): string {
  return foldCase(text).replaceAll("-", "+").replaceAll("_", "/").replaceAll(/\s/g, "");
}

/** Invisible characters: control characters except blanks, and those that Unicode ignores. */
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}]|(?!\s)\p{Cc}/gu;

/** Folds letter case; in this order, since `ß` has no upper case of its own. */
function foldCase(text: string): string {
  return text.toLowerCase().toUpperCase();
}

/** Returns the secret in base64, as it looks at each of the three offsets in the encoded bytes. */
function inBase64(secret: string): string[] {
  return [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
    // The first and last digits depend on the bytes before and after.
    const whole = bytes.toString("base64").replaceAll("=", "");
    return whole.slice(before === 0 ? 0 : before + 1, bytes.length % 3 ? -1 : undefined);
  });
}

/** Returns the shortest recognizable parts of the text, except those of blanks alone. */
function partsOf(text: string): string[] {
  const count = Math.max(0, text.length - minRecognizable + 1);
  const parts = Array.from({ length: count }, (_, at) => text.slice(at, at + minRecognizable));
  return parts.filter((part) => part.trim() !== "");
}

/**
 * Returns what finds a short secret, which must stand as a whole word, or the secret itself if it
 * is a pattern.
 */
function patternOf(secret: Secret): RegExp | undefined {
  if (typeof secret !== "string") return secret;
  const word = foldCase(secret).replaceAll(unseen, "").trim();
  if (word.length < minSecret || word.length >= minRecognizable) return undefined;
  const literal = plain(word).replaceAll(/[\\^$.*?()[\]{}|/]/g, String.raw`\$&`);
  const starts = /^[\p{L}\p{N}]/u.test(word) ? String.raw`(?<![\p{L}\p{N}])` : "";
  const ends = /[\p{L}\p{N}]$/u.test(word) ? String.raw`(?![\p{L}\p{N}])` : "";
  return new RegExp(starts + literal + ends, "u");
}

/** Removes lines such as `-----BEGIN PRIVATE KEY-----`, which every key has. */
function withoutFrame(secret: string): string {
  return secret.replaceAll(/^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/gm, "");
}
