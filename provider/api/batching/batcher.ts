import DataLoader from "dataloader";

/** The value of one key, or the error. */
export type Result<Value> = Value | Error;

/** The page size of lists. */
const maxBatchSize = 1000;

/**
 * Batches keys that are loaded one by one. Pulumi runs several operations at once and starts the next
 * when one ends: keys that arrive within a pause of each other make one batch, and while a batch is in
 * flight, the next one fills.
 */
export class Batcher<Key, Value> {
  /** The largest batch so far, which is how many operations Pulumi runs at once. */
  peakSize = 0;
  private readonly loader: DataLoader<Key, Value>;
  private dispatch: (() => void) | undefined;
  private waiting = 0;
  private isInFlight = false;
  private timer: NodeJS.Timeout | undefined;
  /** When the last key arrived or the last batch ended. */
  private lastActivity = -Infinity;
  /** Time between two keys: Pulumi writes its state in between, which is slow if that is large. */
  private gap = 0;

  /**
   * @param work returns a result for each key, in the order of the keys.
   * @param pause milliseconds without a new key after which a batch starts.
   */
  constructor(
    private readonly work: (keys: readonly Key[]) => Promise<Result<Value>[]>,
    private readonly pause: number,
  ) {
    this.loader = new DataLoader((keys) => this.runBatch(keys), {
      cache: false,
      maxBatchSize: maxBatchSize,
      batchScheduleFn: (start) => {
        // DataLoader begins another batch when one is full.
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
    // A longer gap has another cause.
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
      // Keys that arrived while the process was busy are only seen after this.
      setImmediate(() => {
        if (lastActivity === this.lastActivity) this.flush();
      });
    }, this.delay());
  }

  /**
   * Returns how long to wait: less once as many keys wait as ever came together, since no more are
   * expected.
   */
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
