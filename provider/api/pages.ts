import type { Call } from "./call.js";
import type { Client } from "./client.js";
import { ApiError } from "./errors.js";
import { readWarnings, type ListWarnings } from "./warnings.js";
import type { Element } from "./xml.js";

/**
 * Limits of a list: more than any subscription has, since a page holds up to 1,000, and what it may
 * cost in memory.
 */
const maxPages = 200;
const maxItems = 1_000_000;
const maxMebibytes = 256;

/** A list call, and how to read its responses. */
export interface Listing<Item> {
  readonly call: Call;
  /** What is listed, in words. */
  readonly what: string;
  /** Returns the items on a page. @throws ApiError if the response isn't such a page. */
  readonly items: (response: Element) => readonly Item[];
  readonly idOf: (item: Item) => number;
}

/** The items of a list, or of a page of it. */
export interface ListResult<Item> {
  readonly items: readonly Item[];
  /** The server's time of the response. */
  readonly at: string;
  /** Whether there is no unknown warning, which could mean that something is missing. */
  readonly isWhole: boolean;
}

/** One response to a list call, its length, and where the list continues. */
type Page<Item> = ListResult<Item> & ListWarnings & { readonly bytes: number };

/** Fetches the first page of a list. @throws ApiError */
export async function fetchPage<Item>(client: Client, listing: Listing<Item>): Promise<Page<Item>> {
  const { response, bytes } = await client.send(listing.call);
  const items = listing.items(response);
  const { next, isWhole } = readWarnings(response);
  const before = Number(listing.call.parameters["id_min"] ?? -1);
  const last = items.reduce((most, item) => Math.max(most, listing.idOf(item)), before);
  if (next !== undefined && next <= last) throw endlessList(listing.what);
  return { items, at: response.text("DATETIME") ?? "", next, isWhole, bytes };
}

/** Fetches all pages of a list. @throws ApiError */
export async function fetchAllPages<Item>(
  client: Client,
  listing: Listing<Item>,
): Promise<ListResult<Item>> {
  const items: Item[] = [];
  let [pages, bytes, isWhole] = [0, 0, true];
  let { call } = listing;
  while (pages < maxPages && items.length < maxItems && bytes < maxMebibytes * 2 ** 20) {
    const page = await fetchPage(client, { ...listing, call });
    for (const item of page.items) items.push(item);
    pages++;
    bytes += page.bytes;
    isWhole &&= page.isWhole;
    if (page.next === undefined) return { items, at: page.at, isWhole };
    call = { ...call, parameters: { ...call.parameters, id_min: String(page.next) } };
  }
  throw endlessList(listing.what);
}

function endlessList(what: string): ApiError {
  return new ApiError(`the list of ${what} doesn't end`, "unknown");
}
