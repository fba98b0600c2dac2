/** What `verify` finds out. Only `values` and `reason` have anything but names of ours and of elements. */

/** An element, and where the catalog or Qualys has it. */
export interface Finding {
  readonly element: string;
  /** Paths below the element of a record or vault, or the whole path of what is outside. */
  readonly places: readonly string[];
  /** The arguments whose values it has; none if it has nothing of one. */
  readonly arguments: readonly string[];
  /** Values that aren't secret. */
  readonly values?: readonly string[];
}

export interface Verified {
  readonly kind: "record" | "vault" | "answer";
  /** The API's name of the type, or the DTD's name. */
  readonly name: string;
  /** What is documented and there. */
  readonly confirmed: readonly Finding[];
  /** What we call documented, and is lacking. */
  readonly contradicted: readonly Finding[];
  /** What is a guess, and there. */
  readonly confirmedGuesses: readonly Finding[];
  /** What is a guess, and lacking. */
  readonly refutedGuesses: readonly Finding[];
  /** What is there, and the catalog doesn't know. */
  readonly unknown: readonly Finding[];
  /** What has values that aren't among our choices. */
  readonly otherValues: readonly Finding[];
  /** What the DTD doesn't say clearly. */
  readonly unsettled: readonly Finding[];
  /** Why something of it wasn't looked at. */
  readonly notChecked: readonly Failure[];
}

/** Something that couldn't be read. */
export interface Failure {
  readonly what: "DTD" | "records";
  readonly reason: string;
  /** The HTTP status, if an answer came. */
  readonly status?: number;
}

export interface Verification {
  /** The package's version. */
  readonly version: string;
  /** Whether records and vaults were read, besides DTDs. */
  readonly withRecords: boolean;
  /** How many calls it took. */
  readonly calls: number;
  readonly types: readonly Verified[];
}

/** Whether something that we call documented is contradicted. */
export function isContradicted({ types }: Verification): boolean {
  return types.some(({ contradicted }) => contradicted.length > 0);
}

/** Whether everything was looked at and is settled. */
export function isComplete({ types }: Verification): boolean {
  return types.every(({ notChecked, unsettled }) => notChecked.length + unsettled.length === 0);
}
