/** A clock shared by client and server, on which waits are counted instead of slept. */
import { setTimeout as pause } from "node:timers/promises";
import type { Clock } from "../provider/api/limits/clock.js";

/** Milliseconds for responses in flight to arrive before a jump, which would delay them. */
const answersOnTheWay = 50;

export class VirtualClock implements Clock {
  /** Milliseconds of all waits so far. */
  waited = 0;
  /** Milliseconds spent before jumps. */
  paused = 0;
  private jumps: Promise<void> = Promise.resolve();

  /** @param share tells the other side the length of all waits, and returns when it knows. */
  constructor(private readonly share: (waited: number) => Promise<unknown>) {}

  now(): number {
    return Date.now() + this.waited;
  }

  /** Sleeps at the same time share one wait. */
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
