/** A subscription with records and vaults of all types. */
import { resourceTypes } from "../../provider/catalog/index.js";
import type { ResourceType } from "../../provider/catalog/resource-type.js";
import { planCreation, planUpdate } from "../../provider/lifecycle/requests/plan.js";
import { maximalArguments, minimalArguments } from "../../scripts/legal-arguments.js";
import type { Simulator } from "../../simulator/simulator.js";
import { desired } from "../lifecycle/arguments.js";
import { createVaults, withVaults } from "./vaults.js";

/** How many variants of a type to create: a few types have hundreds. */
const most = 17;

/**
 * Creates records and vaults of the types, in many variants.
 *
 * @returns how many records and vaults there are afterwards.
 */
export async function fillSubscription(
  simulator: Simulator,
  types: readonly ResourceType[] = resourceTypes,
): Promise<number> {
  await createVaults(simulator);
  for (const type of types) {
    const all = [...minimalArguments(type), ...maximalArguments(type)];
    const some = all.filter((_, i) => i % Math.ceil(all.length / most) === 0);
    for (const [i, { args }] of some.entries()) {
      const wanted = desired(type, { ...withVaults(type.fields, args), title: `Number ${i}` });
      const { request, created } = planCreation(type, wanted);
      if (type.kind === "vault") {
        await simulator.createVault({ type: type.type, ...request.parameters });
        continue;
      }
      const id = await simulator.createRecord(type.type, request.parameters, request.body);
      for (const { request: rest } of planUpdate(type, wanted, created)) {
        await simulator.changeRecord(type.type, id, rest.parameters, rest.body);
      }
    }
  }
  const records = resourceTypes.flatMap(({ kind, type }) =>
    kind === "record" ? simulator.records(type) : [],
  );
  return records.length + simulator.vaults().length;
}
