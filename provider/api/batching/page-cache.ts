import type { Element } from "../xml.js";

/** A record as listed. */
export interface ListedRecord {
  readonly record: Element;
  /** The server's time of the response. */
  readonly at: string;
}

/** A record, or undefined if a successful list lacks it. */
export type RecordOrGone = ListedRecord | undefined;

/** A range of IDs, bounds included, that pages have covered; `span` is how many IDs a page covers. */
interface Range {
  readonly first: number;
  readonly last: number;
  readonly span: number;
}

/**
 * Caches the records on pages of a list, and that no others exist between the first ID of the
 * request and the start of the next page.
 */
export class PageCache {
  private readonly records = new Map<number, ListedRecord>();
  private readonly taken = new Set<number>();
  private ranges: Range[] = [];

  /** @param next where the next page starts; undefined if this is the last one. */
  add(
    first: number,
    next: number | undefined,
    records: readonly (ListedRecord & { id: number })[],
  ): void {
    const inOrder = records.every(({ id }, i) => id > (records[i - 1]?.id ?? first - 1));
    const end = records.at(-1)?.id ?? first;
    // Only a list in ID order shows which IDs don't exist.
    if (!inOrder || (next ?? Infinity) <= end) return;
    for (const { id, ...listed } of records) this.records.set(id, listed);
    const last = (next ?? Infinity) - 1;
    const merged = { first, last, span: end - first };
    const others = this.ranges.filter((range) => range.last + 1 < first || range.first > last + 1);
    const touched = this.ranges.filter((range) => !others.includes(range));
    merged.first = Math.min(first, ...touched.map((range) => range.first));
    merged.last = Math.max(last, ...touched.map((range) => range.last));
    this.ranges = [...others, merged];
  }

  /**
   * Returns a record once: a second request wants fresh data.
   *
   * @returns undefined if no page shows whether it exists.
   */
  take(id: number): { readonly seen: RecordOrGone } | undefined {
    if (!this.ranges.some(({ first, last }) => first <= id && id <= last)) return undefined;
    if (this.taken.has(id)) {
      this.invalidate();
      return undefined;
    }
    this.taken.add(id);
    const seen = this.records.get(id);
    this.records.delete(id);
    return { seen };
  }

  invalidate(): void {
    this.records.clear();
    this.taken.clear();
    this.ranges = [];
  }

  /**
   * Returns the ID at which to start the page with the record: right after the covered range below
   * it if that is near, so that no gap smaller than a page remains; otherwise at the first
   * requested ID after that range.
   */
  choosePageStart(id: number, asked: Iterable<number>): number {
    const below = this.ranges
      .filter(({ last }) => last < id)
      .reduce<Range | undefined>((a, b) => (a && a.last > b.last ? a : b), undefined);
    const start = (below?.last ?? -1) + 1;
    const isNear = below && id - below.last <= below.span;
    if (isNear || this.ranges.length >= maxRanges) return start;
    return [...asked].reduce((least, one) => (one >= start && one < least ? one : least), id);
  }
}

/** Each range leaves a gap that takes a page to close. */
const maxRanges = 3;
