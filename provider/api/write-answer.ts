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

/** An answer to a write of records. */
export interface WriteAnswer {
  readonly action: Call["action"];
  /** Each has an outcome, and the IDs that have it. */
  readonly batches: readonly Element[];
  readonly at: string;
}

/** Words that a client of Qualys' own takes for success; what else such an answer has isn't documented. */
function saysUnneeded(answer: Element): boolean {
  return /\bnothing to change\b/i.test(answer.text("TEXT") ?? "");
}

/** @throws ApiError when it isn't the answer to such a write. */
export function readWriteAnswer(action: Call["action"], { root, response }: Answer): WriteAnswer {
  const at = response.text("DATETIME") ?? "";
  if (root === "SIMPLE_RETURN") {
    if (action === "update" && saysUnneeded(response)) return { action, batches: [response], at };
    throw new ApiError(`${root} came where BATCH_RETURN was expected`, "unknown");
  }
  requireOnly(response, (name) => name === "BATCH_LIST");
  return { action, batches: response.all("BATCH_LIST/BATCH"), at };
}

/** What the answer says of each of the IDs that were sent. */
export function readOutcomes(
  client: Client,
  { action, batches, at }: WriteAnswer,
  ids: readonly string[],
): (Written | ApiError)[] {
  const told = new Map<number, Written | ApiError>();
  for (const one of batches) {
    const refused = readRefusal(client, one);
    const named = one.ids("ID_SET");
    // Without IDs, it is about all that were sent where it can't be about others.
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

/** The CODE of a BATCH is an HTTP status or one of Qualys' codes; that of a success may be absent. */
export function readRefusal(client: Client, batch: Element): ApiError | undefined {
  const code = batch.text("CODE");
  if (!code || (Number(code) >= 200 && Number(code) < 300)) return undefined;
  return client.refusal(200, Number(code) || undefined, batch.text("TEXT"));
}
