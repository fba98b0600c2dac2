import { setTimeout } from "node:timers/promises";

/** Time, which tests and benchmarks can count instead of letting it pass. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** Node takes a longer timer for one of a millisecond. */
const maxTimer = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => setTimeout(Math.min(milliseconds, maxTimer)),
};
