import type { Calls } from "../api/calls.js";

/** What the operations of one run share. */
export interface Session {
  readonly calls: Calls;
  /** Whether a later LAST_MODIFIED without a visible change counts as drift. */
  readonly detectHiddenChanges: boolean;
}
