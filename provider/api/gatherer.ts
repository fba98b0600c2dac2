import DataLoader from "dataloader";

/** The result of one key, or why there is none. */
export type Result<Value> = Value | Error;

/** No more in one request, however many ask at once. A list answers for as many. */
const mostAtOnce = 1000;

/**
 * Does together what is asked for one by one: Pulumi has several operations under way and starts
 * the next when one is through. So those that ask within a pause of each other make one batch, and
 * while a batch is under way, the next one gathers.
 */
export class Gatherer<Key, Value> {
  /** The most that have asked together, which is how many Pulumi has under way. */
  together = 0;
  private readonly loader: DataLoader<Key, Value>;
  private start: (() => void) | undefined;
  private gathered = 0;
  private busy = false;
  private timer: NodeJS.Timeout | undefined;
  /** When somebody asked, or a batch was through. */
  private last = -Infinity;
  /** How long it takes from one to ask until the next does; writing a large state is slow. */
  private gap = 0;

  /**
   * @param work gives a result for each key, in their order.
   * @param pause milliseconds without anybody asking after which a batch starts.
   */
  constructor(
    private readonly work: (keys: readonly Key[]) => Promise<Result<Value>[]>,
    private readonly pause: number,
  ) {
    this.loader = new DataLoader((keys) => this.batch(keys), {
      cache: false,
      maxBatchSize: mostAtOnce,
      batchScheduleFn: (start) => {
        // When one batch is full, another begins.
        this.start?.();
        this.start = start;
        this.gathered = 0;
      },
    });
  }

  ask(key: Key): Promise<Value> {
    const value = this.loader.load(key);
    const now = performance.now();
    const since = now - this.last;
    // After a longer time, it is something else that is going on.
    this.gap = since < 10 * this.pause ? Math.max(since, this.gap / 2) : 0;
    this.last = now;
    this.gathered++;
    this.wait();
    return value;
  }

  private wait(): void {
    clearTimeout(this.timer);
    if (this.busy || !this.start) return;
    const { last } = this;
    this.timer = setTimeout(() => {
      // Who asked while the process was busy with something else, is only heard of after this.
      setImmediate(() => {
        if (last === this.last) this.go();
      });
    }, this.patience());
  }

  /** Nobody else is to be expected once as many have asked as ever did. */
  private patience(): number {
    if (this.together > 1 && this.gathered >= this.together) return this.pause / 4;
    return Math.max(this.pause, 3 * this.gap);
  }

  private go(): void {
    const { start } = this;
    if (this.busy || !start) return;
    this.start = undefined;
    start();
  }

  private async batch(keys: readonly Key[]): Promise<Result<Value>[]> {
    this.busy = true;
    this.together = Math.max(this.together, keys.length);
    try {
      return await this.work(keys);
    } finally {
      this.busy = false;
      this.last = performance.now();
      this.wait();
    }
  }
}
