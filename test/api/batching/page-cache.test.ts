import { expect } from "chai";
import { PageCache } from "../../../provider/api/batching/page-cache.js";
import { Element } from "../../../provider/api/xml.js";

const listed = (...ids: number[]) =>
  ids.map((id) => ({ id, record: new Element("RECORD", String(id)), at: "2026-01-15T12:00:00Z" }));

/** Returns what is known of the ID: "there", "gone", or nothing. */
function told(known: PageCache, id: number): string | undefined {
  const found = known.take(id);
  return found && (found.seen ? "there" : "gone");
}

describe("pages of a list", () => {
  it("show which records exist up to where the next page starts, and nothing about others", () => {
    const known = new PageCache();
    known.add(10, 21, listed(10, 12, 20));
    expect([9, 10, 11, 12, 20, 21].map((id) => told(known, id))).to.deep.equal([
      ...[undefined, "there", "gone", "there", "there"],
      undefined,
    ]);
  });

  it("show that nothing comes after the last page", () => {
    const known = new PageCache();
    known.add(10, undefined, listed(10));
    expect(told(known, 1_000_000)).to.equal("gone");
  });

  it("that are empty show that there are none", () => {
    const known = new PageCache();
    known.add(0, undefined, []);
    expect(told(known, 7)).to.equal("gone");
  });

  it("show nothing if they aren't in ID order, or lead back", () => {
    const known = new PageCache();
    known.add(10, 31, listed(10, 30, 20));
    known.add(40, 45, listed(40, 50));
    known.add(60, undefined, listed(50, 70));
    known.add(80, undefined, listed(80, NaN));
    expect([10, 20, 40, 45, 60, 70, 80].map((id) => told(known, id))).to.deep.equal(
      Array(7).fill(undefined),
    );
  });

  it("show a record once: the second time, everything cached is stale", () => {
    const known = new PageCache();
    known.add(10, 21, listed(10, 12));
    expect(told(known, 10)).to.equal("there");
    expect(told(known, 10)).to.equal(undefined);
    expect(told(known, 12)).to.equal(undefined);
  });

  it("continue where they end, and start elsewhere if much lies between", () => {
    const known = new PageCache();
    expect(known.choosePageStart(500, [500, 510])).to.equal(500);
    expect(known.choosePageStart(500, [480, 500])).to.equal(480);
    known.add(100, 201, listed(100, 200));
    expect(known.choosePageStart(250, [250])).to.equal(201);
    expect(known.choosePageStart(9_000, [150, 9_000])).to.equal(9_000);
    expect(known.choosePageStart(50, [50, 150])).to.equal(50);
  });

  it("leave few gaps: beyond some, they continue where they end", () => {
    const known = new PageCache();
    for (const first of [1_000, 2_000, 3_000])
      known.add(first, first + 11, listed(first, first + 10));
    expect(known.choosePageStart(9_000, [9_000])).to.equal(3_011);
    expect(known.choosePageStart(500, [500])).to.equal(0);
  });
});
