import type { Calls } from "../api/calls.js";

/** What the operations of one run share. */
export interface Session {
  readonly calls: Calls;
  /** Whether a later LAST_MODIFIED without a visible change counts as drift. */
  readonly detectHiddenChanges: boolean;
  /** The resources that the stack is seen to manage, by type and ID, and how it came to it. */
  readonly managed: Map<string, "managed" | "adopted">;
}
