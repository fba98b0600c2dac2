import { appendFileSync } from "node:fs";
import type { Call } from "./call.js";

/** How a call went. */
export interface CallOutcome {
  readonly started: number;
  readonly status?: number;
  readonly code?: number;
  readonly waitedSeconds?: number;
}

/** A call, or the fetch of a text. */
export type Traced = Pick<Call, "path" | "parameters"> & {
  readonly action: Call["action"] | "fetch";
};

/**
 * Appends a line of JSON about the call to the trace file: what was called, the names of the
 * parameters, and how it went. IDs are the only values, since others could be secret.
 */
export function writeTrace(
  file: string,
  { path, action, parameters }: Traced,
  seen: CallOutcome,
): void {
  const { started, waitedSeconds = 0, status, code } = seen;
  const line = {
    time: new Date(started).toISOString(),
    path,
    action,
    ids: parameters["ids"] ?? parameters["id"],
    parameters: Object.keys(parameters),
    status,
    code,
    milliseconds: Date.now() - started,
    waitedSeconds: Math.round(waitedSeconds),
  };
  appendFileSync(file, `${JSON.stringify(line)}\n`, { mode: 0o600 });
}
