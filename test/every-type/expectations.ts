/** What holds after each step of a resource's life. */
import { expect } from "chai";
import { isDeepStrictEqual } from "node:util";
import type { ResourceType } from "../../provider/catalog/resource-type.js";
import type { Given } from "../../provider/lifecycle/check.js";
import type { Engine } from "./engine.js";
import { expectStored } from "./stored.js";
import type { World } from "./world.js";

/** A resource with the arguments that it has. */
export interface Managed {
  readonly world: World;
  readonly type: ResourceType;
  readonly engine: Engine;
  readonly args: Given;
}

/**
 * Expects that Qualys has the arguments, nothing is left to do, and a refresh finds nothing new.
 */
export async function expectSettled(managed: Managed, what: string): Promise<void> {
  const { world, type, engine, args } = managed;
  const stored = world.stored(type).find(({ id }) => String(id) === engine.id);
  if (!stored) throw new Error(`there is none after ${what}`);
  expectStored(type, args, stored, what);
  expect(await engine.preview(args), `to do after ${what}`).to.equal("nothing");
  const before = engine.known;
  expect(await engine.refresh(), `seen after ${what}`).to.equal("unchanged");
  expect(engine.known.outputs, `outputs seen after ${what}`).to.deep.equal(before.outputs);
  // From the same state, the same arguments have the same result.
  if (isDeepStrictEqual(engine.known, before)) return;
  expect(await engine.preview(args), `to do after a look after ${what}`).to.equal("nothing");
}

/** Expects that a refresh finds nothing that an update would change. */
export async function expectNoDrift({ engine, args }: Managed, what: string): Promise<void> {
  expect(await engine.refresh(), `seen after ${what}`).to.equal("unchanged");
  expect(await engine.preview(args), `to do after a look after ${what}`).to.equal("nothing");
}

/** Expects that a refresh finds something that an update would change. */
export async function expectDrift({ engine, args }: Managed, what: string): Promise<void> {
  expect(await engine.refresh(), `seen after ${what}`).to.equal("changed");
  const step = await engine.preview(args);
  expect(step, `to do after a look after ${what}`).to.be.oneOf(["update", "replace"]);
}

/** Deletes it, and expects that nothing of the type is left. */
export async function expectDestroyed({ world, type, engine }: Managed): Promise<void> {
  await engine.destroy();
  expect(world.stored(type)).to.deep.equal([]);
}
