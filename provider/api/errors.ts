import type { AnswerText } from "./answer-text.js";
import type { Secret } from "./repetition.js";

/**
 * What a failed call means for what was asked:
 *
 * - `refused`: Qualys said no, and nothing has changed.
 * - `not-sent`: the request never reached Qualys, so nothing has changed.
 * - `unknown`: Qualys may have done it; only a look at the server can tell.
 */
export type Outcome = "refused" | "not-sent" | "unknown";

/**
 * A call to Qualys that has no good answer. Its message is of our own words, such as `code 1905`, and
 * never has a value that was sent; `answer` has Qualys' words too.
 */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly #text: AnswerText | undefined;
  /** Our time when the request went out, in milliseconds; waiting for limits comes before it. */
  sentAt?: number;

  constructor(
    message: string,
    readonly outcome: Outcome,
    readonly details: {
      /** The HTTP status. */
      readonly status?: number;
      /** Qualys' own code, such as 1905. */
      readonly code?: number;
      /** Whether Qualys may still be at it. */
      readonly late?: boolean;
      /** What the user can do about it. */
      readonly advice?: string;
    } = {},
    text?: AnswerText,
  ) {
    super(message);
    this.#text = text;
  }

  /**
   * The message together with Qualys' own words, unless these repeat a secret.
   *
   * @param secrets those of the call; the login's are known.
   */
  answer(secrets: readonly Secret[]): string {
    if (!this.#text) return this.message;
    const words = this.#text.shown(secrets);
    return words === undefined
      ? `${this.message}; its text isn't shown, since it repeats a secret`
      : `${this.message}: ${words || "no text"}`;
  }

  /** Whether Qualys' own words say something like this. */
  mentions(pattern: RegExp): boolean {
    return this.#text?.mentions(pattern) ?? false;
  }

  /** The same without Qualys' words, which may repeat the secrets of the call, for other calls. */
  withoutWords(): ApiError {
    return new ApiError(this.message, this.outcome, this.details);
  }
}

/** What can be done about the codes whose texts don't say it. */
const advice: Readonly<Record<number, string>> = {
  999: "It is an error of Qualys' own; try again later.",
  1901: "The subscription or the user lacks the feature that the parameter belongs to.",
  1920: "Another request or object holds it; try again later.",
  1999: "Qualys is being maintained; try again later.",
  2000: "Check qualys:username and qualys:password, and that the account is on this platform.",
  2002: "Activate the user, or use another one.",
  2003: "Log in to Qualys once with this user to complete the registration.",
  2010: "The account must log in with user name and password (Basic authentication).",
  2011: "Accounts with SecurID can't use the API; use another one.",
  2012: "The subscription's license doesn't include this API.",
};

/** Codes of an answer that the request wasn't carried out, whatever its HTTP status. */
const carriedOutMaybe = new Set([999, 1999]);

/** Qualys' refusal of a request. */
export function refusal(status: number, code: number | undefined, text: AnswerText): ApiError {
  const message = code === undefined ? `HTTP ${status}` : `code ${code}`;
  const known = code === undefined ? statusAdvice(status) : (advice[code] ?? statusAdvice(status));
  const unsure = code === undefined ? status >= 500 : carriedOutMaybe.has(code);
  const details = {
    status,
    ...(code === undefined ? {} : { code }),
    ...(known === undefined ? {} : { advice: known }),
  };
  return new ApiError(message, unsure ? "unknown" : "refused", details, text);
}

function statusAdvice(status: number): string | undefined {
  if (status === 401) return advice[2000];
  return status === 403 ? "The user lacks the permission for this." : undefined;
}

/** An answer that isn't the Qualys API's. */
export function notTheApi(status: number, what: string): ApiError {
  const outcome = status >= 300 && status < 500 ? "refused" : "unknown";
  const advice = "Check qualys:platform or qualys:apiUrl, and any proxy on the way.";
  return new ApiError(
    `${what} (HTTP ${status}) came instead of an answer of the Qualys API`,
    outcome,
    {
      status,
      advice,
      // A gateway that gives up leaves Qualys at work.
      ...(status >= 500 ? { late: true } : {}),
    },
  );
}
