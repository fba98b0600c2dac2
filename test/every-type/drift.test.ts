import { expect } from "chai";
import { resourceTypes } from "../../provider/catalog/index.js";
import { keyOf, type ResourceType } from "../../provider/catalog/resource-type.js";
import type { Given } from "../../provider/lifecycle/check.js";
import { OperationError } from "../../provider/lifecycle/errors/operation-error.js";
import { alternatives, changeTo } from "./behind-our-back.js";
import { expectDrift, expectNoDrift, expectSettled, type Managed } from "./expectations.js";
import { isLegal } from "./other-values.js";
import { fieldsByVariant, minimal } from "./variants.js";
import { assumedFields, isShown, reportedIn } from "./visible.js";
import { startWorld, type World } from "./world.js";

for (const assumedElements of [false, true]) {
  describe(`drift, in responses with ${assumedElements ? "all" : "documented"} elements`, () => {
    let world: World;
    /** Fields that nobody can change. */
    const unchangeable: string[] = [];
    /** Fields that the API refuses to change back. */
    const refused: string[] = [];
    before(async () => (world = await startWorld({ assumedElements })));
    after(() => world.simulator.close());
    afterEach(() => world.clear());

    async function created(type: ResourceType, args: Given): Promise<Managed> {
      const engine = world.engine(type);
      await engine.up(args);
      return { world, type, engine, args };
    }

    /** Returns whether the API accepts the change. If so, it must show exactly when it should. */
    async function tried(managed: Managed, to: Given, name: string): Promise<boolean> {
      const { type, engine, args } = managed;
      if (!(await changeTo(world, type, engine.id, { from: args, to }))) return false;
      if (!isShown(type, args, to, reportedIn(type, assumedElements))) {
        await expectNoDrift(managed, `an invisible change of ${name}`);
        await changeTo(world, type, engine.id, { from: to, to: args });
        return true;
      }
      await expectDrift(managed, `a change of ${name}`);
      world.later();
      try {
        await engine.up(args);
      } catch (error) {
        if (!(error instanceof OperationError)) throw error;
        refused.push(`${keyOf(type)} ${name}`);
        await engine.destroy();
        await engine.up(args);
      }
      await expectSettled(managed, `taking back a change of ${name}`);
      return true;
    }

    for (const type of resourceTypes) {
      // Responses say the same about the others, with all elements or without.
      const fields = assumedElements ? assumedFields(type) : Object.keys(type.fields);
      if (fields.length === 0) continue;

      it(`of ${keyOf(type)} is shown and repaired in each field`, async () => {
        for (const [args, names] of fieldsByVariant(type, fields)) {
          const managed = await created(type, args);
          for (const name of names) {
            let isChanged = false;
            for (const to of alternatives(type, args, name)) {
              if (isChanged && type.fields[name]?.kind !== "items") break;
              isChanged = (await tried(managed, to, name)) || isChanged;
            }
            if (!isChanged) unchangeable.push(`${keyOf(type)} ${name}`);
          }
          await managed.engine.destroy();
        }
      });

      it(`of ${keyOf(type)} is shown in what the program leaves out, if it has a default`, async () => {
        const managed = await created(type, minimal(type));
        for (const [variant, names] of fieldsByVariant(type, fields)) {
          for (const name of names) {
            const to = { ...managed.args, [name]: variant[name] };
            if (!(name in managed.args) && isLegal(type, to)) await tried(managed, to, name);
          }
        }
        await managed.engine.destroy();
      });
    }

    it("was tried in each field that has more than one value", () => {
      const single = resourceTypes.flatMap((type) =>
        Object.entries(type.fields).flatMap(([name, field]) =>
          field.kind === "choice" && field.choices.length === 1 ? [`${keyOf(type)} ${name}`] : [],
        ),
      );
      expect(unchangeable.filter((field) => !single.includes(field))).to.deep.equal([]);
    });

    it("was repaired, whatever it was", () => {
      expect(refused).to.deep.equal([]);
    });
  });
}
