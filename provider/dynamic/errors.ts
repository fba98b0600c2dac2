import { SettingsError } from "../config/settings.js";
import { OperationError } from "../lifecycle/errors/operation-error.js";

/**
 * Runs an operation so that its errors read well. Besides the message, Pulumi prints the error
 * itself and its stack, so these are reduced to a line that says what failed.
 */
export async function withReadableErrors<T>(operation: () => T | Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    throw error instanceof Error ? quietError(error) : error;
  }
}

function quietError(error: Error): Error {
  if (error instanceof OperationError || error instanceof SettingsError) {
    const summary = error instanceof OperationError ? error.summary : "not configured";
    error.stack = summary;
    error.toString = () => "pulumi-qualys";
  }
  return error;
}
