import { formatAddress, parseRange } from "./parse-range.js";

/**
 * Sets of IPv4 addresses, as ranges. A set is canonical: its ranges are in order, apart, and not
 * adjacent, so that two sets with the same addresses are the same ranges.
 *
 * The ranges are pairs `first, last` (both inside) in one typed array: subscriptions have records
 * with very many ranges, and an object for each would cost more than the work on them.
 */
export type AddressSet = Uint32Array;

export const noAddresses: AddressSet = new Uint32Array(0);

/** Returns the set of the addresses, ranges and blocks; undefined if one of them is invalid. */
export function parseAddresses(items: readonly string[]): AddressSet | undefined {
  const pairs = new Uint32Array(items.length * 2);
  for (const [i, item] of items.entries()) {
    const range = parseRange(item);
    if (typeof range === "string") return undefined;
    pairs.set(range, i * 2);
  }
  return normalize(pairs);
}

/**
 * Returns the set of addresses, ranges and blocks that we wrote ourselves.
 *
 * @throws Error if one is invalid.
 */
export function addressSet(items: readonly string[]): AddressSet {
  const set = parseAddresses(items);
  if (!set) throw new Error("not a set of addresses");
  return set;
}

/** Puts pairs in order and joins those that overlap or touch. */
export function normalize(pairs: Uint32Array): AddressSet {
  const ordered = inOrder(pairs) ? pairs : sorted(pairs);
  const joined = new Uint32Array(ordered.length);
  let length = 0;
  for (let i = 0; i < ordered.length; i += 2) {
    length = append(joined, length, at(ordered, i), at(ordered, i + 1));
  }
  return joined.slice(0, length);
}

function inOrder(pairs: Uint32Array): boolean {
  for (let i = 2; i < pairs.length; i += 2) if (at(pairs, i - 2) > at(pairs, i)) return false;
  return true;
}

/** Sorts pairs as 64-bit numbers, natively: the first address is the high half. */
function sorted(pairs: Uint32Array): Uint32Array {
  const words = new BigUint64Array(pairs.length / 2);
  const halves = new Uint32Array(words.buffer);
  const first = littleEndian ? 1 : 0;
  for (let i = 0; i < pairs.length; i += 2) {
    halves[i + first] = at(pairs, i);
    halves[i + 1 - first] = at(pairs, i + 1);
  }
  words.sort();
  const ordered = new Uint32Array(pairs.length);
  for (let i = 0; i < pairs.length; i += 2) {
    ordered[i] = at(halves, i + first);
    ordered[i + 1] = at(halves, i + 1 - first);
  }
  return ordered;
}

const littleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/** Appends a range that starts no earlier than those before it; returns the new length. */
function append(pairs: Uint32Array, length: number, first: number, last: number): number {
  if (length > 0 && first <= at(pairs, length - 1) + 1) {
    if (last > at(pairs, length - 1)) pairs[length - 1] = last;
    return length;
  }
  pairs[length] = first;
  pairs[length + 1] = last;
  return length + 2;
}

/** Returns the addresses in either set. */
export function union(a: AddressSet, b: AddressSet): AddressSet {
  const out = new Uint32Array(a.length + b.length);
  let length = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const fromA = j >= b.length || (i < a.length && at(a, i) <= at(b, j));
    const [source, k] = fromA ? ([a, i] as const) : ([b, j] as const);
    length = append(out, length, at(source, k), at(source, k + 1));
    if (fromA) i += 2;
    else j += 2;
  }
  return out.slice(0, length);
}

/** Returns the addresses of `a` that aren't in `b`. */
export function subtract(a: AddressSet, b: AddressSet): AddressSet {
  const out = new Uint32Array(a.length + b.length);
  let length = 0;
  for (let i = 0, j = 0; i < a.length; i += 2) {
    let first = at(a, i);
    const last = at(a, i + 1);
    while (j < b.length && at(b, j + 1) < first) j += 2;
    for (let k = j; k < b.length && at(b, k) <= last; k += 2) {
      if (at(b, k) > first) length = append(out, length, first, at(b, k) - 1);
      first = at(b, k + 1) + 1;
      if (first > last) break;
    }
    if (first <= last) length = append(out, length, first, last);
  }
  return out.slice(0, length);
}

/** Returns the addresses in both sets. */
export function intersection(a: AddressSet, b: AddressSet): AddressSet {
  return subtract(a, subtract(a, b));
}

export function equal(a: AddressSet, b: AddressSet): boolean {
  return a.length === b.length && a.every((address, i) => address === b[i]);
}

/** Returns the ranges as text, single addresses without a dash. */
export function formatRanges(set: AddressSet): string[] {
  const out: string[] = [];
  for (let i = 0; i < set.length; i += 2) {
    const [first, last] = [at(set, i), at(set, i + 1)];
    out.push(
      first === last ? formatAddress(first) : `${formatAddress(first)}-${formatAddress(last)}`,
    );
  }
  return out;
}

/** Returns how many addresses are in the set. */
export function countAddresses(set: AddressSet): number {
  let count = 0;
  for (let i = 0; i < set.length; i += 2) count += at(set, i + 1) - at(set, i) + 1;
  return count;
}

/** Returns how many addresses are in a range as `formatRanges` writes it. */
export function rangeSize(range: string): number {
  return countAddresses(addressSet([range]));
}

/**
 * Returns the set as ranges, keeping the previous ranges that are still wholly in it, so that a
 * comparison by range shows an added neighbour as one addition and not as another, longer range.
 */
export function formatRangesAlong(set: AddressSet, previous: readonly string[]): string[] {
  const kept = previous.filter((range) => contains(set, addressSet([range])));
  return [...kept, ...formatRanges(subtract(set, addressSet(kept)))];
}

/** Returns whether any address is in both sets; fast if `few` has few ranges. */
export function intersects(few: AddressSet, many: AddressSet): boolean {
  for (let i = 0; i < few.length; i += 2) {
    const next = findRangeUpTo(many, at(few, i));
    if (next < many.length && at(many, next) <= at(few, i + 1)) return true;
  }
  return false;
}

/** Returns whether the one range of `range` is wholly in the set. */
function contains(set: AddressSet, range: AddressSet): boolean {
  const next = findRangeUpTo(set, at(range, 1));
  return next < set.length && at(set, next) <= at(range, 0);
}

/** Returns the index of the first range that ends at or after the address. */
function findRangeUpTo(set: AddressSet, address: number): number {
  let [low, high] = [0, set.length / 2];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(set, middle * 2 + 1) < address) low = middle + 1;
    else high = middle;
  }
  return low * 2;
}

/** Returns the number at an index. Callers only visit pairs that exist. */
function at(pairs: Uint32Array, index: number): number {
  return pairs[index] as number;
}
