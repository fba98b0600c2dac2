import { ApiError } from "./errors.js";
import type { Element } from "./xml.js";

/** Qualys' code of the warning that a list is cut. */
const listIsCut = "1980";

/** Where warnings are: lists of records have the first, lists of hosts the second. */
const places = ["WARNING_LIST", "WARNING"];

export function isWarning(name: string): boolean {
  return places.includes(name);
}

/** What the warnings of a list say of it. */
export interface ListWarnings {
  /** Where the list goes on: the lowest ID of the next page. */
  readonly next: number | undefined;
  /** Whether there is no other warning: what one means isn't known, maybe that something is missing. */
  readonly isWhole: boolean;
}

/**
 * A warning with a URL means that the list goes on there. Of the URL only `id_min` is taken: the
 * request goes to the configured server with the credentials, never to where an answer says.
 *
 * @throws ApiError when the list goes on and it isn't said where.
 */
export function readWarnings(response: Element): ListWarnings {
  const warnings = [...response.all("WARNING_LIST/WARNING"), ...response.all("WARNING")];
  const cuts = warnings.filter(isCut);
  const nexts = cuts.map((cut) => /[?&]id_min=(\d+)/.exec(cut.text("URL") ?? "")?.[1]);
  if (nexts.includes(undefined)) {
    throw new ApiError("the list is cut and doesn't say where it goes on", "unknown");
  }
  const [next] = nexts;
  return {
    next: next === undefined ? undefined : Number(next),
    isWhole: cuts.length === warnings.length,
  };
}

function isCut(warning: Element): boolean {
  const code = warning.text("CODE");
  return code === listIsCut || (!code && warning.text("URL") !== undefined);
}
