/** The run that the program is part of. */
import * as pulumi from "@pulumi/pulumi";

/** Whether this is a unit test that has called `pulumi.runtime.setMocks`. */
export function hasMocks(): boolean {
  const monitor: unknown = pulumi.runtime.getMonitor();
  return typeof monitor === "object" && monitor !== null && "mocks" in monitor;
}

/**
 * What stands for the run: one process may have several. Undefined where resources belong to a program
 * of another process, as in a component provider.
 */
export function currentRun(): object | undefined {
  return pulumi.runtime.getStackResource();
}

/**
 * Whether the program has registered a transform, of one resource or of all. Transforms, unlike
 * transformations, are run by Pulumi's engine: the program doesn't know what becomes of a resource.
 */
export function hasTransforms(): boolean {
  // The SDK makes its server of callbacks for the first transform, and tells of it in no other way.
  const local = Reflect.get(globalThis, "asyncLocalStorage") as Stores | undefined;
  const store = local?.getStore() ?? (Reflect.get(globalThis, "globalStore") as Store | undefined);
  return store === undefined || store.callbacks !== undefined;
}

interface Store {
  readonly callbacks?: unknown;
}

interface Stores {
  getStore(): Store | undefined;
}
