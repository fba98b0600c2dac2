import type { Reply } from "../transport.js";
import type { Clock } from "./clock.js";
import { readLimits, type Limit, type LimitsInAnswer } from "./headers.js";

/** More in parallel would gain nothing, and other integrations share the limit. */
const maxConcurrency = 4;

/**
 * How many responses to remember for other clients' concurrency. The maximum counts, because two
 * clients that take turns see each other only now and then. After a refusal for concurrency, calls
 * run alone for as many responses.
 */
const answersRemembered = 20;

/**
 * Milliseconds by which the end of a wait must move to be announced again. Responses of calls in
 * flight move it by seconds.
 */
const announceAgainAfter = 60_000;

/** Seconds to wait when a refusal doesn't say how long. */
const defaultWaits = { concurrency: 5, rate: 60, unavailable: 5 } as const;
const maxBackoff = 60;

/**
 * The shortest wait in seconds, whatever a refusal says, doubled after each consecutive one. After so many
 * consecutive refusals that ask for less, waiting is futile.
 */
const minWait = 0.1;
const maxTooShort = 6;

/** Runs up to `concurrency` tasks in parallel, first come, first served. */
export interface Queue {
  concurrency: number;
  add<T>(task: () => Promise<T>): Promise<T>;
}

/** A call of ours in flight. `peak` is the most that were in flight at once meanwhile. */
interface Running {
  peak: number;
}

/** The limits of one path, learned from its responses. */
export class PathLimits {
  private wait: { readonly until: number; readonly limit: Limit } = { until: 0, limit: "rate" };
  /** The end of the wait as last announced. */
  private announcedUntil = -Infinity;
  private sleeping: Promise<void> | undefined;
  private readonly running = new Set<Running>();
  private concurrency: number | undefined;
  private remaining = Infinity;
  /** How many calls of other clients ran, by the last responses. */
  private readonly others: number[] = [];
  private refusalsInARow = 0;
  private tooShortInARow = 0;

  constructor(
    private readonly queue: Queue,
    private readonly clock: Clock,
    private readonly random: () => number,
    /** Receives what is waited for, once per wait. */
    private readonly announce: (limit: Limit, until: number) => void,
  ) {}

  /** Milliseconds that calls of this path must still wait. */
  get remainingWait(): number {
    return Math.max(0, this.wait.until - this.clock.now());
  }

  /** Whether calls are refused again and again after the waits that Qualys asked for. */
  get isFutile(): boolean {
    return this.tooShortInARow >= maxTooShort;
  }

  /** Sleeps for the remaining wait. All callers share the sleep. */
  async sleep(): Promise<void> {
    const { until, limit } = this.wait;
    if (until - this.announcedUntil > announceAgainAfter) {
      this.announcedUntil = until;
      this.announce(limit, until);
    }
    this.sleeping ??= this.clock
      .sleep(this.remainingWait)
      .finally(() => (this.sleeping = undefined));
    await this.sleeping;
  }

  /**
   * Makes the call when its turn comes.
   *
   * @param isRead whether the call can be retried even if it may have been started.
   * @returns undefined if the call must wait before it is started or retried.
   */
  async attempt(call: () => Promise<Reply>, isRead: boolean): Promise<Reply | undefined> {
    return this.queue.add(async () => {
      // No call sleeps inside the queue, so that those behind it see the wait, too.
      if (this.remainingWait > 0) return undefined;
      const own = { peak: 0 };
      this.running.add(own);
      const count = this.running.size;
      for (const one of this.running) one.peak = Math.max(one.peak, count);
      try {
        const reply = await call();
        const answer = readLimits(reply);
        const { refusedFor } = answer;
        // Other pages of a gateway say nothing about the limits.
        if (refusedFor || !reply.foreign) this.learn(answer, own);
        const isAgain = refusedFor === "unavailable" ? isRead : refusedFor !== undefined;
        return isAgain ? undefined : reply;
      } finally {
        this.running.delete(own);
      }
    });
  }

  private learn(answer: LimitsInAnswer, own: Running): void {
    const now = this.clock.now();
    const { refusedFor, waitSeconds } = answer;
    this.concurrency = answer.concurrency ?? this.concurrency;
    this.remaining = answer.remaining ?? Infinity;
    // Calls in flight together are refused together.
    const isFirst = this.remainingWait === 0;
    if (refusedFor && isFirst) this.refusalsInARow++;
    const least = this.currentMinWait();
    if (!refusedFor) {
      this.refusalsInARow = this.tooShortInARow = 0;
      this.recordOthers(Math.max(0, (answer.running ?? 0) - own.peak));
    } else if (isFirst) {
      this.tooShortInARow = (waitSeconds ?? Infinity) < least ? this.tooShortInARow + 1 : 0;
    }
    if (refusedFor === "concurrency") this.recordOthers(Infinity);
    if (this.remaining === 0) this.postpone("rate", waitSeconds ?? 0, now);
    if (refusedFor) {
      this.postpone(refusedFor, Math.max(least, waitSeconds ?? this.guessWait(answer)), now);
    }
    this.queue.concurrency = this.allowed();
  }

  private currentMinWait(): number {
    return minWait * 2 ** Math.max(0, this.refusalsInARow - 1);
  }

  private recordOthers(calls: number): void {
    if (this.others.push(calls) > answersRemembered) this.others.shift();
  }

  private postpone(limit: Limit, seconds: number, now: number): void {
    const until = now + seconds * 1000;
    if (until <= this.wait.until) return;
    if (this.wait.until <= now) this.announcedUntil = -Infinity;
    this.wait = { until, limit };
  }

  private guessWait({ refusedFor = "rate", windowSeconds = Infinity }: LimitsInAnswer): number {
    const longer = 2 ** (this.refusalsInARow - 1);
    if (refusedFor !== "concurrency")
      return Math.min(defaultWaits[refusedFor], windowSeconds) * longer;
    if (longer === 1) return defaultWaits.concurrency;
    // Calls refused together shouldn't be retried together.
    const longest = Math.min(maxBackoff, defaultWaits.concurrency * longer);
    return (longest * (1 + this.random())) / 2;
  }

  /**
   * Returns how many calls may run in parallel: at most those left in the period, and only one
   * while the limit is unknown or the last call was refused.
   */
  private allowed(): number {
    if (this.concurrency === undefined || this.refusalsInARow > 0) return 1;
    const free = this.concurrency - Math.max(0, ...this.others);
    return Math.max(1, Math.min(free, maxConcurrency, this.remaining));
  }
}
