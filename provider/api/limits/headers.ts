import type { Reply } from "../transport.js";

/** A limit of a path: calls in parallel, calls in a period, or no calls for a while. */
export type Limit = "concurrency" | "rate" | "unavailable";

/** What a response says about the limits of its path. */
export interface LimitsInAnswer {
  /**
   * The limit for which the call was refused, so it was never started. That isn't certain for an
   * unavailable server: a gateway may report it after passing the call on.
   */
  readonly refusedFor: Limit | undefined;
  /** How long to wait before the next call. */
  readonly waitSeconds: number | undefined;
  /** Calls left in the period. */
  readonly remaining: number | undefined;
  /** Length of a period. */
  readonly windowSeconds: number | undefined;
  /** How many calls may run at the same time. */
  readonly concurrency: number | undefined;
  /** How many calls are in flight, including this one and those of other clients. */
  readonly running: number | undefined;
}

export function readLimits(reply: Reply): LimitsInAnswer {
  const concurrency = [
    parseNumber(readHeader(reply, "x-concurrency-limit-limit")),
    // At least one of Qualys' APIs spells it this way.
    parseNumber(readHeader(reply, "x-concurrencylimit-limit")),
  ];
  const waitSeconds = [
    parseNumber(readHeader(reply, "x-ratelimit-towait-sec")),
    parseRetryAfter(reply),
    parseNumber(readItem(reply, "SECONDS_TO_WAIT")),
  ];
  return {
    refusedFor: refusedFor(reply),
    waitSeconds: waitSeconds.find(isPositive),
    remaining: parseNumber(readHeader(reply, "x-ratelimit-remaining")),
    windowSeconds: [parseNumber(readHeader(reply, "x-ratelimit-window-sec"))].find(isPositive),
    concurrency: concurrency.find(isPositive),
    running: parseNumber(readHeader(reply, "x-concurrency-limit-running")),
  };
}

/**
 * Returns the limit for which a call was refused. The code decides, since the status varies; 409
 * alone has other meanings too.
 */
function refusedFor(reply: Reply): Limit | undefined {
  const { root, status } = reply;
  const code = root.text("RESPONSE/CODE");
  if (code === "1960") return "concurrency";
  if (code === "1965" || status === 429) return "rate";
  const isBack = readHeader(reply, "retry-after") !== undefined;
  return status === 503 && isBack ? "unavailable" : undefined;
}

/** Returns the seconds in Retry-After, which is a number or a time by the server's clock. */
function parseRetryAfter(reply: Reply): number | undefined {
  const value = readHeader(reply, "retry-after");
  const now = Date.parse(readHeader(reply, "date") ?? "");
  const seconds = (Date.parse(value ?? "") - now) / 1000;
  return parseNumber(value) ?? (seconds > 0 ? seconds : undefined);
}

function readItem({ root }: Reply, key: string): string | undefined {
  return root
    .all("RESPONSE/ITEM_LIST/ITEM")
    .find((element) => element.text("KEY")?.toUpperCase() === key)
    ?.text("VALUE");
}

function readHeader({ headers }: Reply, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function parseNumber(text: string | undefined): number | undefined {
  const value = text?.trim() ? Number(text) : NaN;
  return Number.isFinite(value) && value >= 0 ? value : undefined;
}

function isPositive(value: number | undefined): boolean {
  return value !== undefined && value > 0;
}
