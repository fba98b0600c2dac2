import { ApiError } from "../../api/errors.js";

/** A write, and how to find out whether it happened. */
export interface RecoverableWrite<T> {
  readonly send: () => Promise<T>;
  /**
   * Looks at Qualys for the result of the write.
   *
   * @param error why there is no good response: the write was refused, or its outcome is unknown.
   * @param attempt our time of the first request in milliseconds, and whether this is the second.
   * @returns the result, or undefined if the write didn't happen.
   * @throws if that can't be determined, or if there is more to say about the error.
   */
  readonly find: (
    error: ApiError,
    attempt: { readonly sentAt: number; readonly isAgain: boolean },
  ) => Promise<T | undefined>;
  /** Whether a second request is harmless if the first is carried out late. */
  readonly mayRepeat: boolean;
}

/**
 * Makes a write. If its outcome is unknown, looks for its result and, if there is none, sends it once more.
 *
 * @throws ApiError, and what `find` throws.
 */
export async function sendWithRecovery<T>({
  send,
  find,
  mayRepeat,
}: RecoverableWrite<T>): Promise<T> {
  let firstSentAt: number | undefined;
  for (;;) {
    const startedAt = Date.now();
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof ApiError) || error.outcome === "not-sent") throw error;
      // Every further call with a wrong password risks locking the account.
      if (error.details.status === 401) throw error;
      const isAgain = firstSentAt !== undefined;
      firstSentAt ??= error.sentAt ?? startedAt;
      const found = await find(error, { sentAt: firstSentAt, isAgain });
      if (found !== undefined) return found;
      if (isAgain || error.outcome === "refused" || !mayRepeat) throw error;
    }
  }
}
