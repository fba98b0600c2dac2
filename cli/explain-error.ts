import { ApiError } from "../provider/api/errors.js";

/**
 * Turns a failed call into an error for the user; other errors are returned as they are.
 *
 * @param tried what failed, such as "can't read from Qualys".
 * @param next what to do, besides Qualys' or our own advice.
 */
export function explainError(error: unknown, tried: string, next?: string): unknown {
  if (!(error instanceof ApiError)) return error;
  // Qualys' own words may end with a full stop.
  const answer = error.describe([]).replace(/\.$/, "");
  const sentences = [`${tried}: ${answer}.`, error.details.advice, next];
  return new Error(sentences.filter(Boolean).join(" "));
}
