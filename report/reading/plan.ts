/** What a run of Pulumi does, or would do, to this package's resources. */
import type { ResourceType } from "../../provider/catalog/resource-type.js";
import type { State } from "./state.js";

export interface Plan {
  /** `update` if the run changes something, which a preview doesn't. */
  readonly run: "preview" | "update";
  /** Name of the stack. The plan of a stack without resources lacks it. */
  readonly stack: string | undefined;
  readonly resources: readonly Planned[];
  /** How many resources of other providers change. */
  readonly others: number;
  /** Whether the run read the actual state from Qualys. */
  readonly isRefreshed: boolean;
  /** Whether unchanged resources are listed too. */
  readonly listsUnchanged: boolean;
  /** Why this isn't everything that the run does; empty if it is. */
  readonly gaps: readonly string[];
  /** Whether secrets in it are readable. */
  readonly isExposed: boolean;
}

export type Change = "create" | "update" | "replace" | "delete" | "same";

/** A resource and what happens to it. */
export interface Planned {
  readonly urn: string;
  readonly type: ResourceType;
  /** The name in the program. */
  readonly name: string;
  readonly change: Change;
  /** The state that Pulumi had recorded, if it then read the actual one from Qualys. */
  readonly recorded?: State;
  /** The state before the change. */
  readonly before?: State;
  /** What the program wants. */
  readonly after?: State;
  /** It was looked up at Qualys and isn't there. */
  readonly isGone: boolean;
  /** The arguments that cause a replacement. */
  readonly replaceReasons: readonly string[];
  /** The arguments that differ, according to the provider; empty if it doesn't list them. */
  readonly differing: readonly string[];
}
