/** Times in whole seconds may be off by one on each side. */
const clockRounding = 2;

/**
 * Returns whether something that the server dates `when` happened after we sent a request: by the
 * server's clock, it is no longer ago than the request is by ours.
 *
 * @param sentAt our time of the request, in milliseconds.
 * @param now the server's time of the response that has `when`.
 */
export function happenedSince(sentAt: number, when: string | undefined, now: string): boolean {
  const ago = (Date.parse(now) - Date.parse(when ?? "")) / 1000;
  return ago <= (Date.now() - sentAt) / 1000 + clockRounding;
}

/**
 * The clock of Qualys' database may be some seconds ahead of the one that dates responses, and
 * Qualys may touch a record itself after a write.
 */
const ownWriteSeconds = 10;

/**
 * Returns whether a change at that time isn't our own write, whose response had the watermark's
 * time.
 */
export function isOutside(time: string | undefined, watermark: string | undefined): boolean {
  return Date.parse(time ?? "") > Date.parse(watermark ?? "") + ownWriteSeconds * 1000;
}

/** Returns whether a server's time is later than another; false if one isn't a time. */
export function isLater(time: string | undefined, than: string | undefined): boolean {
  return Date.parse(time ?? "") > Date.parse(than ?? "");
}

export function isTime(text: string | undefined): boolean {
  return !Number.isNaN(Date.parse(text ?? ""));
}
