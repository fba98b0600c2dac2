import { expect } from "chai";
import { resourceTypes } from "../../provider/catalog/index.js";
import {
  keyOf,
  writeOnlySecrets,
  type ResourceType,
} from "../../provider/catalog/resource-type.js";
import { changeTo } from "./behind-our-back.js";
import { expectDrift, expectNoDrift, expectSettled } from "./expectations.js";
import { otherwise } from "./other-values.js";
import { minimal, variants } from "./variants.js";
import { startWorld, type World } from "./world.js";

/** The first variant with a secret, and the same with another value of it. */
function withOtherSecret(type: ResourceType) {
  for (const { args } of variants(type)) {
    for (const name of writeOnlySecrets(type)) {
      const [to] = name in args ? otherwise(type, args, name) : [];
      if (to) return { args, name, to };
    }
  }
  return undefined;
}

describe("a change of what the API never reports", () => {
  let world: World;
  before(
    async () => (world = await startWorld({ assumedElements: true, detectHiddenChanges: true })),
  );
  after(() => world.simulator.close());
  afterEach(() => world.clear());

  for (const type of resourceTypes) {
    const secret = withOtherSecret(type);

    it(`casts no doubt on ${keyOf(type)} if nothing has happened`, async () => {
      for (const { args } of variants(type).slice(0, 3)) {
        const engine = world.engine(type);
        await engine.up(args);
        world.later();
        await expectSettled({ world, type, engine, args }, "a while");
        await engine.destroy();
      }
    });

    if (!secret) continue;
    it(`of ${keyOf(type)} makes its secrets doubtful, once`, async () => {
      const { args, name, to } = secret;
      const engine = world.engine(type);
      const managed = { world, type, engine, args };
      await engine.up(args);
      expect(await changeTo(world, type, engine.id, { from: args, to })).to.equal(true);
      await expectDrift(managed, `a change of ${name}`);
      world.later();
      expect(await engine.up(args)).to.equal("update");
      await expectSettled(managed, `sending ${name} again`);
    });
  }

  it("casts no doubt on types without secrets", async () => {
    for (const type of resourceTypes.filter((type) => !withOtherSecret(type))) {
      const args = minimal(type);
      const engine = world.engine(type);
      await engine.up(args);
      const again = { parameters: { title: String(args["title"]) } };
      world.later();
      await world.change(type, engine.id, again);
      await expectNoDrift({ world, type, engine, args }, "a write of what is there");
      await engine.destroy();
    }
  });
});
