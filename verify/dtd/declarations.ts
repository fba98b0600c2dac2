/** What a DTD declares. Names are in upper case, since responses and DTDs differ in case. */

/** What an element may contain, in any order and number. */
export interface Content {
  readonly children: ReadonlySet<string>;
  readonly hasText: boolean;
  /** Whether it may contain any declared element. */
  readonly isAny: boolean;
  /** The values of each attribute; undefined for one that takes any. */
  readonly attributes: ReadonlyMap<string, readonly string[] | undefined>;
  /** Whether all of its declarations could be parsed. */
  readonly isClear: boolean;
}

export interface Dtd {
  readonly elements: ReadonlyMap<string, Content>;
  /** Whether everything in it could be parsed, so that what is missing isn't declared. */
  readonly isWhole: boolean;
}

/** A text isn't a DTD. The message says why, in words that follow "it", and quotes nothing. */
export class NoDtd extends Error {
  override readonly name = "NoDtd";
}
