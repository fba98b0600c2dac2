import type { Calls } from "../api/calls.js";
import { AddressMoves } from "./address-moves.js";
import type { DeclaredRecord } from "./declared-records.js";
import { Remotes } from "./remote.js";

export interface SessionSettings {
  /** Whether a later LAST_MODIFIED without a visible change counts as drift. Default: true. */
  readonly detectHiddenChanges?: boolean;
  /** Milliseconds to wait for more of the same before a call is made. Default: 100. */
  readonly gatherMilliseconds?: number;
  /** The records that the program is known to declare. Default: none. */
  readonly declared?: () => readonly DeclaredRecord[];
}

/** What the operations of one run share. */
export class Session {
  readonly detectHiddenChanges: boolean;
  readonly remotes: Remotes;
  readonly moves: AddressMoves;
  /** The resources, by type and ID, that were read and not compared with anything since. */
  readonly read = new Set<string>();
  /** The resources that the stack is seen to manage, by type and ID, and how it came to it. */
  readonly managed = new Map<string, "managed" | "adopted">();

  constructor(
    readonly calls: Calls,
    {
      detectHiddenChanges = true,
      gatherMilliseconds = 100,
      declared = () => [],
    }: SessionSettings = {},
  ) {
    this.detectHiddenChanges = detectHiddenChanges;
    this.remotes = new Remotes(calls, gatherMilliseconds);
    this.moves = new AddressMoves(this.remotes, 30 * gatherMilliseconds, declared);
  }
}
