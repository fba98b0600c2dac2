const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/gu;

/**
 * Returns the text on one line. Characters that are invisible, move the cursor or change the text
 * direction are escaped.
 *
 * @param max how many characters to show.
 */
export function makeVisible(text: string, max: number): string {
  const shown = text.slice(0, max).replace(/[\uD800-\uDBFF]$/, "");
  const clean = shown.replaceAll(unseen, escapeCharacter);
  return shown.length < text.length ? `${clean}…` : clean;
}

function escapeCharacter(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
