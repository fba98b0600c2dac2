/** Addresses as the report counts and writes them. */
import { formatRanges, type AddressSet } from "../provider/lifecycle/addresses/address-set.js";

/** A set of addresses as the report tells it. */
export interface Addresses {
  readonly count: number;
  /** `first-last`, or one address, in order. */
  readonly ranges: readonly string[];
}

/** How many addresses are in the set. */
export function countOf(set: AddressSet): number {
  let count = 0;
  for (let i = 0; i < set.length; i += 2) count += (set[i + 1] ?? 0) - (set[i] ?? 0) + 1;
  return count;
}

/** Whether any address is in both sets; quick where `some` is small. */
export function meet(some: AddressSet, many: AddressSet): boolean {
  for (let i = 0; i < some.length; i += 2) {
    // The first range of `many` that ends no earlier than this one starts.
    let [low, high] = [0, many.length / 2];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((many[middle * 2 + 1] ?? 0) < (some[i] ?? 0)) low = middle + 1;
      else high = middle;
    }
    if (low * 2 < many.length && (many[low * 2] ?? 0) <= (some[i + 1] ?? 0)) return true;
  }
  return false;
}

export function told(set: AddressSet): Addresses {
  return { count: countOf(set), ranges: formatRanges(set) };
}
