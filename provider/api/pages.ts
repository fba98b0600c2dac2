import type { Call, Calls } from "./calls.js";
import { ApiError } from "./errors.js";
import type { Element } from "./xml.js";

/** A page of records holds up to 1,000, so this many pages are more than any subscription has. */
const mostPages = 1000;

/** One answer to a list call. */
export interface Page {
  readonly response: Element;
  /** Where the list goes on: the lowest ID of the next page; undefined at its end. */
  readonly next: number | undefined;
}

/** The first answer to a list call. @throws ApiError */
export async function onePage(calls: Calls, call: Call): Promise<Page> {
  const response = await calls.make(call);
  return { response, next: nextId(response) };
}

/** The answers to a list call, over all pages. @throws ApiError */
export async function allPages(calls: Calls, call: Call, what: string): Promise<Element[]> {
  const pages: Element[] = [];
  let parameters = call.parameters;
  while (pages.length < mostPages) {
    const { response, next } = await onePage(calls, { ...call, parameters });
    pages.push(response);
    if (next === undefined) return pages;
    parameters = { ...call.parameters, id_min: String(next) };
  }
  throw new ApiError(`the list of ${what} doesn't end`, "unknown");
}

/** Qualys' code of the warning that a list is cut. */
const listIsCut = "1980";

/**
 * A warning with a URL means that the list goes on there. Of the URL only `id_min` is taken: the
 * request goes to the configured server with the credentials, never to where an answer says.
 */
function nextId(response: Element): number | undefined {
  const warnings = [...response.all("WARNING_LIST/WARNING"), ...response.all("WARNING")];
  const isCut = (one: Element) => one.text("URL") !== undefined || one.text("CODE") === listIsCut;
  const cut = warnings.find(isCut);
  const idMin = /[?&]id_min=(\d+)/.exec(cut?.text("URL") ?? "")?.[1];
  if (cut && idMin === undefined) {
    throw new ApiError("the list is cut and doesn't say where it goes on", "unknown");
  }
  return idMin === undefined ? undefined : Number(idMin);
}
