import type { RecordType } from "../../catalog/resource-type.js";
import type { Client } from "../client.js";
import { ApiError } from "../errors.js";
import { incompleteList, listPage, listSome } from "../record-lists.js";
import { Batcher, type Result } from "./batcher.js";
import { PageCache, type RecordOrGone } from "./page-cache.js";

/**
 * Reads the records of a type in few calls, without knowing how many will be requested: a batch by its
 * IDs first, then, if more are requested, whole pages of up to 1,000.
 *
 * Pages don't pay if few records of a large subscription are requested, so the number of calls stays
 * within twice that of reading by IDs alone, plus two.
 */
export class RecordReader {
  private readonly pages = new PageCache();
  private readonly refreshes: Batcher<string, RecordOrGone>;
  private readonly reads: Batcher<string, RecordOrGone>;
  private readonly requestedIds = new Set<number>();
  private callsMade = 0;
  private writes = 0;

  constructor(
    private readonly client: Client,
    private readonly type: RecordType,
    pause: number,
  ) {
    this.refreshes = new Batcher((ids) => this.loadRefreshes(ids), pause);
    this.reads = new Batcher((ids) => this.loadByIds(ids), pause);
  }

  /** Reads the record as part of a refresh. @throws ApiError */
  async refresh(id: string): Promise<RecordOrGone> {
    if (!/^\d+$/.test(id)) return this.read(id);
    this.requestedIds.add(Number(id));
    const told = this.pages.take(Number(id));
    return told ? told.seen : this.refreshes.load(id);
  }

  /** Reads the record as it is now. @throws ApiError */
  read(id: string): Promise<RecordOrGone> {
    return this.reads.load(id);
  }

  /** Forgets what was read before a write. */
  invalidate(): void {
    this.writes++;
    this.pages.invalidate();
  }

  private async loadRefreshes(ids: readonly string[]): Promise<Result<RecordOrGone>[]> {
    const results = new Map<string, Result<RecordOrGone>>();
    const left = () => {
      for (const id of ids.filter((one) => !results.has(one))) {
        const told = this.pages.take(Number(id));
        if (told) results.set(id, told.seen);
      }
      return ids.filter((id) => !results.has(id));
    };
    while (left().length > 0 && this.isPageWorthwhile()) {
      await this.loadPage(Math.min(...left().map(Number)));
    }
    const others = left();
    if (others.length > 0) {
      this.callsMade++;
      const read = await this.loadByIds(others);
      others.forEach((id, i) => results.set(id, read[i]));
    }
    return ids.map((id) => results.get(id));
  }

  /** Returns whether the budget allows a page, and a call by IDs in case the page doesn't help. */
  private isPageWorthwhile(): boolean {
    const byIds = Math.ceil(this.requestedIds.size / this.refreshes.peakSize);
    return this.callsMade > 0 && this.callsMade + 2 <= 2 * byIds + 2;
  }

  private async loadPage(id: number): Promise<void> {
    const { writes } = this;
    this.callsMade++;
    const first = this.pages.choosePageStart(id, this.requestedIds);
    const { records, at, next, isWhole } = await listPage(this.client, this.type, first);
    if (writes !== this.writes || !isWhole) return;
    const listed = records.map((record) => ({ id: Number(record.text("ID")), record, at }));
    this.pages.add(first, next, listed);
  }

  private async loadByIds(ids: readonly string[]): Promise<Result<RecordOrGone>[]> {
    try {
      return await this.list(ids, { ids: ids.join(",") });
    } catch (error) {
      if (!(error instanceof ApiError) || error.details.status !== 400) throw error;
      return (await Promise.all(ids.map((id) => this.loadAlone(id)))).flat();
    }
  }

  /**
   * Reads a record by a range of IDs, which is never refused. Whether one missing ID makes Qualys
   * refuse a list of IDs isn't documented.
   */
  private async loadAlone(id: string): Promise<Result<RecordOrGone>[]> {
    return this.list([id], { id_min: id, id_max: id }).catch((error: unknown) => [error as Error]);
  }

  /** Returns what a list with the filters has for each ID. */
  private async list(
    ids: readonly string[],
    filters: Readonly<Record<string, string>>,
  ): Promise<Result<RecordOrGone>[]> {
    const { records, at, isWhole } = await listSome(this.client, this.type, filters);
    const byId = new Map(records.map((record) => [record.text("ID"), record]));
    return ids.map((id) => {
      const record = byId.get(id);
      if (record) return { record, at };
      return isWhole ? undefined : incompleteList(`the list without the record ${id}`);
    });
  }
}
