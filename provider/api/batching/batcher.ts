import DataLoader from "dataloader";

/** The result of one key, or why there is none. */
export type Result<Value> = Value | Error;

/** No more in one request, however many ask at once. A list answers for as many. */
const maxBatchSize = 1000;

/**
 * Does together what is asked for one by one: Pulumi has several operations under way and starts
 * the next when one is through. So those that ask within a pause of each other make one batch, and
 * while a batch is under way, the next one gathers.
 */
export class Batcher<Key, Value> {
  /** The most that have asked together, which is how many Pulumi has under way. */
  peakSize = 0;
  private readonly loader: DataLoader<Key, Value>;
  private dispatch: (() => void) | undefined;
  private waiting = 0;
  private isInFlight = false;
  private timer: NodeJS.Timeout | undefined;
  /** When somebody asked, or a batch was through. */
  private lastActivity = -Infinity;
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
    this.loader = new DataLoader((keys) => this.runBatch(keys), {
      cache: false,
      maxBatchSize: maxBatchSize,
      batchScheduleFn: (start) => {
        // When one batch is full, another begins.
        this.dispatch?.();
        this.dispatch = start;
        this.waiting = 0;
      },
    });
  }

  load(key: Key): Promise<Value> {
    const value = this.loader.load(key);
    const now = performance.now();
    const since = now - this.lastActivity;
    // After a longer time, it is something else that is going on.
    this.gap = since < 10 * this.pause ? Math.max(since, this.gap / 2) : 0;
    this.lastActivity = now;
    this.waiting++;
    this.schedule();
    return value;
  }

  private schedule(): void {
    clearTimeout(this.timer);
    if (this.isInFlight || !this.dispatch) return;
    const { lastActivity } = this;
    this.timer = setTimeout(() => {
      // Who asked while the process was busy with something else, is only heard of after this.
      setImmediate(() => {
        if (lastActivity === this.lastActivity) this.flush();
      });
    }, this.delay());
  }

  /** Nobody else is to be expected once as many have asked as ever did. */
  private delay(): number {
    if (this.peakSize > 1 && this.waiting >= this.peakSize) return this.pause / 4;
    return Math.max(this.pause, 3 * this.gap);
  }

  private flush(): void {
    const { dispatch } = this;
    if (this.isInFlight || !dispatch) return;
    this.dispatch = undefined;
    dispatch();
  }

  private async runBatch(keys: readonly Key[]): Promise<Result<Value>[]> {
    this.isInFlight = true;
    this.peakSize = Math.max(this.peakSize, keys.length);
    try {
      return await this.work(keys);
    } finally {
      this.isInFlight = false;
      this.lastActivity = performance.now();
      this.schedule();
    }
  }
}
