import { SettingsError } from "../api/connection.js";
import { OperationFailed } from "../lifecycle/failure.js";

/**
 * Runs an operation so that what it throws reads well: besides the message, Pulumi prints the error
 * itself and its stack, which are made to say in a line what failed.
 */
export async function readable<T>(operation: () => T | Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    throw error instanceof Error ? quiet(error) : error;
  }
}

function quiet(error: Error): Error {
  if (error instanceof OperationFailed || error instanceof SettingsError) {
    const summary = error instanceof OperationFailed ? error.summary : "not configured";
    error.stack = summary;
    error.toString = () => "pulumi-qualys";
  }
  return error;
}
