import { expect } from "chai";
import { setTimeout as sleep } from "node:timers/promises";
import { Batcher } from "../../../provider/api/batching/batcher.js";

/** Returns a batcher whose work takes a moment, and the batches that it was given. */
function gatherer(pause = 200, work = (key: number): number | Error => key * 2, milliseconds = 10) {
  const batches: number[][] = [];
  const made = new Batcher<number, number>(async (keys) => {
    batches.push([...keys]);
    await sleep(milliseconds);
    return keys.map(work);
  }, pause);
  return { made, batches };
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

describe("what is requested one by one", () => {
  it("is batched if requested within a pause, with a result each", async () => {
    const { made, batches } = gatherer();
    const first = numbers(3).map((key) => made.load(key));
    await sleep(10);
    const answers = await Promise.all([...first, made.load(3)]);
    expect(batches).to.deep.equal([[0, 1, 2, 3]]);
    expect(answers).to.deep.equal([0, 2, 4, 6]);
  });

  it("isn't delayed by what comes after a pause", async () => {
    const { made, batches } = gatherer();
    await made.load(1);
    await made.load(2);
    expect(batches).to.deep.equal([[1], [2]]);
  });

  it("collects while a batch is in flight, however many there are", async () => {
    const { made, batches } = gatherer(0, undefined, 300);
    const early = made.load(0);
    await sleep(30);
    await Promise.all([early, ...numbers(20).map((key) => made.load(key))]);
    expect(batches.map(({ length }) => length)).to.deep.equal([1, 20]);
  });

  it("starts at once when as many are waiting as ever came together", async () => {
    const { made } = gatherer(400);
    const ask = () => Promise.all(numbers(8).map((key) => made.load(key)));
    await ask();
    const started = performance.now();
    await ask();
    expect(performance.now() - started).to.be.below(300);
    expect(made.peakSize).to.equal(8);
  });

  it("waits longer if requests come slowly, as with a large state", async () => {
    const { made, batches } = gatherer(40);
    const asked = [];
    for (const key of numbers(7)) {
      asked.push(made.load(key));
      await sleep(90);
    }
    await Promise.all(asked);
    expect(batches.length).to.be.at.most(3);
  });

  it("fails alone, or together if the work does", async () => {
    const odd = (key: number) => (key % 2 ? new Error(`${key} is odd`) : key);
    const { made } = gatherer(0, odd);
    const settled = await Promise.allSettled(numbers(3).map((key) => made.load(key)));
    expect(settled.map(({ status }) => status)).to.deep.equal([
      "fulfilled",
      "rejected",
      "fulfilled",
    ]);
    const broken = new Batcher(() => Promise.reject(new Error("no network")), 0);
    const lost = await Promise.allSettled([broken.load(1), broken.load(2)]);
    expect(lost.map(({ status }) => status)).to.deep.equal(["rejected", "rejected"]);
  });

  it("is split into several batches if it is more than a page of a list", async () => {
    const { made, batches } = gatherer(0);
    await Promise.all(numbers(2_300).map((key) => made.load(key)));
    expect(batches.map(({ length }) => length)).to.deep.equal([1_000, 1_000, 300]);
  });
});
