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

/** Whether the program is a function that the Automation API runs. */
export function isInline(): boolean {
  return stores()?.getStore() !== undefined;
}

/** What Pulumi's SDK keeps of a run, as far as it is of use here. */
interface Store {
  /** The server of callbacks, which there is from the first transform on. */
  readonly callbacks?: object;
}

interface Stores {
  getStore(): Store | undefined;
}

/** What Pulumi's SDK keeps of this run; undefined if a later version keeps it elsewhere. */
export function currentStore(): Store | undefined {
  return stores()?.getStore() ?? (Reflect.get(globalThis, "globalStore") as Store | undefined);
}

function stores(): Stores | undefined {
  return Reflect.get(globalThis, "asyncLocalStorage") as Stores | undefined;
}
