import { ApiError } from "../errors.js";
import { loadLibraries } from "../libraries.js";
import type { Reply } from "../transport.js";
import { systemClock, type Clock } from "./clock.js";
import type { Limit } from "./headers.js";
import { PathLimits, type Queue } from "./path-limits.js";

/** Reports in a sentence what is being waited for. */
export type Notify = (message: string) => void;

interface CallOptions {
  /** Whether it can be retried even if it may have been started. */
  readonly isRead: boolean;
  /** Receives how many seconds the call has waited so far, in the queue and for limits. */
  readonly waited: (seconds: number) => void;
}

/**
 * Keeps calls within the subscription's limits. Each path has its own: calls in a period, and
 * concurrent calls.
 */
export class Limits {
  private readonly paths = new Map<string, Promise<PathLimits>>();

  constructor(
    private readonly maxWaitSeconds: number,
    private readonly report: Notify,
    private readonly clock: Clock = systemClock,
    private readonly random: () => number = Math.random,
  ) {}

  /**
   * Makes the call as soon as the limits allow, and retries it if it was refused for a limit, which
   * means that it was never started.
   *
   * @throws ApiError if waiting would take longer than allowed, or is futile.
   */
  async run(
    path: string,
    call: () => Promise<Reply>,
    { isRead, waited }: CallOptions,
  ): Promise<Reply> {
    const { clock } = this;
    const limits = await this.of(path);
    const started = clock.now();
    const tell = () => waited((clock.now() - started) / 1000);
    let slept = 0;
    for (;;) {
      for (let left; (left = limits.remainingWait) > 0;) {
        tell();
        if (limits.isFutile) throw futileWait(path);
        if (slept + left > this.maxWaitSeconds * 1000) throw this.tooLong(path, left, slept);
        const before = clock.now();
        await limits.sleep();
        slept += clock.now() - before;
      }
      const reply = await limits.attempt(() => {
        tell();
        return call();
      }, isRead);
      if (reply) return reply;
    }
  }

  private of(path: string): Promise<PathLimits> {
    const announce = (limit: Limit, until: number) => {
      const now = this.clock.now();
      this.report(`${announcements[limit](path)}; ${formatWait(until, now)}.`);
    };
    const known =
      this.paths.get(path) ??
      openQueue().then((queue) => new PathLimits(queue, this.clock, this.random, announce));
    this.paths.set(path, known);
    return known;
  }

  private tooLong(path: string, left: number, slept: number): ApiError {
    const seconds = (milliseconds: number) => `${Math.ceil(milliseconds / 1000)} s`;
    const so = slept > 0 ? `Together with the ${seconds(slept)} waited so far, that` : "That";
    return new ApiError(
      `Qualys asks to wait ${seconds(left)} before the next call of ${path}`,
      "not-sent",
      {
        tooLong: true,
        advice:
          `${so} is longer than qualys:maxWaitSeconds (${this.maxWaitSeconds}). ` +
          "What is done so far is kept; run the command again later, or allow a longer wait.",
      },
    );
  }
}

/**
 * Returns a queue that runs one call at a time, until the first response says how many may run in
 * parallel.
 */
async function openQueue(): Promise<Queue> {
  const { PQueue } = await loadLibraries();
  return new PQueue({ concurrency: 1 });
}

const announcements: Readonly<Record<Limit, (path: string) => string>> = {
  concurrency: (path) => `Qualys allows no more calls of ${path} at the same time`,
  rate: (path) => `Qualys allows no more calls of ${path} in this period`,
  unavailable: (path) => `Qualys is not available for calls of ${path}`,
};

function futileWait(path: string): ApiError {
  return new ApiError(
    `Qualys refuses calls of ${path} again and again, each time after the wait that it asked for`,
    "not-sent",
    { advice: "What is done so far is kept; try again later." },
  );
}

/**
 * Returns "waiting 5 s", "waiting 58 min (until 14:05 UTC)", "waiting 19 h 9 min (until ...)" and
 * the like.
 */
function formatWait(until: number, now: number): string {
  const seconds = (until - now) / 1000;
  if (seconds < 10) return `waiting ${Math.ceil(seconds * 10) / 10} s`;
  if (seconds < 120) return `waiting ${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  const long =
    minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  const end = new Date(Math.ceil(until / 60_000) * 60_000).toISOString().slice(11, 16);
  return `waiting ${long} (until ${end} UTC)`;
}
