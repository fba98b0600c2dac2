const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/gu;

/**
 * The text in one line, with an escape in place of each character that isn't seen, moves the cursor
 * or turns the direction of what is read.
 *
 * @param max how many characters of it are shown.
 */
export function makeVisible(text: string, max: number): string {
  const shown = text.slice(0, max).replace(/[\uD800-\uDBFF]$/, "");
  const clean = shown.replaceAll(unseen, escapeCharacter);
  return shown.length < text.length ? `${clean}…` : clean;
}

function escapeCharacter(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
