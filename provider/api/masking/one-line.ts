import { stripVTControlCharacters } from "node:util";

/**
 * Returns a text from outside on one line, without characters that move a terminal's cursor, change
 * the text direction or are invisible.
 */
export function inOneLine(text: string): string {
  return stripVTControlCharacters(text)
    .replaceAll(/[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, "")
    .replaceAll(/[\s\p{Cc}\p{Z}]+/gu, " ")
    .trim();
}
