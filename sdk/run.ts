/** The run that the program is part of. */
import * as pulumi from "@pulumi/pulumi";

/** Returns whether this is a unit test that has called `pulumi.runtime.setMocks`. */
export function hasMocks(): boolean {
  const monitor: unknown = pulumi.runtime.getMonitor();
  return typeof monitor === "object" && monitor !== null && "mocks" in monitor;
}

/**
 * Returns an object that identifies the run, since a process may have several. Undefined if the
 * resources belong to a program in another process, as in a component provider.
 */
export function currentRun(): object | undefined {
  return pulumi.runtime.getStackResource();
}

/** Returns whether the program is an inline program of the Automation API. */
export function isInline(): boolean {
  return stores()?.getStore() !== undefined;
}

/** The part used here of what Pulumi's SDK stores about a run. */
interface Store {
  /** The callback server, which exists once a transform has been registered. */
  readonly callbacks?: object;
}

interface Stores {
  getStore(): Store | undefined;
}

/** Returns what Pulumi's SDK stores about this run; undefined if a later version moves it. */
export function currentStore(): Store | undefined {
  return stores()?.getStore() ?? (Reflect.get(globalThis, "globalStore") as Store | undefined);
}

function stores(): Stores | undefined {
  return Reflect.get(globalThis, "asyncLocalStorage") as Stores | undefined;
}
