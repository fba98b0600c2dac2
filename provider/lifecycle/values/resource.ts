import type { Values } from "./value.js";

/** Parameters that the catalog lacks, by the API's names. */
export type ExtraParameters = Readonly<Record<string, string>>;

/** What a program wants of a resource. */
export interface Desired {
  readonly values: Values;
  readonly extra: ExtraParameters;
  /** Take over the one with the same title instead of creating it. */
  readonly adopt?: boolean;
  /**
   * The arguments that the program marks as secret, besides those that always are. No message or
   * URL contains them.
   */
  readonly secrets?: readonly string[];
}

/** The known state of a resource at Qualys. */
export interface Actual extends Desired {
  /** The server's time of the last write that we know of, such as `2019-03-28T15:45:05Z`. */
  readonly watermark?: string;
  /** The login that made that change, if it wasn't our own write and Qualys names it. */
  readonly changedBy?: string;
  /** The fields that somebody may have changed; their values are those last sent. */
  readonly doubtful?: readonly string[];
}
