import { ApiError } from "./errors.js";
import type { Element } from "./xml.js";

/** Qualys' code of the warning that a list is truncated. */
const listIsCut = "1980";

/** Where warnings are: lists of records have the first, lists of hosts the second. */
const places = ["WARNING_LIST", "WARNING"];

export function isWarning(name: string): boolean {
  return places.includes(name);
}

/** What the warnings of a list say about it. */
export interface ListWarnings {
  /** Where the list continues: the lowest ID of the next page. */
  readonly next: number | undefined;
  /** Whether there is no other warning: an unknown one could mean that something is missing. */
  readonly isWhole: boolean;
}

/**
 * Reads the warnings of a list. One with a URL means that the list continues there. Only `id_min`
 * is taken from the URL: the request goes to the configured server with the credentials, never to
 * where a response says.
 *
 * @throws ApiError if the list continues and the warning doesn't say where.
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
