import { setTimeout } from "node:timers/promises";

/** A clock that tests and benchmarks can replace, so that they needn't wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** Node.js ends a longer timer after a millisecond. */
const maxTimer = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => setTimeout(Math.min(milliseconds, maxTimer)),
};
