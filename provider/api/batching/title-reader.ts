import type { RecordType } from "../../catalog/resource-type.js";
import type { Client } from "../client.js";
import { listPage, listRecords } from "../record-lists.js";
import { Batcher, type Result } from "./batcher.js";
import type { ListedRecord } from "./page-cache.js";

/**
 * Finds records by title, which is unique within a type, in few calls: in whole pages if many are
 * wanted, otherwise each by a list with its title as the filter.
 *
 * The number of records isn't known, so it reads at most one page for every two titles. If the
 * pages don't help, that is half as many calls again.
 */
export class TitleReader {
  private readonly wanted: Batcher<string, ListedRecord[]>;
  private pages = new TitlePages();
  private titles = 0;
  private pagesRead = 0;

  constructor(
    private readonly client: Client,
    private readonly type: RecordType,
    pause: number,
  ) {
    this.wanted = new Batcher((titles) => this.load(titles), pause);
  }

  /**
   * Returns the records with exactly this title, as read since the run's last write.
   *
   * @throws ApiError
   */
  find(title: string): Promise<ListedRecord[]> {
    return this.wanted.load(title);
  }

  /** Forgets what was read before a write. */
  invalidate(): void {
    this.pages = new TitlePages();
  }

  private async load(titles: readonly string[]): Promise<Result<ListedRecord[]>[]> {
    this.titles += titles.length;
    const { pages } = this;
    const found = new Map<string, ListedRecord>();
    const look = () => {
      for (const title of titles) {
        const record = pages.take(title);
        if (record) found.set(title, record);
      }
      return titles.some((title) => !found.has(title));
    };
    while (look() && pages.next !== undefined && 2 * this.pagesRead + 2 <= this.titles) {
      this.pagesRead++;
      const page = await listPage(this.client, this.type, pages.next);
      if (!page.isWhole) break;
      pages.add(page);
    }
    return Promise.all(
      titles.map(async (title) => {
        const record = found.get(title);
        return record ? [record] : this.list(title).catch((error: unknown) => error as Error);
      }),
    );
  }

  /**
   * Returns the records with exactly this title as they are now, in a call of its own.
   *
   * @throws ApiError
   */
  async list(title: string): Promise<ListedRecord[]> {
    const { records, at } = await listRecords(this.client, this.type, { title });
    // The filter also matches parts of titles.
    const titled = records.filter((record) => record.text("TITLE") === title);
    return titled.map((record) => ({ record, at }));
  }
}

/** The records of the pages so far, by title. */
class TitlePages {
  private readonly records = new Map<string, ListedRecord>();
  /** The lowest ID of the next page; undefined after the last one. */
  next: number | undefined = 0;

  add({ records, at, next }: Awaited<ReturnType<typeof listPage>>): void {
    for (const record of records) this.records.set(record.text("TITLE") ?? "", { record, at });
    this.next = next;
  }

  /** Returns a record once: a second request wants fresh data. */
  take(title: string): ListedRecord | undefined {
    const record = this.records.get(title);
    this.records.delete(title);
    return record;
  }
}
