import * as pulumi from "@pulumi/pulumi";

/**
 * Returns an error that Pulumi shows as its message, without a stack trace.
 *
 * Pulumi still formats the stack, for a trace of its own. In lines such as
 * `…/node_modules/@pulumi/output.ts:516:25`, which source maps produce, Node's formatter searches
 * for a slash that isn't there until memory is full: 20 seconds and 2 GB, seen with Node 20.20.
 */
export function runError(message: string): pulumi.RunError {
  const error = new pulumi.RunError(message);
  error.stack = `RunError: ${message}`;
  return error;
}
