import { setTimeout as sleep } from "node:timers/promises";
import { ApiError } from "../api/errors.js";
import { lost } from "../lifecycle/create.js";
import { failure, type Operation } from "../lifecycle/failure.js";

/**
 * Waits for an operation as long as its resource allows. What Qualys was asked for by then may come
 * about all the same.
 *
 * @param seconds of the resource's option `customTimeouts`; no limit, if absent.
 * @throws OperationFailed when the time is over; else what the operation throws.
 */
export async function within<T>(
  seconds: number | undefined,
  operation: Operation,
  work: Promise<T>,
): Promise<T> {
  if (seconds === undefined) return work;
  const isOver = new AbortController();
  const { signal } = isOver;
  const timeOut = sleep(seconds * 1000, undefined, { signal }).then((): never => {
    const message = `it took longer than the ${seconds} s that customTimeouts allows`;
    const error = new ApiError(message, "unknown", { late: true });
    throw operation.verb === "creation" ? lost(operation, error) : failure(operation, error);
  });
  return Promise.race([work, timeOut]).finally(() => {
    isOver.abort();
  });
}
