import type { Calls } from "./calls.js";
import { allPages } from "./pages.js";
import type { Element } from "./xml.js";

/** A record of whatever type, also of one that the catalog lacks. */
export interface RecordId {
  /** The API's name of the type, such as `ms_sql`. */
  readonly type: string;
  readonly id: string;
}

/**
 * The IDs of all records that the user may see, over all pages: one call for up to 1,000 of them.
 *
 * @throws ApiError
 */
export async function listAllRecords(calls: Calls): Promise<RecordId[]> {
  const pages = await allPages(
    calls,
    {
      path: "/api/2.0/fo/auth/",
      action: "list",
      parameters: {},
      // The DTD has the first; a sample on a page of Qualys' help has the second.
      answer: ["AUTH_RECORDS_OUTPUT", "AUTH_LIST_OUTPUT"],
    },
    "all records",
  );
  return pages.flatMap(idsIn);
}

/** `AUTH_MS_SQL_IDS`, or `AUTH_MS_SQL_RECORDS` in the other shape. */
const setOfType = /^AUTH_(.+)_(?:IDS|RECORDS)$/;

function idsIn(response: Element): RecordId[] {
  const elements = response.children().flatMap((child) => [child, ...child.children()]);
  return elements.flatMap((element) => {
    const type = setOfType.exec(element.name)?.[1]?.toLowerCase();
    return type === undefined ? [] : element.ids("ID_SET").map((id) => ({ type, id: String(id) }));
  });
}
