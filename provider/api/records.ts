import type { RecordType } from "../catalog/resource-type.js";
import type { Payload, RequestParameters } from "./call.js";
import type { Client } from "./client.js";
import { ApiError } from "./errors.js";
import {
  missingOutcome,
  readOutcomes,
  readRefusal,
  readWriteAnswer,
  type WriteAnswer,
  type Written,
} from "./write-answer.js";

export {
  incompleteList,
  listPage,
  listRecords,
  type RecordList,
  type RecordPage,
} from "./record-lists.js";
export type { Written } from "./write-answer.js";

/**
 * Creates a record.
 *
 * @throws ApiError; with outcome `unknown` if the record may exist all the same.
 */
export async function createRecord(
  client: Client,
  type: RecordType,
  payload: Payload,
): Promise<Written> {
  const { batches, at } = await write(client, type, "create", payload);
  const refused = batches.map((one) => readRefusal(client, one)).find(Boolean);
  if (refused) throw refused;
  const ids = batches.flatMap((one) => one.ids("ID_SET"));
  const [id] = ids;
  if (id !== undefined && ids.length === 1) return { id: String(id), at };
  throw new ApiError("the response to the creation has no ID", "unknown");
}

/** Changes a record. @throws ApiError */
export async function updateRecord(
  client: Client,
  type: RecordType,
  id: string,
  { parameters, body }: Payload,
): Promise<Written> {
  const payload = { parameters: { ids: id, ...parameters }, ...(body ? { body } : {}) };
  const answer = await write(client, type, "update", payload);
  const [outcome = missingOutcome(id)] = readOutcomes(client, answer, [id]);
  if (outcome instanceof ApiError) throw outcome;
  return outcome;
}

/**
 * Deletes several records, or sets the same parameters on them, in one request.
 *
 * @returns the outcome of each ID.
 * @throws ApiError if the request as a whole has no successful response.
 */
export async function writeRecords(
  client: Client,
  type: RecordType,
  action: "update" | "delete",
  ids: readonly string[],
  parameters: RequestParameters,
): Promise<(Written | ApiError)[]> {
  const payload = { parameters: { ids: ids.join(","), ...parameters } };
  return readOutcomes(client, await write(client, type, action, payload), ids);
}

async function write(
  client: Client,
  { endpoint }: RecordType,
  action: "create" | "update" | "delete",
  payload: Payload,
): Promise<WriteAnswer> {
  // The response to an update that changes nothing may be the second.
  const answer = action === "update" ? ["BATCH_RETURN", "SIMPLE_RETURN"] : "BATCH_RETURN";
  return readWriteAnswer(action, await client.send({ ...payload, path: endpoint, action, answer }));
}
