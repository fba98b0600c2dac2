/** Finds what exists at Qualys and a stack could manage. */
import type { Client } from "../provider/api/client.js";
import { keyIn } from "../provider/catalog/resource-type.js";
import { typeOf, type Found } from "./found.js";
import type { Journal } from "./reading/journal.js";
import { readSubscription, type Progress } from "./reading/read-subscription.js";
import { isSelected, chooseTypes, type Filters } from "./reading/selection.js";
import type { Omissions } from "./writing/readme.js";

export interface Discovery extends Omissions {
  /** What a program can declare, ordered by type and ID. */
  readonly found: readonly Found[];
}

/**
 * @param managed what a stack already has, as `keyIn` names it.
 * @throws ApiError. Everything read so far is in the journal.
 */
export async function discover(
  client: Client,
  filters: Filters,
  managed: ReadonlySet<string>,
  journal: Journal,
  progress: Progress,
): Promise<Discovery> {
  const wanted = { ...chooseTypes(filters), managed };
  const { found, unknown, unread } = await readSubscription(client, wanted, journal, progress);
  const selected = found.filter(
    (one) => !managed.has(keyIn(typeOf(one), one.id)) && isSelected(filters, one),
  );
  return {
    found: selected.filter(({ problem }) => problem === undefined),
    problems: selected.filter(({ problem }) => problem !== undefined),
    unknown: filters.types.length > 0 ? {} : unknown,
    unread,
  };
}
