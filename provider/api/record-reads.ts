import type { RecordType } from "../catalog/resource-type.js";
import type { Calls } from "./calls.js";
import { ApiError } from "./errors.js";
import { Gatherer, type Result } from "./gatherer.js";
import { KnownRecords, type Seen } from "./known-records.js";
import { listPage, listSome, maybeMissing } from "./record-lists.js";

/**
 * Reads the records of a type in few calls, without knowing how many will be asked for: those that
 * are asked for together by their IDs, then, when more are, whole pages of up to 1,000.
 *
 * Pages are worth it unless few records of a large subscription are asked for. So their number
 * stays within twice the calls that it takes by IDs alone, and two.
 */
export class RecordReads {
  private readonly known = new KnownRecords();
  private readonly refreshes: Gatherer<string, Seen>;
  private readonly looks: Gatherer<string, Seen>;
  private readonly asked = new Set<number>();
  private spent = 0;
  private writes = 0;

  constructor(
    private readonly calls: Calls,
    private readonly type: RecordType,
    pause: number,
  ) {
    this.refreshes = new Gatherer((ids) => this.refreshed(ids), pause);
    this.looks = new Gatherer((ids) => this.byIds(ids), pause);
  }

  /** Reads the record as a part of a refresh. @throws ApiError */
  async refresh(id: string): Promise<Seen> {
    if (!/^\d+$/.test(id)) return this.look(id);
    this.asked.add(Number(id));
    const told = this.known.tell(Number(id));
    return told ? told.seen : this.refreshes.ask(id);
  }

  /** Reads the record as it is now. @throws ApiError */
  look(id: string): Promise<Seen> {
    return this.looks.ask(id);
  }

  /** What was read before a write is no news. */
  forget(): void {
    this.writes++;
    this.known.forget();
  }

  private async refreshed(ids: readonly string[]): Promise<Result<Seen>[]> {
    const results = new Map<string, Result<Seen>>();
    const left = () => {
      for (const id of ids.filter((one) => !results.has(one))) {
        const told = this.known.tell(Number(id));
        if (told) results.set(id, told.seen);
      }
      return ids.filter((id) => !results.has(id));
    };
    while (left().length > 0 && this.pagePays()) {
      await this.readPage(Math.min(...left().map(Number)));
    }
    const others = left();
    if (others.length > 0) {
      this.spent++;
      const read = await this.byIds(others);
      others.forEach((id, i) => results.set(id, read[i]));
    }
    return ids.map((id) => results.get(id));
  }

  /** Whether there is room for a page, and for a call by IDs in case that it doesn't help. */
  private pagePays(): boolean {
    const byIds = Math.ceil(this.asked.size / this.refreshes.together);
    return this.spent > 0 && this.spent + 2 <= 2 * byIds + 2;
  }

  private async readPage(id: number): Promise<void> {
    const { writes } = this;
    this.spent++;
    const first = this.known.pageFor(id, this.asked);
    const { records, at, next, isWhole } = await listPage(this.calls, this.type, first);
    if (writes !== this.writes || !isWhole) return;
    const listed = records.map((record) => ({ id: Number(record.text("ID")), record, at }));
    this.known.add(first, next, listed);
  }

  private async byIds(ids: readonly string[]): Promise<Result<Seen>[]> {
    try {
      return await this.list(ids, { ids: ids.join(",") });
    } catch (error) {
      if (!(error instanceof ApiError) || error.details.status !== 400) throw error;
      return (await Promise.all(ids.map((id) => this.alone(id)))).flat();
    }
  }

  /** Whether a list of IDs is refused for one that is gone isn't documented; one by ranges isn't. */
  private async alone(id: string): Promise<Result<Seen>[]> {
    return this.list([id], { id_min: id, id_max: id }).catch((error: unknown) => [error as Error]);
  }

  /** What a list with the filters shows of each ID. */
  private async list(
    ids: readonly string[],
    filters: Readonly<Record<string, string>>,
  ): Promise<Result<Seen>[]> {
    const { records, at, isWhole } = await listSome(this.calls, this.type, filters);
    const byId = new Map(records.map((record) => [record.text("ID"), record]));
    return ids.map((id) => {
      const record = byId.get(id);
      if (record) return { record, at };
      return isWhole ? undefined : maybeMissing(`the list without the record ${id}`);
    });
  }
}
