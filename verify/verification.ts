/** The result of `verify`: names of ours and of elements, except in `values` and `reason`. */

/** An element, and where the catalog or Qualys has it. */
export interface Finding {
  readonly element: string;
  /** Paths below the element of a record or vault; whole paths for anything outside. */
  readonly places: readonly string[];
  /** The arguments whose values it has, if any. */
  readonly arguments: readonly string[];
  /** Values that aren't secret. */
  readonly values?: readonly string[];
}

export interface Verified {
  readonly kind: "record" | "vault" | "answer";
  /** The API's name of the type, or the DTD's name. */
  readonly name: string;
  /** Documented and present. */
  readonly confirmed: readonly Finding[];
  /** Called documented by us, but missing. */
  readonly contradicted: readonly Finding[];
  /** Guessed and present. */
  readonly confirmedGuesses: readonly Finding[];
  /** Guessed but missing. */
  readonly refutedGuesses: readonly Finding[];
  /** Present but unknown to the catalog. */
  readonly unknown: readonly Finding[];
  /** Has values that aren't among our choices. */
  readonly otherValues: readonly Finding[];
  /** Unclear from the DTD. */
  readonly unsettled: readonly Finding[];
  /** Why something wasn't checked. */
  readonly notChecked: readonly Failure[];
}

/** Something that couldn't be read. */
export interface Failure {
  readonly what: "DTD" | "records";
  readonly reason: string;
  /** HTTP status, if there was a response. */
  readonly status?: number;
}

export interface Verification {
  /** Version of the package. */
  readonly version: string;
  /** Whether records and vaults were read besides DTDs. */
  readonly withRecords: boolean;
  /** Number of calls made. */
  readonly calls: number;
  readonly types: readonly Verified[];
}

/** Returns whether anything that we call documented is contradicted. */
export function isContradicted({ types }: Verification): boolean {
  return types.some(({ contradicted }) => contradicted.length > 0);
}

/** Returns whether everything was checked and is settled. */
export function isComplete({ types }: Verification): boolean {
  return types.every(({ notChecked, unsettled }) => notChecked.length + unsettled.length === 0);
}
