/** What a DTD declares, by names in capitals, since answers and DTDs aren't of one mind about case. */

/** What may be in an element, in whatever order and number. */
export interface Content {
  readonly children: ReadonlySet<string>;
  readonly hasText: boolean;
  /** Any declared element may be in it. */
  readonly isAny: boolean;
  /** The values of each attribute; undefined for one that takes any. */
  readonly attributes: ReadonlyMap<string, readonly string[] | undefined>;
  /** Whether all of its declarations are understood. */
  readonly isClear: boolean;
}

export interface Dtd {
  readonly elements: ReadonlyMap<string, Content>;
  /** Whether everything in it is understood, so that what isn't there isn't declared. */
  readonly isWhole: boolean;
}

/** A text isn't a DTD. The message says why, in words that follow "it", and quotes nothing. */
export class NoDtd extends Error {
  override readonly name = "NoDtd";
}
