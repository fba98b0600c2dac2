import { expect } from "chai";
import fc from "fast-check";
import {
  addressSet,
  countAddresses,
  equal,
  formatRanges,
  formatRangesAlong,
  intersects,
  rangeSize,
  subtract,
  union,
  type AddressSet,
} from "../../../provider/lifecycle/addresses/address-set.js";

/** The naive model: addresses 0.0.0.0 to 0.0.0.39, one by one. */
type Model = ReadonlySet<number>;

const size = 40;
const everything = Array.from({ length: size }, (_, i) => i);
const address = (n: number) => `0.0.0.${n}`;

const item = fc
  .tuple(fc.nat(size - 1), fc.nat(6), fc.boolean())
  .map(([first, more, dashed]): { text: string; members: number[] } => {
    const last = Math.min(first + more, size - 1);
    const members = everything.slice(first, last + 1);
    const text = dashed || first !== last ? `${address(first)}-${address(last)}` : address(first);
    return { text, members };
  });

const items = fc.array(item, { maxLength: 8 }).map((list) => ({
  texts: list.map(({ text }) => text),
  model: new Set(list.flatMap(({ members }) => members)),
}));

function members(set: AddressSet): number[] {
  return everything.filter((n) => {
    for (let i = 0; i < set.length; i += 2) {
      if (Number(set[i]) <= n && n <= Number(set[i + 1])) return true;
    }
    return false;
  });
}

const inOrder = (model: Model) => everything.filter((n) => model.has(n));

/** Ranges are in order, apart and not adjacent. */
function expectCanonical(set: AddressSet): void {
  for (let i = 0; i < set.length; i += 2) {
    expect(Number(set[i])).to.be.at.most(Number(set[i + 1]));
    if (i > 0) expect(Number(set[i])).to.be.above(Number(set[i - 1]) + 1);
  }
}

describe("the laws of address sets", () => {
  it("a set has the addresses that it was made of", () => {
    fc.assert(
      fc.property(items, ({ texts, model }) => {
        const set = addressSet(texts);
        expect(members(set)).to.deep.equal(inOrder(model));
        expectCanonical(set);
      }),
    );
  });

  it("a union has the addresses of both, a difference those of one alone", () => {
    fc.assert(
      fc.property(items, items, (a, b) => {
        const [setA, setB] = [addressSet(a.texts), addressSet(b.texts)];
        const both = union(setA, setB);
        const rest = subtract(setA, setB);
        expect(members(both)).to.deep.equal(inOrder(new Set([...a.model, ...b.model])));
        expect(members(rest)).to.deep.equal(inOrder(a.model).filter((n) => !b.model.has(n)));
        expectCanonical(both);
        expectCanonical(rest);
      }),
    );
  });

  it("two sets are equal when their addresses are", () => {
    fc.assert(
      fc.property(items, items, (a, b) => {
        const same = inOrder(a.model).join() === inOrder(b.model).join();
        expect(equal(addressSet(a.texts), addressSet(b.texts))).to.equal(same);
      }),
    );
  });

  it("the order of items doesn't matter, and what is written is read back", () => {
    fc.assert(
      fc.property(items, ({ texts }) => {
        const set = addressSet(texts);
        expect(equal(addressSet([...texts].reverse()), set)).to.equal(true);
        expect(equal(addressSet(formatRanges(set)), set)).to.equal(true);
      }),
    );
  });

  it("what is added and removed makes the old set the new one", () => {
    fc.assert(
      fc.property(items, items, (before, after) => {
        const [have, want] = [addressSet(before.texts), addressSet(after.texts)];
        const added = subtract(want, have);
        const removed = subtract(have, want);
        expect(equal(subtract(union(have, added), removed), want)).to.equal(true);
      }),
    );
  });

  it("ranges along previous ones are the same set, keep every range that still fits, and overlap nowhere", () => {
    fc.assert(
      fc.property(items, items, (now, before) => {
        const set = addressSet(now.texts);
        const previous = formatRanges(addressSet(before.texts));
        const along = formatRangesAlong(set, previous);
        expect(equal(addressSet(along), set)).to.equal(true);
        const total = along.reduce((sum, range) => sum + rangeSize(range), 0);
        expect(total).to.equal(now.model.size);
        const fits = previous.filter((range) =>
          members(addressSet([range])).every((n) => now.model.has(n)),
        );
        expect(along).to.include.members(fits);
      }),
    );
  });

  it("very many ranges in any order still make one", () => {
    const texts = Array.from({ length: 65_536 }, (_, i) => {
      const n = (i * 40_503) % 65_536;
      return `10.${n >> 8}.${n & 255}.0/24`;
    });
    const shuffled = addressSet(texts);
    expect(formatRanges(shuffled)).to.deep.equal(["10.0.0.0-10.255.255.255"]);
    const odd = addressSet(texts.filter((text) => /[13579]\.0\/24$/.test(text)));
    expect(formatRanges(subtract(shuffled, odd))).to.have.length(32_768);
    expect(equal(union(odd, subtract(shuffled, odd)), shuffled)).to.equal(true);
  });

  it("they are counted, and intersect if they have an address in common", () => {
    fc.assert(
      fc.property(items, items, (a, b) => {
        const [one, other] = [addressSet(a.texts), addressSet(b.texts)];
        expect(countAddresses(one)).to.equal(a.model.size);
        const isCommon = [...a.model].some((n) => b.model.has(n));
        expect(intersects(one, other)).to.equal(isCommon);
      }),
    );
  });
});
