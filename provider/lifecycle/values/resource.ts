import type { Values } from "./value.js";

/** Parameters that the catalog doesn't know, by the API's names. */
export type ExtraParameters = Readonly<Record<string, string>>;

/** What a program wants of a resource. */
export interface Desired {
  readonly values: Values;
  readonly extra: ExtraParameters;
  /** Take over one that has the same title, instead of creating it. */
  readonly adopt?: boolean;
  /** The arguments that the program marks secret, besides those that always are: messages and URLs have none. */
  readonly secrets?: readonly string[];
}

/** What is known of a resource at Qualys. */
export interface Actual extends Desired {
  /** The server's time of the last write that we know of, such as `2019-03-28T15:45:05Z`. */
  readonly watermark?: string;
  /** The fields whose values somebody may have changed; the values are those last sent. */
  readonly doubtful?: readonly string[];
}
