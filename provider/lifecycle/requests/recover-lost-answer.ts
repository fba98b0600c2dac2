import { ApiError } from "../../api/errors.js";

/** A write, and how to find out what became of it. */
export interface RecoverableWrite<T> {
  readonly send: () => Promise<T>;
  /**
   * Looks at Qualys for what the write did.
   *
   * @param error why it has no good answer: it was refused, or its outcome is unknown.
   * @param attempt our time of the first request, in milliseconds, and whether there was a second one.
   * @returns its result, or undefined when it did nothing.
   * @throws when that can't be told, or there is more to say about the error.
   */
  readonly find: (
    error: ApiError,
    attempt: { readonly sentAt: number; readonly isAgain: boolean },
  ) => Promise<T | undefined>;
  /** Whether a second one does no harm when the first is carried out late. */
  readonly mayRepeat: boolean;
}

/**
 * Makes a write. One whose outcome isn't known is looked for, and sent again, once, when it isn't there.
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
      // Each look with a wrong password brings the account nearer to being locked.
      if (error.details.status === 401) throw error;
      const isAgain = firstSentAt !== undefined;
      firstSentAt ??= error.sentAt ?? startedAt;
      const found = await find(error, { sentAt: firstSentAt, isAgain });
      if (found !== undefined) return found;
      if (isAgain || error.outcome === "refused" || !mayRepeat) throw error;
    }
  }
}
