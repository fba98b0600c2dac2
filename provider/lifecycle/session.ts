import type { Client } from "../api/client.js";
import { Remotes } from "../api/remote.js";
import { Contention } from "./conflicts/contention.js";
import { HolderSearch } from "./conflicts/holder-search.js";
import { Owners } from "./conflicts/owners.js";
import { Placeholders } from "./conflicts/placeholders.js";

export interface SessionSettings {
  /** Whether a later LAST_MODIFIED without a visible change counts as drift. Default: true. */
  readonly detectHiddenChanges?: boolean;
  /** Milliseconds to wait for more to batch before a call is made. Default: 100. */
  readonly gatherMilliseconds?: number;
  /** Reports something to the user that is no error. Default: on standard error. */
  readonly report?: (message: string) => void;
}

/** What the operations of one run share. */
export class Session {
  readonly detectHiddenChanges: boolean;
  readonly remotes: Remotes;
  readonly owners = new Owners();
  readonly contention: Contention;
  readonly holders: HolderSearch;
  readonly placeholders = new Placeholders();
  readonly report: (message: string) => void;
  /** Milliseconds within which Qualys carries out a request that it received, if ever. */
  readonly settleMilliseconds: number;

  constructor(
    readonly client: Client,
    {
      detectHiddenChanges = true,
      gatherMilliseconds = 100,
      report = (message) => {
        console.error(message);
      },
    }: SessionSettings = {},
  ) {
    this.detectHiddenChanges = detectHiddenChanges;
    this.report = report;
    this.remotes = new Remotes(client, gatherMilliseconds);
    this.contention = new Contention(30 * gatherMilliseconds);
    this.holders = new HolderSearch(this.remotes, gatherMilliseconds);
    this.settleMilliseconds = 50 * gatherMilliseconds;
  }
}
