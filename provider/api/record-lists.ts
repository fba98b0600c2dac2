import type { RecordType } from "../catalog/resource-type.js";
import type { Client } from "./client.js";
import { requireItems, requireOnly } from "./envelope.js";
import { ApiError, unexpectedAnswer } from "./errors.js";
import { fetchAllPages, fetchPage, type ListResult, type Listing } from "./pages.js";
import { isWarning } from "./warnings.js";
import type { Element } from "./xml.js";

type Filters = Readonly<Record<string, string>>;

/** The records that match the filters, and the server's time. */
export interface RecordList {
  readonly records: readonly Element[];
  readonly at: string;
}

/** A list that may lack some records, if it came with an unknown warning. */
export interface PartialList extends RecordList {
  readonly isWhole: boolean;
}

/**
 * Lists records with the API's filters (`ids`, `title`, `id_min` …), over all pages.
 *
 * @throws ApiError, also if an unknown warning means that records may be missing.
 */
export async function listRecords(
  client: Client,
  type: RecordType,
  filters: Filters,
): Promise<RecordList> {
  const { records, at, isWhole } = await listSome(client, type, filters);
  if (isWhole) return { records, at };
  throw incompleteList(`the list of ${type.title} records`);
}

/** Lists records, and says whether there may be more of them. @throws ApiError */
export async function listSome(
  client: Client,
  type: RecordType,
  filters: Filters,
): Promise<PartialList> {
  return asRecords(await fetchAllPages(client, listing(type, filters)));
}

/** A page, and where the list continues: the lowest ID of the next page; undefined on the last. */
export interface RecordPage extends PartialList {
  readonly next: number | undefined;
}

/** Fetches a page of the records from an ID on. @throws ApiError */
export async function listPage(
  client: Client,
  type: RecordType,
  firstId: number,
): Promise<RecordPage> {
  // The guide wants a valid ID, which 0 may not be.
  const filters: Filters = firstId > 0 ? { id_min: String(firstId) } : {};
  const page = await fetchPage(client, listing(type, filters));
  return { ...asRecords(page), next: page.next };
}

/** Returns the error for a list with an unknown warning: what it lacks may still exist. */
export function incompleteList(what: string): ApiError {
  return new ApiError(`${what} came with an unknown warning and may be incomplete`, "unknown");
}

function asRecords({ items, at, isWhole }: ListResult<Element>): PartialList {
  return { records: items, at, isWhole };
}

function listing(type: RecordType, filters: Filters): Listing<Element> {
  const answer = `${type.element}_LIST_OUTPUT`;
  return {
    call: { path: type.endpoint, action: "list", parameters: filters, answer },
    what: `${type.title} records`,
    items: (response) => recordsIn(type, filters, response),
    idOf,
  };
}

/**
 * Returns the records of a page. Its RESPONSE has a list, unless there are no records, and may have
 * warnings and a glossary.
 */
function recordsIn({ element }: RecordType, filters: Filters, response: Element): Element[] {
  const list = `${element}_LIST`;
  requireOnly(response, (name) => name === list || name === "GLOSSARY" || isWarning(name));
  const records = response.all(list).flatMap((one) => requireItems(one, element));
  const isAsked = askedFor(filters);
  const seen = new Set<number>();
  for (const record of records) {
    const id = idOf(record);
    if (Number.isNaN(id)) throw unexpectedAnswer("it has a record without an ID");
    if (seen.has(id)) throw unexpectedAnswer(`it has the record ${id} twice`);
    if (!isAsked(id)) throw unexpectedAnswer(`it has the record ${id}, which wasn't asked for`);
    seen.add(id);
  }
  return records;
}

/** Returns the record's ID, or NaN if there is none. */
function idOf(record: Element): number {
  const text = record.text("ID") ?? "";
  return /^\d+$/.test(text) ? Number(text) : NaN;
}

function askedFor({ ids, id_min = "0", id_max = "Infinity" }: Filters): (id: number) => boolean {
  const single = ids !== undefined && /^[\d,]+$/.test(ids) ? ids.split(",").map(Number) : undefined;
  const only = single && new Set(single);
  return (id) => id >= Number(id_min) && id <= Number(id_max) && (only?.has(id) ?? true);
}
