import { expect } from "chai";
import fc from "fast-check";
import { addressSet, formatRanges } from "../../provider/lifecycle/addresses/address-set.js";
import { AddressClaims, type Clash } from "../../sdk/address-claims.js";

const claims = (...wanted: [owner: string, network: number | undefined, ...ips: string[]][]) => {
  const all = new AddressClaims();
  return wanted.map(([owner, network, ...ips]) => all.claim(owner, network, addressSet(ips)));
};

/** Returns what the last of them gets. */
const told = (...wanted: Parameters<typeof claims>): Clash[] => claims(...wanted).at(-1) ?? [];

describe("claims of addresses", () => {
  it("name who has an address already, and which", () => {
    expect(
      told(
        ["a", 0, "10.0.0.0/24"],
        ["b", 0, "10.1.0.0/24"],
        ["c", 0, "10.0.0.7", "10.1.0.250-10.2.0.0"],
      ),
    ).to.deep.equal([
      { owner: "a", shared: "10.0.0.7", certain: true },
      { owner: "b", shared: "10.1.0.250-10.1.0.255", certain: true },
    ]);
  });

  it("say how many more than three ranges are shared", () => {
    const ips = ["10.0.0.1", "10.0.0.3", "10.0.0.5", "10.0.0.7", "10.0.0.9"];
    const [clash] = told(["a", 0, ...ips], ["b", 0, "10.0.0.0/24"]);
    expect(clash?.shared).to.equal("10.0.0.1, 10.0.0.3, 10.0.0.5 and 2 more");
  });

  it("of neighbours, and of other networks, don't clash", () => {
    expect(told(["a", 0, "10.0.0.4-10.0.0.7"], ["b", 0, "10.0.0.3", "10.0.0.8"])).to.deep.equal([]);
    expect(told(["a", 0, "10.0.0.1"], ["b", 1, "10.0.0.1"])).to.deep.equal([]);
  });

  it("may clash while a network isn't known", () => {
    const clash = { owner: "a", shared: "10.0.0.1", certain: false };
    expect(told(["a", undefined, "10.0.0.1"], ["b", 1, "10.0.0.1"])).to.deep.equal([clash]);
    expect(told(["a", 1, "10.0.0.1"], ["b", undefined, "10.0.0.1"])).to.deep.equal([clash]);
    expect(told(["a", undefined, "10.0.0.1"], ["b", undefined, "10.0.0.1"])).to.deep.equal([clash]);
  });

  it("find what comparing every address finds", () => {
    const range = fc.tuple(fc.nat(3_000), fc.nat(2)).map(([at, size]) => [at, at + size] as const);
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 1_500 }), (wanted) => {
        const all = new AddressClaims();
        const owners = new Map<number, string>();
        wanted.forEach(([first, last], i) => {
          const numbers = Array.from({ length: last - first + 1 }, (_, k) => first + k);
          const expected = new Set(numbers.flatMap((number) => owners.get(number) ?? []));
          const found = all.claim(String(i), 0, new Uint32Array([first, last]));
          expect(new Set(found.map(({ owner }) => owner))).to.deep.equal(expected);
          if (expected.size === 0) numbers.forEach((number) => owners.set(number, String(i)));
        });
      }),
      { numRuns: 20 },
    );
  });

  it("of ten thousand records in any order take well under a second", () => {
    const all = new AddressClaims();
    const sets = Array.from({ length: 10_000 }, (_, i) => {
      const start = ((i * 7_919) % 10_000) * 64;
      return new Uint32Array([0, 10, 20, 30].flatMap((k) => [start + k, start + k + 5]));
    });
    const begun = performance.now();
    const clashes = sets.flatMap((set, i) => all.claim(`record ${i}`, 0, set));
    expect(performance.now() - begun).to.be.below(1_000);
    expect(clashes).to.deep.equal([]);
    expect(formatRanges(sets[1] ?? new Uint32Array())).to.have.length(4);
  });
});
