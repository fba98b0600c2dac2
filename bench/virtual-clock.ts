/** Time in which waits are counted instead of slept, shared by a client and a server. */
import { setTimeout as pause } from "node:timers/promises";
import type { Clock } from "../provider/api/limits/clock.js";

/** A jump makes answers that are still on the way as late as it is long, so they arrive before it. */
const answersOnTheWay = 50;

export class VirtualClock implements Clock {
  /** Milliseconds of all waits so far. */
  waited = 0;
  /** Milliseconds that passed before jumps. */
  paused = 0;
  private jumps: Promise<void> = Promise.resolve();

  /** @param share tells the other side how long all waits are, and returns when it knows. */
  constructor(private readonly share: (waited: number) => Promise<unknown>) {}

  now(): number {
    return Date.now() + this.waited;
  }

  /** Those who sleep at the same time share the wait. */
  async sleep(milliseconds: number): Promise<void> {
    const until = this.now() + milliseconds;
    this.jumps = this.jumps.then(() => this.jumpTo(until));
    await this.jumps;
  }

  private async jumpTo(until: number): Promise<void> {
    const start = performance.now();
    await pause(answersOnTheWay);
    const waited = until - Date.now();
    if (waited > this.waited) {
      await this.share(waited);
      this.waited = waited;
    }
    this.paused += performance.now() - start;
  }
}
