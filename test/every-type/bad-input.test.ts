import { expect } from "chai";
import fc from "fast-check";
import { resourceTypes } from "../../provider/catalog/index.js";
import { keyOf, secretFields, type ResourceType } from "../../provider/catalog/resource-type.js";
import type { Given } from "../../provider/lifecycle/check.js";
import { planCreation } from "../../provider/lifecycle/requests/plan.js";
import { desired } from "../lifecycle/arguments.js";
import { combinations, misshapen } from "./illegal-arguments.js";
import { startWorld, type World } from "./world.js";

const words = /^(\w+)(?:\[\d+\]|\.\w+)* \S+ \S/;

/** Expects each reason to name an argument and say what is wrong, without the value of a secret. */
function expectReasons(type: ResourceType, args: Given, reasons: readonly string[]): void {
  for (const reason of reasons) {
    const [, name = ""] = words.exec(reason) ?? [];
    expect(name in type.fields || name in args || name === "extraParameters", reason).to.equal(
      true,
    );
    expect(reason).not.to.match(/undefined|\[object|NaN/);
    for (const secret of secretFields(type)) {
      const value = args[secret];
      if (typeof value === "string" && value.length > 7) expect(reason).not.to.include(value);
    }
  }
}

describe("bad input", () => {
  let world: World;
  before(async () => (world = await startWorld({ assumedElements: false, keepCalls: true })));
  after(() => world.simulator.close());

  async function judged(type: ResourceType, args: Given): Promise<readonly string[]> {
    const provider = await world.provider(type);
    const { inputs, failures = [] } = await provider.check({}, args);
    if (failures.length > 0) expect(inputs).to.deep.equal({});
    for (const { property } of failures) expect(property).to.equal("");
    const reasons = failures.map(({ reason }) => reason);
    expectReasons(type, args, reasons);
    expect(world.simulator.calls).to.deep.equal([]);
    return reasons;
  }

  /** Returns whether the API would create it. Nothing of it is left. */
  async function isTaken(type: ResourceType, args: Given): Promise<boolean> {
    const { request } = planCreation(type, desired(type, args));
    try {
      await world.create(type, request);
      return true;
    } catch {
      return false;
    } finally {
      await world.clear();
    }
  }

  for (const type of resourceTypes) {
    it(`for ${keyOf(type)} is rejected in words, without a call`, async () => {
      await fc.assert(
        fc.asyncProperty(misshapen(type), async (args) => {
          expect(await judged(type, args)).not.to.deep.equal([]);
        }),
        { numRuns: 60 },
      );
    });

    it(`for ${keyOf(type)} is never accepted if the API would refuse it`, async () => {
      await fc.assert(
        fc.asyncProperty(combinations(type), async (args) => {
          const reasons = await judged(type, args);
          if (reasons.length === 0) expect(await isTaken(type, args)).to.equal(true);
        }),
        { numRuns: 60 },
      );
    });
  }
});
