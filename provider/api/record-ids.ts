import type { Call } from "./call.js";
import type { Client } from "./client.js";
import { requireOnly } from "./envelope.js";
import { unexpectedAnswer } from "./errors.js";
import { fetchAllPages } from "./pages.js";
import { incompleteList } from "./record-lists.js";
import { isWarning } from "./warnings.js";
import type { Element } from "./xml.js";

/** A record of any type, even one that the catalog lacks. */
export interface RecordId {
  /** The API's name of the type, such as `ms_sql`. */
  readonly type: string;
  readonly id: string;
}

/** Lists the IDs of records of all types. */
export const listAllCall: Call = {
  path: "/api/2.0/fo/auth/",
  action: "list",
  parameters: {},
  // The DTD has the first; a sample on a page of Qualys' help has the second.
  answer: ["AUTH_RECORDS_OUTPUT", "AUTH_LIST_OUTPUT"],
};

/**
 * Lists the IDs of all records that the user may see, in one call per 1,000 records.
 *
 * @throws ApiError
 */
export async function listAllRecords(client: Client): Promise<RecordId[]> {
  const { items, isWhole } = await fetchAllPages(client, {
    call: listAllCall,
    what: "all records",
    items: idsIn,
    idOf: ({ id }) => Number(id),
  });
  if (isWhole) return [...items];
  throw incompleteList("the list of all records");
}

/** `AUTH_MS_SQL_IDS`, or `AUTH_MS_SQL_RECORDS` in the other shape. */
const setOfType = /^AUTH_(.+)_(?:IDS|RECORDS)$/;

function typeOf(name: string): string | undefined {
  const type = setOfType.exec(name)?.[1]?.toLowerCase();
  // The user guide spells it this way in one place.
  return type === "postgressql" ? "postgresql" : type;
}

/** The element around the sets, by the DTD and by the sample. It is optional. */
const lists = ["AUTH_RECORDS", "AUTH_LIST"];

function idsIn(response: Element): RecordId[] {
  requireOnly(
    response,
    (name) => lists.includes(name) || isWarning(name) || typeOf(name) !== undefined,
  );
  const sets = response
    .children()
    .flatMap((child) => (lists.includes(child.name) ? child.children() : child))
    .filter(({ name }) => name !== "DATETIME" && !isWarning(name));
  return sets.flatMap((set) => {
    const type = typeOf(set.name);
    const ids = set.ids("ID_SET").map((id) => ({ type: type ?? "", id: String(id) }));
    if (type !== undefined && ids.length > 0) return ids;
    throw unexpectedAnswer(`it has no IDs in ${set.name.slice(0, 50)}`);
  });
}
