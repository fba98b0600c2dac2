import { formatRanges, type AddressSet } from "../provider/lifecycle/addresses/address-set.js";

/** Addresses that a resource wants but another one has. */
export interface Clash {
  readonly owner: string;
  /** Such as `10.0.0.1-10.0.0.4, 10.0.0.9`. */
  readonly shared: string;
  /** Whether both resources are known to be in one network. */
  readonly certain: boolean;
}

/** The addresses that resources have claimed, for types that share none within a network. */
export class AddressClaims {
  private readonly networks = new Map<number | undefined, OwnedRanges>();

  /**
   * Claims the addresses that no other resource has.
   *
   * @param network undefined while it isn't known.
   * @returns those that others have or, if a network isn't known, may have.
   */
  claim(owner: string, network: number | undefined, wanted: AddressSet): Clash[] {
    const own = this.networks.get(network) ?? new OwnedRanges();
    this.networks.set(network, own);
    const clashes = [...this.networks].flatMap(([other, taken]) => {
      const certain = network !== undefined && other === network;
      if (!certain && network !== undefined && other !== undefined) return [];
      return [...sharedByOwner(taken, wanted)].map(([holder, pairs]) => ({
        owner: holder,
        shared: inWords(pairs),
        certain,
      }));
    });
    for (let i = 0; i < wanted.length; i += 2) {
      const range = { first: wanted[i] ?? 0, last: wanted[i + 1] ?? 0, owner };
      if (own.overlapping(range).length === 0) own.add(range);
    }
    return clashes;
  }
}

function sharedByOwner(taken: OwnedRanges, wanted: AddressSet): Map<string, number[]> {
  const shared = new Map<string, number[]>();
  for (let i = 0; i < wanted.length; i += 2) {
    const [first = 0, last = 0] = [wanted[i], wanted[i + 1]];
    for (const other of taken.overlapping({ first, last })) {
      const pairs = shared.get(other.owner) ?? [];
      pairs.push(Math.max(first, other.first), Math.min(last, other.last));
      shared.set(other.owner, pairs);
    }
  }
  return shared;
}

/** How many ranges a message lists. */
const maxRanges = 3;

function inWords(pairs: readonly number[]): string {
  const all = formatRanges(new Uint32Array(pairs));
  const told = all.slice(0, maxRanges).join(", ");
  return all.length > maxRanges ? `${told} and ${all.length - maxRanges} more` : told;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

interface OwnedRange extends Range {
  readonly owner: string;
}

/**
 * Disjoint ranges in order, in chunks so that ten thousand resources can add theirs in any order.
 */
class OwnedRanges {
  private readonly chunks: OwnedRange[][] = [[]];

  overlapping({ first, last }: Range): OwnedRange[] {
    const found: OwnedRange[] = [];
    let { chunk, index } = this.placeOf(first);
    for (;;) {
      const range = this.chunks[chunk]?.[index];
      if (range && range.first > last) return found;
      if (range) {
        found.push(range);
        index++;
      } else {
        if (++chunk >= this.chunks.length) return found;
        index = 0;
      }
    }
  }

  /** Adds a range that overlaps no other. */
  add(range: OwnedRange): void {
    const { chunk, index } = this.placeOf(range.first);
    const ranges = this.chunks[chunk] ?? [];
    ranges.splice(index, 0, range);
    if (ranges.length > 512) this.chunks.splice(chunk + 1, 0, ranges.splice(256));
  }

  /** Returns where the first range that ends at or after the address is or would be. */
  private placeOf(address: number) {
    const { chunks } = this;
    const end = chunks.length - 1;
    const chunk = firstOf(end, (i) => (chunks[i]?.at(-1)?.last ?? 0) >= address);
    const ranges = chunks[chunk] ?? [];
    return { chunk, index: firstOf(ranges.length, (i) => (ranges[i]?.last ?? 0) >= address) };
  }
}

/** Returns the first number from which on `holds` is true, or `end`. */
function firstOf(end: number, holds: (i: number) => boolean): number {
  let [low, high] = [0, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
