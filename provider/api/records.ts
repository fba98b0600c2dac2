import type { RecordType } from "../catalog/resource-type.js";
import type { Calls } from "./calls.js";
import { ApiError, refusal } from "./errors.js";
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
export async function createRecord(calls: Calls, type: RecordType, parameters: Parameters) {
  const { ids, at } = await batch(calls, type, "create", parameters);
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
): Promise<Written> {
  return { id, at: (await batchOf(calls, type, "update", id, parameters)).at };
}

/** Deletes a record. @throws ApiError */
export async function deleteRecord(calls: Calls, type: RecordType, id: string): Promise<void> {
  await batchOf(calls, type, "delete", id, {});
}

async function batchOf(
  calls: Calls,
  type: RecordType,
  action: "update" | "delete",
  id: string,
  parameters: Parameters,
) {
  const result = await batch(calls, type, action, { ids: id, ...parameters });
  if (result.ids.includes(Number(id))) return result;
  throw new ApiError(`the answer doesn't name the record ${id}`, "unknown");
}

/** Success is the expected ID without a CODE; the TEXT says "Created" even of updates. */
async function batch(
  calls: Calls,
  type: RecordType,
  action: "create" | "update" | "delete",
  parameters: Parameters,
): Promise<{ ids: number[]; at: string }> {
  const response = await calls.make({
    path: type.endpoint,
    action,
    parameters,
    answer: "BATCH_RETURN",
  });
  const batches = response.all("BATCH_LIST/BATCH");
  const failed = batches.find((one) => one.text("CODE") !== undefined);
  if (failed) throw refusal(200, Number(failed.text("CODE")), failed.text("TEXT") ?? "");
  return { ids: batches.flatMap((one) => one.ids("ID_SET")), at: response.text("DATETIME") ?? "" };
}

/** A page of records holds up to 1,000, so this many pages are more than any subscription has. */
const mostPages = 1000;

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
  const records: Element[] = [];
  let parameters = filters;
  for (let page = 0; page < mostPages; page++) {
    const response = await calls.make({
      path: type.endpoint,
      action: "list",
      parameters,
      answer: `${type.element}_LIST_OUTPUT`,
    });
    records.push(...response.all(`${type.element}_LIST/${type.element}`));
    const next = nextPage(response);
    if (!next) return { records, at: response.text("DATETIME") ?? "" };
    parameters = { ...filters, ...next };
  }
  throw new ApiError(`the list of ${type.title} records doesn't end`, "unknown");
}

/**
 * A warning with a URL means that the list goes on there. Of the URL only `id_min` is taken: the
 * request goes to the configured server with the credentials, never to where an answer says.
 */
function nextPage(response: Element): Parameters | undefined {
  const urls = [...response.all("WARNING_LIST/WARNING"), ...response.all("WARNING")]
    .map((warning) => warning.text("URL"))
    .filter((url) => url !== undefined);
  const [url] = urls;
  const idMin = url === undefined ? undefined : /[?&]id_min=(\d+)/.exec(url)?.[1];
  if (url !== undefined && idMin === undefined) {
    throw new ApiError("the list is cut and doesn't say where it goes on", "unknown");
  }
  return idMin === undefined ? undefined : { id_min: idMin };
}
