import type { RecordType } from "../catalog/resource-type.js";
import type { Call, Calls, Payload } from "./calls.js";
import { ApiError } from "./errors.js";
import { allPages, onePage } from "./pages.js";
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
  const payload = payloadOf({ ids: id, ...parameters }, body);
  const { ids, at } = await batch(calls, type, "update", payload);
  if (ids.includes(Number(id))) return { id, at };
  throw unnamed(id);
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
  const { batches, at } = await batchReturn(calls, type, action, payload);
  const outcomes = new Map<number, Written | ApiError>();
  for (const one of batches) {
    const refused = refusalIn(calls, one);
    for (const id of one.ids("ID_SET")) outcomes.set(id, refused ?? { id: String(id), at });
  }
  return ids.map((id) => outcomes.get(Number(id)) ?? unnamed(id));
}

function unnamed(id: string): ApiError {
  return new ApiError(`the answer doesn't name the record ${id}`, "unknown");
}

function payloadOf(parameters: Parameters, body: string | undefined): Payload {
  return body === undefined ? { parameters } : { parameters, body };
}

/** Success is the expected ID without a CODE; the TEXT says "Created" even of updates. */
async function batch(
  calls: Calls,
  type: RecordType,
  action: "create" | "update",
  payload: Payload,
): Promise<{ ids: number[]; at: string }> {
  const { batches, at } = await batchReturn(calls, type, action, payload);
  const refused = batches.map((one) => refusalIn(calls, one)).find(Boolean);
  if (refused) throw refused;
  return { ids: batches.flatMap((one) => one.ids("ID_SET")), at };
}

async function batchReturn(
  calls: Calls,
  { endpoint }: RecordType,
  action: "create" | "update" | "delete",
  payload: Payload,
): Promise<{ batches: Element[]; at: string }> {
  const response = await calls.make({ ...payload, path: endpoint, action, answer: "BATCH_RETURN" });
  return { batches: response.all("BATCH_LIST/BATCH"), at: response.text("DATETIME") ?? "" };
}

function refusalIn(calls: Calls, batch: Element): ApiError | undefined {
  const code = batch.text("CODE");
  return code === undefined ? undefined : calls.refusal(200, Number(code), batch.text("TEXT"));
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
  const what = `${type.title} records`;
  const pages = await allPages(calls, listCall(type, filters), what);
  return {
    records: pages.flatMap((page) => recordsIn(type, page)),
    at: pages.at(-1)?.text("DATETIME") ?? "",
  };
}

/** Records of a list, and where it goes on: the lowest ID of the next page; undefined at its end. */
export interface RecordPage extends RecordList {
  readonly next: number | undefined;
}

/** A page of the records from an ID on. @throws ApiError */
export async function listPage(
  calls: Calls,
  type: RecordType,
  firstId: number,
): Promise<RecordPage> {
  const filters = { id_min: String(firstId) };
  const { response, next } = await onePage(calls, listCall(type, filters));
  return { records: recordsIn(type, response), at: response.text("DATETIME") ?? "", next };
}

function listCall({ endpoint, element }: RecordType, parameters: Parameters): Call {
  return { path: endpoint, action: "list", parameters, answer: `${element}_LIST_OUTPUT` };
}

function recordsIn({ element }: RecordType, response: Element): Element[] {
  return response.all(`${element}_LIST/${element}`);
}
