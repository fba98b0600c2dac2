import { stripVTControlCharacters } from "node:util";

/** A text from elsewhere, without what moves a terminal's cursor, turns its direction, or isn't seen. */
export function inOneLine(text: string): string {
  return stripVTControlCharacters(text)
    .replaceAll(/[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, "")
    .replaceAll(/[\s\p{Cc}\p{Z}]+/gu, " ")
    .trim();
}
