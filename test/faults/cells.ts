/** The matrix: each operation on each kind of resource, with each fault in each of its reaches. */
import { faultCases } from "./faults.js";
import { operations } from "./operations.js";
import type { Cell } from "./trial.js";

export const cells: readonly Cell[] = operations.flatMap((operation) =>
  faultCases.flatMap((fault) =>
    // A place that can't be called can't be for one call only.
    (fault.elsewhere ? operation.reaches.slice(0, 1) : operation.reaches).flatMap((reach) =>
      operation.kinds.map((kind) => ({ operation, fault, reach, kind })),
    ),
  ),
);

export function titleOf({ fault, reach, kind }: Cell): string {
  const happens = fault.elsewhere ? "" : ` ${reach.name}`;
  return `of a ${kind.name}: ${fault.name}${happens}`;
}
