import { expect } from "chai";
import { VirtualClock } from "../../bench/virtual-clock.js";

describe("the virtual clock of benchmarks", () => {
  it("counts a wait instead of sleeping, once for concurrent sleepers", async () => {
    const shared: number[] = [];
    const clock = new VirtualClock((waited) => Promise.resolve(shared.push(waited)));
    const start = clock.now();
    await Promise.all([clock.sleep(10_000), clock.sleep(10_000), clock.sleep(20_000)]);
    expect(clock.now() - start).to.be.within(20_000, 21_000);
    await clock.sleep(3_600_000);
    expect(clock.now() - start).to.be.within(3_620_000, 3_621_500);
    expect(shared.at(-1)).to.equal(clock.waited);
  });
});
