import { echoes, type Secret } from "./echo.js";
import { inOneLine } from "./one-line.js";

/** How many characters to show, and how many to read: more, since some are removed. */
const maxShown = 500;
const maxRead = 2_000;

/**
 * The TEXT of a response. It may repeat what was sent, so it is private and comes out only through
 * `toSafeText`: printing the object prints nothing of it.
 */
export class AnswerText {
  readonly #text: string;
  readonly #login: readonly Secret[];

  /** @param login the secrets of the connection. */
  constructor(text: string, login: readonly Secret[]) {
    this.#text = text.slice(0, maxRead);
    this.#login = login;
  }

  /**
   * Returns the text on one line, at most 500 characters that are safe to print.
   *
   * @param secrets what the call has besides the login.
   * @returns undefined if the text repeats a recognizable part of any secret.
   */
  toSafeText(secrets: readonly Secret[]): string | undefined {
    const line = inOneLine(this.#text);
    const all = [...secrets, ...this.#login];
    // Removed characters may be in the middle of a secret.
    if (echoes(this.#text, all) || (line !== this.#text && echoes(line, all))) return undefined;
    if (line.length <= maxShown) return line;
    // Half of a surrogate pair isn't a character.
    return `${line.slice(0, maxShown - 1).replace(/[\ud800-\udbff]$/, "")}…`;
  }
}
