/** Addresses as the report counts and writes them. */
import {
  countAddresses,
  formatRanges,
  type AddressSet,
} from "../provider/lifecycle/addresses/address-set.js";

/** A set of addresses in the report. */
export interface Addresses {
  readonly count: number;
  /** `first-last` or a single address, in order. */
  readonly ranges: readonly string[];
}

export function describeAddresses(set: AddressSet): Addresses {
  return { count: countAddresses(set), ranges: formatRanges(set) };
}
