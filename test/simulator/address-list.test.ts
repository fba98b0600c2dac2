import { expect } from "chai";
import fc from "fast-check";
import { addressEntries, readAddresses } from "../../simulator/address-list.js";
import { overlap, subtract, union, type Ranges } from "../../simulator/ranges.js";

/** A few addresses around a carry, so that ranges meet, overlap and cross it. */
const base = 10 * 2 ** 24 + 254;
const spot = fc.integer({ min: 0, max: 40 });

function dotted(offset: number): string {
  const address = base + offset;
  const bytes = [address / 2 ** 24, address / 2 ** 16, address / 2 ** 8, address];
  return bytes.map((byte) => Math.floor(byte) % 256).join(".");
}

/** A list as a request has it, and the naive model of what it means. */
const list = fc.array(fc.tuple(spot, spot), { maxLength: 8 }).map((pairs) => {
  const sorted = pairs.map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
  const text = sorted.map(([first, last]) =>
    first === last ? dotted(first) : `${dotted(first)}-${dotted(last)}`,
  );
  const model = new Set<string>();
  for (const [first, last] of sorted) {
    for (let offset = first; offset <= last; offset++) model.add(dotted(offset));
  }
  return { text: text.join(","), model };
});

const everything = Array.from({ length: 41 }, (_, offset) => dotted(offset));

function expand(addresses: Ranges): Set<string> {
  return new Set(everything.filter((address) => overlap(addresses, readAddresses("ips", address))));
}

describe("the simulator's address list", () => {
  it("has the addresses that a naive set has", () => {
    fc.assert(
      fc.property(list, list, (one, other) => {
        const [ones, others] = [one, other].map(({ text }) => readAddresses("ips", text));
        if (!ones || !others) return;
        const kept = (keep: (address: string) => boolean) => new Set(everything.filter(keep));
        expect(expand(ones)).to.deep.equal(one.model);
        expect(expand(union(ones, others))).to.deep.equal(
          kept((address) => one.model.has(address) || other.model.has(address)),
        );
        expect(expand(subtract(ones, others))).to.deep.equal(
          kept((address) => one.model.has(address) && !other.model.has(address)),
        );
        expect(overlap(ones, others)).to.equal(
          everything.some((address) => one.model.has(address) && other.model.has(address)),
        );
      }),
    );
  });

  it("is written with as few entries as possible, in order, and read back the same", () => {
    fc.assert(
      fc.property(list, ({ text, model }) => {
        const addresses = readAddresses("ips", text);
        const starts = everything.filter(
          (address, index) => model.has(address) && !model.has(everything[index - 1] ?? ""),
        );
        const entries = addressEntries(addresses);
        expect(entries.map((entry) => entry.split("-")[0])).to.deep.equal(starts);
        expect(readAddresses("ips", entries.join(","))).to.deep.equal(addresses);
      }),
    );
  });

  it("reaches from the first address to the last", () => {
    const all = readAddresses("ips", "0.0.0.0-255.255.255.255");
    expect(addressEntries(all)).to.deep.equal(["0.0.0.0-255.255.255.255"]);
    const holed = subtract(all, readAddresses("ips", "128.0.0.0"));
    expect(addressEntries(holed)).to.deep.equal([
      "0.0.0.0-127.255.255.255",
      "128.0.0.1-255.255.255.255",
    ]);
  });

  it("accepts blanks around entries, and nothing else that isn't an address", () => {
    expect(addressEntries(readAddresses("ips", " 10.0.0.2 , 10.0.0.1 "))).to.deep.equal([
      "10.0.0.1-10.0.0.2",
    ]);
    for (const wrong of [
      "10.0.0",
      "10.0.0.1.2",
      "010.0.0.1",
      "10.0.0.1-",
      "1.1.1.1-1.1.1.2-1.1.1.3",
      "-1.1.1.1",
      "a",
    ]) {
      expect(() => readAddresses("ips", wrong), wrong).to.throw("ips");
    }
  });
});
