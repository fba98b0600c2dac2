import type { RecordType } from "../catalog/resource-type.js";
import type { Calls, Payload } from "./calls.js";
import { ApiError, refusal } from "./errors.js";
import { allPages } from "./pages.js";
import type { Element } from "./xml.js";

type Parameters = Readonly<Record<string, string>>;

/** A write that Qualys confirmed. */
export interface Written {
  readonly id: string;
  /** The server's time, such as `2019-03-28T15:45:05Z`. */
  readonly at: string;
}

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
) {
  const { ids, at } = await batch(calls, type, "create", payloadOf(parameters, body));
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
  const payload = payloadOf(parameters, body);
  return { id, at: (await batchOf(calls, type, "update", id, payload)).at };
}

/** Deletes a record. @throws ApiError */
export async function deleteRecord(calls: Calls, type: RecordType, id: string): Promise<void> {
  await batchOf(calls, type, "delete", id, { parameters: {} });
}

function payloadOf(parameters: Parameters, body: string | undefined): Payload {
  return body === undefined ? { parameters } : { parameters, body };
}

async function batchOf(
  calls: Calls,
  type: RecordType,
  action: "update" | "delete",
  id: string,
  payload: Payload,
) {
  const parameters = { ids: id, ...payload.parameters };
  const result = await batch(calls, type, action, { ...payload, parameters });
  if (result.ids.includes(Number(id))) return result;
  throw new ApiError(`the answer doesn't name the record ${id}`, "unknown");
}

/** Success is the expected ID without a CODE; the TEXT says "Created" even of updates. */
async function batch(
  calls: Calls,
  type: RecordType,
  action: "create" | "update" | "delete",
  payload: Payload,
): Promise<{ ids: number[]; at: string }> {
  const response = await calls.make({
    ...payload,
    path: type.endpoint,
    action,
    answer: "BATCH_RETURN",
  });
  const batches = response.all("BATCH_LIST/BATCH");
  const failed = batches.find((one) => one.text("CODE") !== undefined);
  if (failed) throw refusal(200, Number(failed.text("CODE")), failed.text("TEXT") ?? "");
  return { ids: batches.flatMap((one) => one.ids("ID_SET")), at: response.text("DATETIME") ?? "" };
}

/** The records that the filter lets through, and the server's time. */
export interface RecordList {
  readonly records: readonly Element[];
  readonly at: string;
}

/**
 * Lists records with the API's filters (`ids`, `title`, `id_min` …), over all pages.
 *
 * @throws ApiError
 */
export async function listRecords(
  calls: Calls,
  type: RecordType,
  filters: Parameters,
): Promise<RecordList> {
  const pages = await allPages(
    calls,
    {
      path: type.endpoint,
      action: "list",
      parameters: filters,
      answer: `${type.element}_LIST_OUTPUT`,
    },
    `${type.title} records`,
  );
  return {
    records: pages.flatMap((page) => page.all(`${type.element}_LIST/${type.element}`)),
    at: pages.at(-1)?.text("DATETIME") ?? "",
  };
}
