import type { Reply } from "./transport.js";

/** A limit of a path: calls at the same time, calls in a period, or none at all for a while. */
export type Limit = "concurrency" | "rate" | "unavailable";

/** What an answer says about the limits of its path. */
export interface LimitAnswer {
  /**
   * The limit that the call was refused for, which means that it was never started. Only of an
   * unavailable server this isn't certain: a gateway may say so after it has passed the call on.
   */
  readonly refusedFor: Limit | undefined;
  /** How long to wait before the next call. */
  readonly waitSeconds: number | undefined;
  /** How many more calls the period has. */
  readonly remaining: number | undefined;
  /** How long a period is. */
  readonly windowSeconds: number | undefined;
  /** How many calls may run at the same time. */
  readonly concurrency: number | undefined;
  /** How many calls run, this one and those of others among them. */
  readonly running: number | undefined;
}

export function limitAnswer(reply: Reply): LimitAnswer {
  const concurrency = [
    number(header(reply, "x-concurrency-limit-limit")),
    // At least one of Qualys' APIs spells it so.
    number(header(reply, "x-concurrencylimit-limit")),
  ];
  const waitSeconds = [
    number(header(reply, "x-ratelimit-towait-sec")),
    retryAfter(reply),
    number(item(reply, "SECONDS_TO_WAIT")),
  ];
  return {
    refusedFor: refusedFor(reply),
    waitSeconds: waitSeconds.find(positive),
    remaining: number(header(reply, "x-ratelimit-remaining")),
    windowSeconds: [number(header(reply, "x-ratelimit-window-sec"))].find(positive),
    concurrency: concurrency.find(positive),
    running: number(header(reply, "x-concurrency-limit-running")),
  };
}

/** The code decides, since its status isn't always the same; 409 alone has other meanings too. */
function refusedFor(reply: Reply): Limit | undefined {
  const { root, status } = reply;
  const code = root.text("RESPONSE/CODE");
  if (code === "1960") return "concurrency";
  if (code === "1965" || status === 429) return "rate";
  const isBack = header(reply, "retry-after") !== undefined;
  return status === 503 && isBack ? "unavailable" : undefined;
}

/** Retry-After is a number of seconds or a time, which is one of the server's clock. */
function retryAfter(reply: Reply): number | undefined {
  const value = header(reply, "retry-after");
  const now = Date.parse(header(reply, "date") ?? "");
  const seconds = (Date.parse(value ?? "") - now) / 1000;
  return number(value) ?? (seconds > 0 ? seconds : undefined);
}

function item({ root }: Reply, key: string): string | undefined {
  return root
    .all("RESPONSE/ITEM_LIST/ITEM")
    .find((element) => element.text("KEY")?.toUpperCase() === key)
    ?.text("VALUE");
}

function header({ headers }: Reply, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function number(text: string | undefined): number | undefined {
  const value = text?.trim() ? Number(text) : NaN;
  return Number.isFinite(value) && value >= 0 ? value : undefined;
}

function positive(value: number | undefined): boolean {
  return value !== undefined && value > 0;
}
