import { expect } from "chai";
import { resourceTypes } from "../../provider/catalog/index.js";
import { keyOf, type ResourceType } from "../../provider/catalog/resource-type.js";
import type { Given } from "../../provider/lifecycle/check.js";
import { expectDestroyed, expectSettled, type Managed } from "./expectations.js";
import { otherwise, without } from "./other-values.js";
import { fieldsByVariant, variants } from "./variants.js";
import { assumedFields } from "./visible.js";
import { startWorld, type World } from "./world.js";

for (const assumedElements of [false, true]) {
  describe(`each type, in responses with ${assumedElements ? "all" : "documented"} elements`, () => {
    let world: World;
    before(async () => (world = await startWorld({ assumedElements })));
    after(() => world.simulator.close());
    afterEach(() => world.clear());

    async function created(type: ResourceType, args: Given): Promise<Managed> {
      const engine = world.engine(type);
      expect(await engine.up(args)).to.equal("create");
      return { world, type, engine, args };
    }

    /** Gives the resource other arguments. Fails if that changes nothing. */
    async function changed(managed: Managed, args: Given, what: string): Promise<Managed> {
      world.later();
      const step = await managed.engine.up(args);
      expect(step, `step for ${what}`).to.be.oneOf(["update", "replace"]);
      const after = { ...managed, args };
      await expectSettled(after, what);
      return after;
    }

    for (const type of resourceTypes) {
      // Responses say the same about the others, with all elements or without.
      const fields = assumedElements ? assumedFields(type) : Object.keys(type.fields);
      if (fields.length === 0) continue;

      it(`creates, reads and deletes ${keyOf(type)} in each variant`, async () => {
        for (const { name, args } of variants(type)) {
          const managed = await created(type, args);
          await expectSettled(managed, `creation: ${name}`);
          await expectDestroyed(managed);
        }
      });

      it(`turns ${keyOf(type)} from each variant into another`, async () => {
        const all = variants(type).map((variant) => ({ ...variant.args, title: "One of all" }));
        const [first = {}, ...others] = assumedElements ? all : [...all].reverse();
        let managed = await created(type, first);
        for (const [i, args] of others.entries()) {
          const { engine } = managed;
          if ((await engine.preview(args)) === "nothing") continue;
          managed = await changed(managed, args, `becoming variant ${i}`);
        }
        await expectDestroyed(managed);
      });

      it(`gives each field of ${keyOf(type)} another value`, async () => {
        for (const [args, names] of fieldsByVariant(type, fields)) {
          let managed = await created(type, args);
          for (const name of names) {
            const all = otherwise(type, managed.args, name);
            const one = assumedElements ? all.slice(0, 1) : all.slice(-1);
            for (const other of type.fields[name]?.kind === "items" ? all : one) {
              managed = await changed(managed, other, `the change of ${name}`);
            }
          }
          await expectDestroyed(managed);
        }
      });

      it(`removes each optional field from ${keyOf(type)}`, async () => {
        for (const [args, names] of fieldsByVariant(type, fields)) {
          let managed = await created(type, args);
          for (const name of names) {
            const left = without(type, managed.args, name);
            if (!left) continue;
            world.later();
            await managed.engine.up(left);
            managed = { ...managed, args: left };
            await expectSettled(managed, `the loss of ${name}`);
          }
          await expectDestroyed(managed);
        }
      });
    }
  });
}
