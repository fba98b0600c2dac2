/** The API's limits for each path: calls in a sliding window, and concurrent calls. */
import { codes, Refusal } from "./refusal.js";

export interface RateLimit {
  readonly calls: number;
  readonly windowSeconds: number;
}

interface Path {
  /** When the calls in the window arrived, oldest first. */
  times: number[];
  running: number;
}

/**
 * Counts calls per path, so an endpoint's actions share its limits. Simulators count separately,
 * even if they share a state file.
 */
export class Limits {
  private readonly paths = new Map<string, Path>();

  constructor(
    private readonly rate: RateLimit,
    private readonly concurrency: number,
    private readonly now: () => number,
  ) {}

  /**
   * Counts a call as running until `leave`. Rejected calls aren't counted.
   *
   * @throws Refusal if a limit is reached; concurrency is checked before the rate.
   */
  enter(name: string): void {
    const path = this.path(name);
    if (path.running >= this.concurrency) {
      const toFinish = path.running - this.concurrency + 1;
      throw new Refusal(
        codes.tooManyAtOnce,
        `The limit of ${this.concurrency} calls at a time is reached: ${toFinish} must finish first`,
        409,
        { CALLS_TO_FINISH: toFinish },
      );
    }
    if (path.times.length >= this.rate.calls) {
      const seconds = this.secondsToWait(path);
      throw new Refusal(
        codes.tooManyInWindow,
        `The limit of ${this.rate.calls} calls in ${this.rate.windowSeconds} seconds is reached: ` +
          `the next may come in ${seconds} seconds`,
        409,
        { SECONDS_TO_WAIT: seconds },
      );
    }
    path.times.push(this.now());
    path.running++;
  }

  leave(name: string): void {
    this.path(name).running--;
  }

  headers(name: string): Record<string, string> {
    const path = this.path(name);
    const remaining = Math.max(0, this.rate.calls - path.times.length);
    return {
      "X-RateLimit-Limit": String(this.rate.calls),
      "X-RateLimit-Window-Sec": String(this.rate.windowSeconds),
      "X-RateLimit-Remaining": String(remaining),
      "X-RateLimit-ToWait-Sec": String(remaining > 0 ? 0 : this.secondsToWait(path)),
      "X-Concurrency-Limit-Limit": String(this.concurrency),
      "X-Concurrency-Limit-Running": String(path.running),
    };
  }

  private path(name: string): Path {
    const path = this.paths.get(name) ?? { times: [], running: 0 };
    this.paths.set(name, path);
    const start = this.now() - this.rate.windowSeconds * 1000;
    path.times = path.times.filter((time) => time > start);
    return path;
  }

  private secondsToWait({ times: [oldest = this.now()] }: Path): number {
    return Math.ceil((oldest - this.now()) / 1000 + this.rate.windowSeconds);
  }
}
