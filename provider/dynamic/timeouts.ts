import { setTimeout as sleep } from "node:timers/promises";
import { ApiError } from "../api/errors.js";
import {
  OperationError,
  PartialError,
  toOperationError,
  type Operation,
} from "../lifecycle/errors/operation-error.js";
import { lostCreationError } from "../lifecycle/requests/find-lost-write.js";
import type { Actual } from "../lifecycle/values/resource.js";

/**
 * Limits an operation to the time that its resource allows. Requests that Qualys received by then
 * may still be carried out.
 *
 * @param seconds from the resource's option `customTimeouts`. Default: no limit.
 * @param left returns the state of the resource after a timeout, for an update.
 * @throws OperationError after the timeout; else what the operation throws.
 */
export async function withTimeout<T>(
  seconds: number | undefined,
  operation: Operation,
  work: Promise<T>,
  left?: () => Actual,
): Promise<T> {
  if (seconds === undefined) return work;
  const isOver = new AbortController();
  const { signal } = isOver;
  const timeOut = sleep(seconds * 1000, undefined, { signal }).then((): never => {
    const message = `it took longer than the ${seconds} s that customTimeouts allow`;
    const error = new ApiError(message, "unknown", { late: true });
    const failed =
      operation.verb === "creation"
        ? lostCreationError(operation, error)
        : toOperationError(operation, error);
    const { id } = operation;
    const isUpdate = left && id !== undefined && failed instanceof OperationError;
    throw isUpdate ? new PartialError(failed, id, left()) : failed;
  });
  return Promise.race([work, timeOut]).finally(() => {
    isOver.abort();
  });
}
