/** The matrix: each operation on each kind of resource, with each fault in each of its reaches. */
import { faultCases } from "./faults.js";
import type { Kind } from "./kinds.js";
import type { Operation } from "./operations.js";
import type { Cell } from "./trial.js";

/** Slow ones first, so that none is left waiting when all others are done. */
const slowestFirst = faultCases.toSorted((a, b) => (b.aftermath ?? 0) - (a.aftermath ?? 0));

/** Returns the cells of an operation on a kind. */
export function cellsOf(operation: Operation, kind: Kind): Cell[] {
  return slowestFirst.flatMap((fault) => {
    // A server that can't be reached can't fail for one call only.
    const isInOneReach = fault.elsewhere || fault.isVariant;
    const reaches = isInOneReach ? operation.reaches.slice(0, 1) : operation.reaches;
    return reaches.map((reach) => ({ operation, kind, fault, reach }));
  });
}

export function titleOf({ fault, reach }: Cell): string {
  return fault.elsewhere ? fault.name : `${fault.name} ${reach.name}`;
}
