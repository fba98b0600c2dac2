import type { AnswerText } from "./masking/answer-text.js";
import type { Secret } from "./masking/echo.js";

/**
 * What a failed call means for the operation:
 *
 * - `refused`: Qualys said no, and nothing has changed.
 * - `not-sent`: the request never reached Qualys, so nothing has changed.
 * - `unknown`: Qualys may have done it; only looking at Qualys can tell.
 */
export type Outcome = "refused" | "not-sent" | "unknown";

/**
 * A call to Qualys without a good response. Its message is our own, such as `code 1905`, and never contains a
 * value that was sent; `describe` adds Qualys' words.
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
      /** Whether Qualys may still carry it out. */
      readonly late?: boolean;
      /** Whether connecting or waiting for the response timed out. */
      readonly timedOut?: boolean;
      /** Whether Qualys asks for a longer wait than is allowed. */
      readonly tooLong?: boolean;
      /** What the user can do about it. */
      readonly advice?: string;
    } = {},
    text?: AnswerText,
  ) {
    super(message);
    this.#text = text;
  }

  /**
   * Returns the message with Qualys' own words, unless they repeat a secret.
   *
   * @param secrets those of the call, besides the login's.
   */
  describe(secrets: readonly Secret[]): string {
    if (!this.#text) return this.message;
    const words = this.#text.toSafeText(secrets);
    return words === undefined
      ? `${this.message}; its text isn't shown because it repeats a secret`
      : `${this.message}: ${words || "no text"}`;
  }

  /** Returns the same error with other advice. */
  withAdvice(advice: string): ApiError {
    return new ApiError(this.message, this.outcome, { ...this.details, advice }, this.#text);
  }

  /**
   * Returns the same error without Qualys' words, which may repeat secrets of this call, so that
   * other calls can show it.
   */
  withoutText(): ApiError {
    return new ApiError(this.message, this.outcome, this.details);
  }
}

/** What to do about codes whose texts don't say it. */
export const advice: Readonly<Record<number, string>> = {
  999: "This is an internal error of Qualys; try again later.",
  1901: "The parameter belongs to a feature that the subscription or the user doesn't have.",
  1920: "Another request or object is using it; try again later.",
  1999: "Qualys is under maintenance; try again later.",
  2000: "Check qualys:username and qualys:password, and that the account is on this platform.",
  2002: "Activate the user, or use another account.",
  2003: "Log in to Qualys once with this user to complete the registration.",
  2010: "The account must log in with user name and password (Basic authentication).",
  2011: "Accounts with SecurID can't use the API; use another account.",
  2012: "The subscription's license doesn't include this API.",
};

/** Qualys' code of an operation that is still in progress: the request may still be carried out. */
const inProgress = 1981;

/** Returns the error for a response that says that a request failed. */
export function refusalError(status: number, code: number | undefined, text: AnswerText): ApiError {
  const message = code === undefined ? `HTTP ${status}` : `code ${code}`;
  const known = code === undefined ? statusAdvice(status) : (advice[code] ?? statusAdvice(status));
  const late = code === inProgress || status === 202;
  const details = {
    status,
    ...(code === undefined ? {} : { code }),
    ...(late ? { late } : {}),
    ...(known === undefined ? {} : { advice: known }),
  };
  const outcome = late || mayHaveHappened(status, code) ? "unknown" : "refused";
  return new ApiError(message, outcome, details, text);
}

/** Returns whether the request may have been carried out. The code decides, if there is one. */
function mayHaveHappened(status: number, code: number | undefined): boolean {
  const isRefusedByStatus = status >= 300 && status < 500;
  // An internal error, which Qualys blames on the request if the status is one such as 400.
  if (code === 999) return !isRefusedByStatus;
  // The codes of a BATCH are HTTP statuses.
  if (code !== undefined) return code === 1999 || (code >= 500 && code < 600);
  return !isRefusedByStatus;
}

function statusAdvice(status: number): string | undefined {
  if (status === 401) return advice[2000];
  if (status === 413 || status === 414)
    return "Give the resource shorter texts or fewer addresses.";
  return status === 403 ? "The user lacks the permission for this." : undefined;
}

/** Returns the error for a response of the API with unexpected content. */
export function unexpectedAnswer(what: string): ApiError {
  return new ApiError(`an unexpected response: ${what}`, "unknown", {
    advice: "Qualys may have a problem, or may have changed its API.",
  });
}

/** Returns the error for a response that isn't from the Qualys API. */
export function foreignAnswer(status: number, what: string): ApiError {
  const outcome = status >= 300 && status < 500 ? "refused" : "unknown";
  const advice =
    `Check qualys:platform or qualys:apiUrl, ${status === 404 ? "qualys:apiVersion, " : ""}` +
    "and any proxy on the way.";
  return new ApiError(
    `${what} (HTTP ${status}) came instead of a response of the Qualys API`,
    outcome,
    {
      status,
      advice,
      // Qualys may still be working when a gateway gives up.
      ...(status >= 500 ? { late: true } : {}),
    },
  );
}
