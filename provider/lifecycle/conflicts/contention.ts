/**
 * Only one record of a type can have a title, and only one of a group an address, but Pulumi runs
 * updates in any order. So an operation that is refused for one of them waits until the record that
 * has it is written to. If everything in flight waits, operations that can give something up do so.
 */

/** How a wait ends. */
export type Verdict =
  /** A record that had it was written to: try again. */
  | "retry"
  /** Give up what the resource is to lose, then try again: others wait for it. */
  | "give way"
  /** End the operation with what it has achieved, to make room for operations that Pulumi hasn't started. */
  | "postpone"
  /** No other operation of this run will make it possible. */
  | "give up";

/** An operation of the run. */
export interface Contender {
  /** The resource, by type and ID; undefined before it is created. */
  key?: string;
  /** Whether it still has something to give up. */
  canGiveWay: boolean;
}

interface Waiter {
  readonly contender: Contender;
  /** The resources that have what it wants. */
  readonly holders: ReadonlySet<string>;
  readonly end: (verdict: Verdict) => void;
}

/** The operations of a run that are in flight, and which of them wait for others. */
export class Contention {
  private inFlight = 0;
  /** Creations and updates that Pulumi is about to start: it plans one more than it runs at once. */
  private planned = 0;
  private readonly waiters = new Set<Waiter>();
  private readonly lastWrites = new Map<string, number>();
  private writes = 0;
  private timer: NodeJS.Timeout | undefined;
  private endedAt = Infinity;
  /** The longest time in milliseconds between the end of an operation and the start of the next. */
  private gap = 0;
  /** The operation that fails at the end, if others were postponed. */
  private last: Contender | undefined;
  private postponed: string[] = [];

  /** @param pause milliseconds without activity after which no new operation is expected. */
  constructor(private readonly pause: number) {}

  /** Notes that Pulumi plans a creation or an update. */
  notePlanned(): void {
    this.planned++;
    this.watch();
  }

  /** Runs an operation that Pulumi planned, and counts it as in flight meanwhile. */
  async run<T>(operation: (contender: Contender) => Promise<T>): Promise<T> {
    this.planned = Math.max(0, this.planned - 1);
    return this.runUnplanned(operation);
  }

  /** Runs an operation, such as a deletion, that wasn't announced. */
  async runUnplanned<T>(operation: (contender: Contender) => Promise<T>): Promise<T> {
    const contender: Contender = { canGiveWay: false };
    this.gap = Math.max(this.gap, performance.now() - this.endedAt);
    this.inFlight++;
    this.watch();
    try {
      return await operation(contender);
    } finally {
      if (this.last === contender) [this.last, this.postponed] = [undefined, []];
      this.inFlight--;
      this.endedAt = performance.now();
      this.watch();
    }
  }

  /** How many writes have succeeded so far. */
  get writeCount(): number {
    return this.writes;
  }

  /** Notes a write that succeeded. */
  noteWrite(key: string): void {
    this.lastWrites.set(key, ++this.writes);
    for (const waiter of [...this.waiters]) {
      if (waiter.holders.has(key)) this.end(waiter, "retry");
    }
  }

  /**
   * Waits until another operation makes the refused one possible, or until none will.
   *
   * @param holders the resources that have what it wants.
   * @param since the count of writes before the refused attempt.
   */
  wait(contender: Contender, holders: ReadonlySet<string>, since: number): Promise<Verdict> {
    const isFreed = [...holders].some((key) => (this.lastWrites.get(key) ?? 0) > since);
    if (isFreed) return Promise.resolve("retry");
    return new Promise((resolve) => {
      this.waiters.add({ contender, holders, end: resolve });
      this.watch();
    });
  }

  /** Notes a postponed operation, in words. */
  notePostponed(what: string): void {
    this.postponed.push(what);
  }

  /**
   * Returns the postponed operations once all others have ended, if this is the one to report them:
   * its failure ends the run.
   */
  async collectPostponed(contender: Contender): Promise<readonly string[]> {
    if (this.last !== contender) return [];
    contender.canGiveWay = false;
    await this.wait(contender, new Set(), this.writes);
    return this.postponed;
  }

  private end(waiter: Waiter, verdict: Verdict): void {
    this.waiters.delete(waiter);
    waiter.end(verdict);
  }

  private watch(): void {
    clearTimeout(this.timer);
    if (this.waiters.size === 0 || this.waiters.size < this.inFlight) return;
    // Between two operations Pulumi writes its state, which is slow when that is large.
    const pause = Math.max(this.pause, Math.min(3 * this.gap, 10 * this.pause));
    this.timer = setTimeout(() => this.decide(), pause);
  }

  /** Ends some of the waits, since everything in flight waits. */
  private decide(): void {
    const waiters = [...this.waiters];
    // If so, Pulumi has more operations than it can start.
    const isFull = this.planned > 0;
    const giving = waiters.filter(
      ({ contender }) => contender.canGiveWay && (isFull || this.isWaitedFor(contender)),
    );
    if (giving.length > 0) {
      for (const waiter of giving) this.end(waiter, "give way");
      return;
    }
    if (isFull) this.last ??= waiters[0]?.contender;
    const others = waiters.filter(({ contender }) => contender.key && contender !== this.last);
    const verdict = isFull && others.length > 0 ? "postpone" : "give up";
    for (const waiter of verdict === "postpone" ? others : waiters) this.end(waiter, verdict);
  }

  private isWaitedFor({ key }: Contender): boolean {
    return key !== undefined && [...this.waiters].some(({ holders }) => holders.has(key));
  }
}
