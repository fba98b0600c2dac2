/** What a run of Pulumi does, or would do, to the resources of this package. */
import type { ResourceType } from "../../provider/catalog/resource-type.js";
import type { State } from "./state.js";

export interface Plan {
  /** `update` where the run changes something; a preview doesn't. */
  readonly run: "preview" | "update";
  /** The stack's name; the plan of a stack without resources doesn't say it. */
  readonly stack: string | undefined;
  readonly resources: readonly Planned[];
  /** How many resources of other providers change. */
  readonly others: number;
  /** Whether Qualys was asked what it has. */
  readonly isRefreshed: boolean;
  /** Whether resources that don't change are listed too. */
  readonly listsUnchanged: boolean;
  /** Why this isn't all that the run does; none when it is. */
  readonly gaps: readonly string[];
  /** Whether secrets can be read in it. */
  readonly isExposed: boolean;
}

export type Change = "create" | "update" | "replace" | "delete" | "same";

/** One resource and what happens to it. */
export interface Planned {
  readonly urn: string;
  readonly type: ResourceType;
  /** The name that the program gives it. */
  readonly name: string;
  readonly change: Change;
  /** What Pulumi knew before it asked Qualys, if it did. */
  readonly recorded?: State;
  /** What is known before the change. */
  readonly before?: State;
  /** What the program wants. */
  readonly after?: State;
  /** Qualys was asked and doesn't have it. */
  readonly isGone: boolean;
  /** The arguments for which it is replaced. */
  readonly replaceReasons: readonly string[];
  /** The arguments that the provider says differ; none where it doesn't tell them one by one. */
  readonly differing: readonly string[];
}
