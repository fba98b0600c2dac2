import { setTimeout as sleep } from "node:timers/promises";
import type { Reply } from "./transport.js";
import { ApiError } from "./errors.js";

/** Qualys' codes for "too many at a time" and "too many in the last hour". */
const tooManyAtOnce = 1960;
const tooManyCalls = 1965;

/** Seconds to wait when a refusal doesn't say how long. */
const usualWait = { [tooManyAtOnce]: 5, [tooManyCalls]: 60 } as const;

/** Tells what is being waited for, in a sentence. */
export type Report = (message: string) => void;

/**
 * Keeps calls under the subscription's limits: so many at a time as Qualys allows, and when it says
 * that the hour's calls are used up, all wait together.
 */
export class Limits {
  private resumesAt = 0;
  private slots: Promise<Slots> | undefined;

  constructor(
    private readonly maxWaitSeconds: number,
    private readonly report: Report,
  ) {}

  /**
   * Makes the call when it may be made, and again when it was refused for a limit, which means that
   * it was never started.
   *
   * @throws ApiError when waiting would take longer than allowed.
   */
  async run(call: () => Promise<Reply>): Promise<{ reply: Reply; waitedSeconds: number }> {
    this.slots ??= openSlots();
    const slots = await this.slots;
    const started = Date.now();
    for (;;) {
      const reply = await slots.add(async () => {
        await this.pause();
        return call();
      });
      const concurrency = Number(header(reply, "x-concurrency-limit-limit"));
      if (concurrency > 0) slots.concurrency = Math.min(concurrency, mostAtOnce);
      const wait = waitFor(reply);
      const waitedSeconds = (Date.now() - started) / 1000;
      if (wait === undefined) return { reply, waitedSeconds };
      if (waitedSeconds + wait.seconds > this.maxWaitSeconds) throw this.tooLong(wait.seconds);
      this.postpone(wait.seconds, wait.why);
    }
  }

  private async pause(): Promise<void> {
    for (let left; (left = this.resumesAt - Date.now()) > 0;) await sleep(left);
  }

  private postpone(seconds: number, why: string): void {
    const resumesAt = Date.now() + seconds * 1000;
    const waiting = this.resumesAt > Date.now();
    this.resumesAt = Math.max(resumesAt, this.resumesAt);
    if (!waiting) this.report(`Qualys allows ${why}; waiting ${seconds} s.`);
  }

  private tooLong(seconds: number): ApiError {
    return new ApiError(`Qualys asks to wait ${seconds} s before the next call`, "not-sent", {
      advice:
        `That is longer than qualys:maxWaitSeconds (${this.maxWaitSeconds}). ` +
        "What is done so far is kept; run the command again later, or allow a longer wait.",
    });
  }
}

interface Slots {
  concurrency: number;
  add<T>(task: () => Promise<T>): Promise<T>;
}

/** Until the first answer tells the limit, two at a time: the smallest that most customers have. */
async function openSlots(): Promise<Slots> {
  const { default: PQueue } = await import("p-queue");
  return new PQueue({ concurrency: 2 });
}

/** More at once would gain nothing, and other integrations share the limit. */
const mostAtOnce = 4;

/** How long to wait before the same call again; undefined when the reply is no such refusal. */
function waitFor(reply: Reply): { seconds: number; why: string } | undefined {
  const code = Number(reply.root.text("RESPONSE/CODE"));
  if (code !== tooManyAtOnce && code !== tooManyCalls && reply.status !== 429) return undefined;
  const told = [
    Number(header(reply, "x-ratelimit-towait-sec")),
    Number(header(reply, "retry-after")),
    Number(item(reply.root, "SECONDS_TO_WAIT")),
  ].find((seconds) => seconds > 0);
  if (code === tooManyAtOnce) {
    return { seconds: told ?? usualWait[tooManyAtOnce], why: "no more calls at the same time" };
  }
  return { seconds: told ?? usualWait[tooManyCalls], why: "no more calls in this period" };
}

function item(root: Reply["root"], key: string): string | undefined {
  return root
    .all("RESPONSE/ITEM_LIST/ITEM")
    .find((element) => element.text("KEY")?.toUpperCase() === key)
    ?.text("VALUE");
}

function header({ headers }: Reply, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}
