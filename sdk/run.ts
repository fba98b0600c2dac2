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
