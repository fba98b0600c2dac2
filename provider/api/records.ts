import type { RecordType } from "../catalog/resource-type.js";
import type { Calls, Payload } from "./calls.js";
import { ApiError } from "./errors.js";
import {
  outcomes,
  refusalIn,
  unnamed,
  writeAnswer,
  type WriteAnswer,
  type Written,
} from "./write-answer.js";

export {
  listPage,
  listRecords,
  maybeMissing,
  type RecordList,
  type RecordPage,
} from "./record-lists.js";
export type { Written } from "./write-answer.js";

type Parameters = Readonly<Record<string, string>>;

/**
 * Creates a record.
 *
 * @throws ApiError; with outcome `unknown` when the record may exist all the same.
 */
export async function createRecord(
  calls: Calls,
  type: RecordType,
  parameters: Parameters,
  body?: string,
): Promise<Written> {
  const { batches, at } = await write(calls, type, "create", payloadOf(parameters, body));
  const refused = batches.map((one) => refusalIn(calls, one)).find(Boolean);
  if (refused) throw refused;
  const ids = batches.flatMap((one) => one.ids("ID_SET"));
  const [id] = ids;
  if (id !== undefined && ids.length === 1) return { id: String(id), at };
  throw new ApiError("the answer to the creation has no ID", "unknown");
}

/** Changes a record. @throws ApiError */
export async function updateRecord(
  calls: Calls,
  type: RecordType,
  id: string,
  parameters: Parameters,
  body?: string,
): Promise<Written> {
  const payload = payloadOf({ ids: id, ...parameters }, body);
  const answer = await write(calls, type, "update", payload);
  const [outcome = unnamed(id)] = outcomes(calls, answer, [id]);
  if (outcome instanceof ApiError) throw outcome;
  return outcome;
}

/**
 * Does the same to several records in one request: deletes them, or sets the parameters.
 *
 * @returns the outcome of each ID.
 * @throws ApiError when the request as a whole has no good answer.
 */
export async function writeRecords(
  calls: Calls,
  type: RecordType,
  action: "update" | "delete",
  ids: readonly string[],
  parameters: Parameters,
): Promise<(Written | ApiError)[]> {
  const payload = { parameters: { ids: ids.join(","), ...parameters } };
  return outcomes(calls, await write(calls, type, action, payload), ids);
}

function payloadOf(parameters: Parameters, body: string | undefined): Payload {
  return body === undefined ? { parameters } : { parameters, body };
}

async function write(
  calls: Calls,
  { endpoint }: RecordType,
  action: "create" | "update" | "delete",
  payload: Payload,
): Promise<WriteAnswer> {
  // An update that changes nothing may be answered by the second.
  const answer = action === "update" ? ["BATCH_RETURN", "SIMPLE_RETURN"] : "BATCH_RETURN";
  return writeAnswer(action, await calls.answer({ ...payload, path: endpoint, action, answer }));
}
