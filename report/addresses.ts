/** Addresses as the report counts and writes them. */
import {
  countAddresses,
  formatRanges,
  type AddressSet,
} from "../provider/lifecycle/addresses/address-set.js";

/** A set of addresses as the report tells it. */
export interface Addresses {
  readonly count: number;
  /** `first-last`, or one address, in order. */
  readonly ranges: readonly string[];
}

export function describeAddresses(set: AddressSet): Addresses {
  return { count: countAddresses(set), ranges: formatRanges(set) };
}
