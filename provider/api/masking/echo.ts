import { decodings } from "./decodings.js";

/** A value that must not be shown, or a pattern for values that are too many to list. */
export type Secret = string | RegExp;

/** How many characters two texts don't share by accident. */
export const minRecognizable = 8;
/** A shorter secret can't be told from other text. */
const minSecret = 3;

/**
 * Whether a text has a recognizable part of a secret, in whatever form: plain, in other letter case,
 * with other blanks or line ends, as form text, escaped, in base64 or in hexadecimal.
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

/** Answers fold blanks, and form text has `+` for them. */
function plain(text: string): string {
  return foldCase(text).replaceAll(/[\s+]/g, " ").replaceAll(unseen, "");
}

/** Letters and digits only: blanks, line ends and punctuation may get lost. */
function letters(text: string): string {
  return foldCase(text).replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** Base64 in either alphabet, in one line. */
function digits64(text: string): string {
  return foldCase(text).replaceAll("-", "+").replaceAll("_", "/").replaceAll(/\s/g, "");
}

/** Characters that take no room: control characters but for blanks, and what Unicode has ignored. */
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}]|(?!\s)\p{Cc}/gu;

/** Without the letter case; in this order, since `ß` has no upper case of its own. */
function foldCase(text: string): string {
  return text.toLowerCase().toUpperCase();
}

/** The secret in base64 when it begins at the first, second or third byte of what is encoded. */
function inBase64(secret: string): string[] {
  return [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
    // The first and last digits depend on what stands before and after.
    const whole = bytes.toString("base64").replaceAll("=", "");
    return whole.slice(before === 0 ? 0 : before + 1, bytes.length % 3 ? -1 : undefined);
  });
}

/** The parts of the text that are just long enough, but for those of blanks alone. */
function partsOf(text: string): string[] {
  const count = Math.max(0, text.length - minRecognizable + 1);
  const parts = Array.from({ length: count }, (_, at) => text.slice(at, at + minRecognizable));
  return parts.filter((part) => part.trim() !== "");
}

/** What shows a short secret, which counts where all of it stands as a word. */
function patternOf(secret: Secret): RegExp | undefined {
  if (typeof secret !== "string") return secret;
  const word = foldCase(secret).replaceAll(unseen, "").trim();
  if (word.length < minSecret || word.length >= minRecognizable) return undefined;
  const literal = plain(word).replaceAll(/[\\^$.*?()[\]{}|/]/g, String.raw`\$&`);
  const starts = /^[\p{L}\p{N}]/u.test(word) ? String.raw`(?<![\p{L}\p{N}])` : "";
  const ends = /[\p{L}\p{N}]$/u.test(word) ? String.raw`(?![\p{L}\p{N}])` : "";
  return new RegExp(starts + literal + ends, "u");
}

/** The lines around a key, `-----BEGIN PRIVATE KEY-----`, are in every key. */
function withoutFrame(secret: string): string {
  return secret.replaceAll(/^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/gm, "");
}
