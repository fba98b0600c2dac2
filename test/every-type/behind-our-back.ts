/** Changes that somebody makes to a resource that a stack manages. */
import { isDeepStrictEqual } from "node:util";
import type { ResourceType } from "../../provider/catalog/resource-type.js";
import { check, type Given } from "../../provider/lifecycle/check.js";
import { planUpdate } from "../../provider/lifecycle/requests/plan.js";
import { desired } from "../lifecycle/arguments.js";
import { otherwise } from "./other-values.js";
import { variants } from "./variants.js";
import { withVaults } from "./vaults.js";
import type { World } from "./world.js";

/**
 * Changes a resource to what other arguments stand for, with the requests that a program would
 * send.
 *
 * @returns whether the API accepts that; if not, nothing has changed.
 */
export async function changeTo(
  world: Pick<World, "later" | "change">,
  type: ResourceType,
  id: string,
  { from, to }: { from: Given; to: Given },
): Promise<boolean> {
  world.later();
  const steps = planUpdate(type, desired(type, to), desired(type, from));
  for (const [i, { request }] of steps.entries()) {
    try {
      await world.change(type, id, request);
    } catch (error) {
      if (i > 0) throw error;
      return false;
    }
  }
  return steps.length > 0;
}

/**
 * Yields arguments that differ in the field: in it alone first, then also in what else must differ.
 */
export function* alternatives(type: ResourceType, args: Given, name: string): Generator<Given> {
  yield* otherwise(type, args, name);
  for (const { args: other } of variants(type)) {
    if (isDeepStrictEqual(other[name], args[name])) continue;
    const changed = changedLike(type, args, other, name);
    if (changed) yield* [changed, withVaults(type.fields, changed)];
  }
}

/**
 * Returns the arguments with the other's value of the field, and what else of the other they need.
 */
function changedLike(
  type: ResourceType,
  args: Given,
  other: Given,
  name: string,
): Given | undefined {
  let changed = like(args, other, name);
  const touched = new Set([name]);
  for (;;) {
    const [failure] = check(type, changed).failures;
    if (!failure) return changed;
    const [culprit = ""] = failure.property.split(/[.[]/);
    if (touched.has(culprit)) return undefined;
    touched.add(culprit);
    changed = like(changed, other, culprit);
  }
}

function like(args: Given, other: Given, name: string): Given {
  const entries = Object.entries({ ...args, [name]: other[name] });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
