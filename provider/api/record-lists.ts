import type { RecordType } from "../catalog/resource-type.js";
import type { Calls } from "./calls.js";
import { demandItems, demandOnly } from "./envelope.js";
import { ApiError, notUnderstood } from "./errors.js";
import { allPages, onePage, type Listed, type Listing } from "./pages.js";
import { isWarning } from "./warnings.js";
import type { Element } from "./xml.js";

type Filters = Readonly<Record<string, string>>;

/** The records that the filter lets through, and the server's time. */
export interface RecordList {
  readonly records: readonly Element[];
  readonly at: string;
}

/** A list that may lack some records, since a warning that we don't know came with it. */
export interface PartialList extends RecordList {
  readonly isWhole: boolean;
}

/**
 * Lists records with the API's filters (`ids`, `title`, `id_min` …), over all pages.
 *
 * @throws ApiError, also when a warning leaves it open whether these are all.
 */
export async function listRecords(
  calls: Calls,
  type: RecordType,
  filters: Filters,
): Promise<RecordList> {
  const { records, at, isWhole } = await listSome(calls, type, filters);
  if (isWhole) return { records, at };
  throw maybeMissing(`the list of ${type.title} records`);
}

/** Lists records, and says whether there may be more of them. @throws ApiError */
export async function listSome(
  calls: Calls,
  type: RecordType,
  filters: Filters,
): Promise<PartialList> {
  return asRecords(await allPages(calls, listing(type, filters)));
}

/** A page, and where the list goes on: the lowest ID of the next one; undefined at its end. */
export interface RecordPage extends PartialList {
  readonly next: number | undefined;
}

/** A page of the records from an ID on. @throws ApiError */
export async function listPage(
  calls: Calls,
  type: RecordType,
  firstId: number,
): Promise<RecordPage> {
  // The guide wants a valid ID, which 0 may not be.
  const filters: Filters = firstId > 0 ? { id_min: String(firstId) } : {};
  const page = await onePage(calls, listing(type, filters));
  return { ...asRecords(page), next: page.next };
}

/** What a list with a warning that we don't know lacks isn't gone. */
export function maybeMissing(what: string): ApiError {
  return new ApiError(
    `${what} came with a warning that we don't know and may lack something`,
    "unknown",
  );
}

function asRecords({ items, at, isWhole }: Listed<Element>): PartialList {
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
 * The records of a page. Its RESPONSE has a list, or none when there are no records, and may have
 * warnings and a glossary.
 */
function recordsIn({ element }: RecordType, filters: Filters, response: Element): Element[] {
  const list = `${element}_LIST`;
  demandOnly(response, (name) => name === list || name === "GLOSSARY" || isWarning(name));
  const records = response.all(list).flatMap((one) => demandItems(one, element));
  const isAsked = askedFor(filters);
  const seen = new Set<number>();
  for (const record of records) {
    const id = idOf(record);
    if (Number.isNaN(id)) throw notUnderstood("it has a record without an ID");
    if (seen.has(id)) throw notUnderstood(`it has the record ${id} twice`);
    if (!isAsked(id)) throw notUnderstood(`it has the record ${id}, which wasn't asked for`);
    seen.add(id);
  }
  return records;
}

/** NaN when there is none. */
function idOf(record: Element): number {
  const text = record.text("ID") ?? "";
  return /^\d+$/.test(text) ? Number(text) : NaN;
}

function askedFor({ ids, id_min = "0", id_max = "Infinity" }: Filters): (id: number) => boolean {
  const single = ids !== undefined && /^[\d,]+$/.test(ids) ? ids.split(",").map(Number) : undefined;
  const only = single && new Set(single);
  return (id) => id >= Number(id_min) && id <= Number(id_max) && (only?.has(id) ?? true);
}
