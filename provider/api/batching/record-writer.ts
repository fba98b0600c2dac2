import type { RecordType } from "../../catalog/resource-type.js";
import type { RequestParameters } from "../call.js";
import type { Client } from "../client.js";
import { ApiError } from "../errors.js";
import { writeRecords, type Written } from "../records.js";
import { Batcher, type Result } from "./batcher.js";

/** Statuses of refusals that may be about one ID. With others, each ID would be refused alike. */
const aboutIds = [200, 400, 409];

interface Update {
  readonly id: string;
  readonly parameters: RequestParameters;
}

/** Writes to the records of a type: deletions share a request, and so do equal updates. */
export class RecordWriter {
  private readonly deletions: Batcher<string, Written>;
  private readonly updates: Batcher<Update, Written>;

  constructor(
    private readonly client: Client,
    private readonly type: RecordType,
    pause: number,
  ) {
    this.deletions = new Batcher((ids) => this.writeTogether("delete", ids, {}), pause);
    this.updates = new Batcher((updates) => this.updateTogether(updates), pause);
  }

  /** @throws ApiError */
  async delete(id: string): Promise<void> {
    await this.deletions.load(id);
  }

  /** @throws ApiError */
  update(id: string, parameters: RequestParameters): Promise<Written> {
    return this.updates.load({ id, parameters });
  }

  private async updateTogether(updates: readonly Update[]): Promise<Result<Written>[]> {
    const equal = new Map<string, Update[]>();
    for (const update of updates) {
      const key = JSON.stringify(update.parameters);
      equal.set(key, [...(equal.get(key) ?? []), update]);
    }
    const results = new Map<Update, Result<Written>>();
    await Promise.all(
      [...equal.values()].map(async (group) => {
        const ids = group.map(({ id }) => id);
        const done = await this.writeTogether("update", ids, group[0]?.parameters ?? {});
        group.forEach((update, i) => results.set(update, done[i] as Result<Written>));
      }),
    );
    return updates.map((update) => results.get(update) as Result<Written>);
  }

  /**
   * Writes in one request. If Qualys refuses it as a whole, sends each ID alone, so that only the
   * bad ones fail.
   */
  private async writeTogether(
    action: "update" | "delete",
    ids: readonly string[],
    parameters: RequestParameters,
  ): Promise<Result<Written>[]> {
    try {
      return await writeRecords(this.client, this.type, action, ids, parameters);
    } catch (error) {
      const isAboutIds =
        error instanceof ApiError &&
        error.outcome === "refused" &&
        aboutIds.includes(error.details.status ?? 0);
      if (!isAboutIds || ids.length === 1) {
        return ids.map(() => error as Error);
      }
      const alone = ids.map((id) => this.writeTogether(action, [id], parameters));
      return (await Promise.all(alone)).flat();
    }
  }
}
