import { expect } from "chai";
import {
  addressSet,
  equal,
  formatRanges,
  formatRangesAlong,
  noAddresses,
  parseAddresses,
  rangeSize,
  subtract,
  union,
} from "../../../provider/lifecycle/addresses/address-set.js";
import { parseRange } from "../../../provider/lifecycle/addresses/parse-range.js";

const notAnAddress = "is not an IPv4 address, first-last range or CIDR block";

const canonical = (...items: string[]) => formatRanges(addressSet(items));

describe("an address, range or block", () => {
  it("is read with blanks around it and around the dash", () => {
    expect(parseRange(" 10.0.0.1 ")).to.deep.equal([0x0a000001, 0x0a000001]);
    expect(parseRange("10.0.0.1 - 10.0.0.3")).to.deep.equal([0x0a000001, 0x0a000003]);
    expect(parseRange("10.0.0.0/30")).to.deep.equal([0x0a000000, 0x0a000003]);
  });

  it("may be anything from 0.0.0.0 to 255.255.255.255", () => {
    expect(parseRange("0.0.0.0/0")).to.deep.equal([0, 0xffffffff]);
    expect(parseRange("255.255.255.255")).to.deep.equal([0xffffffff, 0xffffffff]);
    expect(parseRange("255.255.255.255/32")).to.deep.equal([0xffffffff, 0xffffffff]);
    expect(parseRange("128.0.0.0/1")).to.deep.equal([0x80000000, 0xffffffff]);
  });

  const malformed = [
    ...[
      "",
      " ",
      ".",
      "10",
      "10.0.0",
      "10.0.0.",
      ".10.0.0",
      "10..0.1",
      "10.0.0.0.1",
      "1.2.3.4.",
      "a",
    ],
    ...[
      "10.0.0.256",
      "10.0.0.300",
      "10.0.0.1000",
      "-1.0.0.0",
      "+1.0.0.0",
      "1e1.0.0.0",
      "0x10.0.0.1",
    ],
    ...[
      "10.0.0.1,10.0.0.2",
      "10.0.0 .1",
      "10.0.0.1-",
      "-10.0.0.1",
      "10.0.0.1-2",
      "1.1.1.1-1.1.1.2-1.1.1.3",
    ],
    ...[
      "10.0.0.0/33",
      "10.0.0.0/",
      "10.0.0.0/-1",
      "10.0.0.0/08",
      "10.0.0.0/1/2",
      "10.0.0.0/a",
      "/24",
    ],
    ...["10.0.0.0-10.0.0.0/30", "١.0.0.1", "10.0.0.1\u0000"],
  ];
  for (const text of malformed) {
    it(`isn't ${JSON.stringify(text)}`, () => expect(parseRange(text)).to.equal(notAnAddress));
  }

  for (const text of ["010.0.0.1", "10.0.0.01", "00.0.0.0", "10.0.0.1-10.0.0.02", "08.8.8.8"]) {
    it(`has no leading zero, as ${text} has, which others read as octal`, () =>
      expect(parseRange(text)).to.equal(notAnAddress));
  }

  it("isn't a range that ends before it starts", () => {
    expect(parseRange("10.0.0.2-10.0.0.1")).to.match(/first address is above its last/);
  });

  it("isn't IPv6, in any spelling", () => {
    for (const text of ["::1", "fe80::1/64", "::ffff:10.0.0.1", "2001:db8::1-2001:db8::2"]) {
      expect(parseRange(text)).to.match(/IPv6.*IPv4 only/);
    }
  });

  it("isn't a block with bits below its mask, and says which block it would be", () => {
    expect(parseRange("10.0.0.7/30")).to.match(/the block is 10\.0\.0\.4\/30$/);
    expect(parseRange("10.0.0.1/0")).to.match(/the block is 0\.0\.0\.0\/0$/);
  });
});

describe("a set of addresses", () => {
  it("is the same however it is written", () => {
    expect(canonical("10.0.0.0/30")).to.deep.equal(["10.0.0.0-10.0.0.3"]);
    expect(canonical("10.0.0.2", "10.0.0.0-10.0.0.1", "10.0.0.3")).to.deep.equal([
      "10.0.0.0-10.0.0.3",
    ]);
    expect(canonical("10.0.0.5", "10.0.0.5/32", "10.0.0.1-10.0.0.1")).to.deep.equal([
      "10.0.0.1",
      "10.0.0.5",
    ]);
  });

  it("takes in ranges that lie inside others", () => {
    expect(canonical("10.0.0.0/24", "10.0.0.7", "10.0.0.250-10.0.1.1")).to.deep.equal([
      "10.0.0.0-10.0.1.1",
    ]);
  });

  it("doesn't wrap round at either end of the address space", () => {
    const ends = addressSet(["0.0.0.0", "255.255.255.255"]);
    expect(formatRanges(ends)).to.deep.equal(["0.0.0.0", "255.255.255.255"]);
    const all = addressSet(["0.0.0.0/0"]);
    expect(formatRanges(subtract(all, ends))).to.deep.equal(["0.0.0.1-255.255.255.254"]);
    expect(formatRanges(subtract(ends, all))).to.deep.equal([]);
    expect(equal(union(subtract(all, ends), ends), all)).to.equal(true);
  });

  it("may be empty", () => {
    expect(canonical()).to.deep.equal([]);
    expect(equal(addressSet([]), noAddresses)).to.equal(true);
  });

  it("is none if one of the texts is invalid", () => {
    expect(parseAddresses(["10.0.0.1", "10.0.0.300"])).to.equal(undefined);
    expect(() => addressSet(["10.0.0.300"])).to.throw();
  });

  it("counts the addresses in a range", () => {
    expect(rangeSize("10.0.0.1")).to.equal(1);
    expect(rangeSize("10.0.0.0-10.0.1.255")).to.equal(512);
    expect(rangeSize("0.0.0.0-255.255.255.255")).to.equal(2 ** 32);
  });
});

describe("ranges along previous ones", () => {
  const along = (items: string[], previous: string[]) =>
    formatRangesAlong(addressSet(items), previous);

  it("show an added neighbour beside what was there", () => {
    expect(along(["10.0.0.0-10.0.0.5"], ["10.0.0.0-10.0.0.3"])).to.deep.equal([
      "10.0.0.0-10.0.0.3",
      "10.0.0.4-10.0.0.5",
    ]);
  });

  it("replace a range that lost addresses", () => {
    expect(along(["10.0.0.1-10.0.0.3"], ["10.0.0.0-10.0.0.3"])).to.deep.equal([
      "10.0.0.1-10.0.0.3",
    ]);
  });

  it("stay as they were while the addresses are the same", () => {
    const previous = ["10.0.0.4-10.0.0.5", "10.0.0.0-10.0.0.3"];
    expect(along(["10.0.0.0-10.0.0.5"], previous)).to.deep.equal(previous);
  });
});
