import type { Answer, Call } from "./call.js";
import type { Client } from "./client.js";
import { requireOnly } from "./envelope.js";
import { ApiError } from "./errors.js";
import type { Element } from "./xml.js";

/** A write that Qualys confirmed. */
export interface Written {
  readonly id: string;
  /** The server's time, such as `2019-03-28T15:45:05Z`. */
  readonly at: string;
}

/** A response to a write of records. */
export interface WriteAnswer {
  readonly action: Call["action"];
  /** Each has an outcome, and the IDs that have it. */
  readonly batches: readonly Element[];
  readonly at: string;
}

/**
 * Returns whether a response says that nothing had to change. A client of Qualys' own takes these
 * words for success; what else such a response has isn't documented.
 */
function saysUnneeded(answer: Element): boolean {
  return /\bnothing to change\b/i.test(answer.text("TEXT") ?? "");
}

/** Reads the response to a write of records. @throws ApiError if it isn't one. */
export function readWriteAnswer(action: Call["action"], { root, response }: Answer): WriteAnswer {
  const at = response.text("DATETIME") ?? "";
  if (root === "SIMPLE_RETURN") {
    if (action === "update" && saysUnneeded(response)) return { action, batches: [response], at };
    throw new ApiError(`${root} came where BATCH_RETURN was expected`, "unknown");
  }
  requireOnly(response, (name) => name === "BATCH_LIST");
  return { action, batches: response.all("BATCH_LIST/BATCH"), at };
}

/** Returns the outcome of each ID that was sent. */
export function readOutcomes(
  client: Client,
  { action, batches, at }: WriteAnswer,
  ids: readonly string[],
): (Written | ApiError)[] {
  const told = new Map<number, Written | ApiError>();
  for (const one of batches) {
    const refused = readRefusal(client, one);
    const named = one.ids("ID_SET");
    // Without IDs, it is about all that were sent if it can't be about some of them only.
    const isAboutAll = refused
      ? ids.length === 1
      : action === "update" && batches.length === 1 && saysUnneeded(one);
    const about = named.length === 0 && isAboutAll ? ids.map(Number) : named;
    for (const id of about) told.set(id, refused ?? { id: String(id), at });
  }
  return ids.map((id) => told.get(Number(id)) ?? missingOutcome(id));
}

export function missingOutcome(id: string): ApiError {
  return new ApiError(`the response doesn't name the record ${id}`, "unknown");
}

/**
 * Returns the refusal in a BATCH, if any. Its CODE is an HTTP status or one of Qualys' codes; that
 * of a success may be absent.
 */
export function readRefusal(client: Client, batch: Element): ApiError | undefined {
  const code = batch.text("CODE");
  if (!code || (Number(code) >= 200 && Number(code) < 300)) return undefined;
  return client.refusal(200, Number(code) || undefined, batch.text("TEXT"));
}
