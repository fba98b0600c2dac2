/** How address arithmetic grows with the number of addresses, compared with an array of objects. */
import {
  addressSet,
  formatRanges,
  normalize,
  subtract,
  union,
  type AddressSet,
} from "../provider/lifecycle/addresses/address-set.js";
import * as naive from "./naive-ranges.js";
import { median, milli, table, times, type Finding } from "./report.js";

const sizes = [10_000, 100_000, 1_000_000];
const rounds = 5;
/** Sorting and cache misses take more than ten times; comparing all pairs would take a hundred. */
const mostGrowth = 20;

/** Builds the operands outside the time measured. */
type Prepare = (size: number) => () => unknown;

const operations: Readonly<Record<string, { ours: Prepare; naive: Prepare }>> = {
  union: {
    ours: (size) => {
      const [a, b] = [spread(size, 0), spread(size, 1)];
      return () => union(a, b);
    },
    naive: (size) => {
      const [a, b] = [objects(spread(size, 0)), objects(spread(size, 1))];
      return () => naive.union(a, b);
    },
  },
  difference: {
    ours: (size) => {
      const [a, b] = [spread(size, 0), spread(size, 1)];
      return () => subtract(a, b);
    },
    naive: (size) => {
      const [a, b] = [objects(spread(size, 0)), objects(spread(size, 1))];
      return () => naive.difference(a, b);
    },
  },
  "canonical form": {
    ours: (size) => {
      const pairs = shuffled(spread(size, 0));
      return () => normalize(pairs);
    },
    naive: (size) => {
      const pairs = objects(shuffled(spread(size, 0)));
      return () => naive.canonical(pairs);
    },
  },
  "text to set to text": {
    ours: (size) => {
      const text = formatRanges(spread(size, 0));
      return () => formatRanges(addressSet(text));
    },
    naive: (size) => {
      const text = formatRanges(spread(size, 0));
      return () => naive.format(naive.parse(text));
    },
  },
};

export function run(): Promise<Finding[]> {
  const growths: number[] = [];
  const rows = Object.entries(operations).flatMap(([operation, prepare]) => {
    let before = 0;
    return sizes.map((size) => {
      const [ours, baseline] = [timeOf(prepare.ours(size)), timeOf(prepare.naive(size))];
      const growth = before ? ours / before : undefined;
      before = ours;
      if (growth !== undefined) growths.push(growth);
      return {
        operation,
        ranges: size.toLocaleString("en"),
        typed: milli(ours),
        growth: growth === undefined ? "" : times(growth),
        objects: milli(baseline),
        "objects / typed": times(baseline / ours),
      };
    });
  });
  table(`Address sets, medians of ${rounds} runs; growth is for ten times the ranges`, rows);
  const worst = Math.max(...growths);
  return Promise.resolve([
    {
      goal: `address sets: at most ${mostGrowth}x the time for ten times the ranges`,
      measured: times(worst),
      met: worst <= mostGrowth,
    },
  ]);
}

function timeOf(work: () => unknown): number {
  work();
  const measured = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(measured);
}

/** Returns that many disjoint ranges of four addresses. A shift makes two sets overlap in part. */
function spread(size: number, shift: number): AddressSet {
  const set = new Uint32Array(size * 2);
  for (let i = 0; i < size; i++) {
    set[i * 2] = 0x0a000000 + i * 16 + (i % 3) * shift;
    set[i * 2 + 1] = 0x0a000003 + i * 16 + (i % 3) * shift;
  }
  return set;
}

function shuffled(set: AddressSet): AddressSet {
  const pairs = set.slice();
  let seed = 1;
  for (let i = pairs.length / 2 - 1; i > 0; i--) {
    seed = (seed * 48_271) % 0x7fffffff;
    const j = seed % (i + 1);
    for (const end of [0, 1]) {
      const [a = 0, b = 0] = [pairs[i * 2 + end], pairs[j * 2 + end]];
      [pairs[i * 2 + end], pairs[j * 2 + end]] = [b, a];
    }
  }
  return pairs;
}

function objects(set: AddressSet): naive.Range[] {
  const out: naive.Range[] = [];
  for (let i = 0; i < set.length; i += 2) out.push({ first: set[i] ?? 0, last: set[i + 1] ?? 0 });
  return out;
}
