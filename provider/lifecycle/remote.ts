import type { Calls, Payload } from "../api/calls.js";
import { ApiError } from "../api/errors.js";
import type { Seen } from "../api/known-records.js";
import { RecordReads } from "../api/record-reads.js";
import { RecordWrites } from "../api/record-writes.js";
import * as records from "../api/records.js";
import { VaultList } from "../api/vault-list.js";
import * as vaults from "../api/vaults.js";
import { idOf, type Element } from "../api/xml.js";
import type { RecordType, ResourceType, VaultType } from "../catalog/resource-type.js";
import { isLater, isTime } from "./server-time.js";

/** A resource as an answer shows it. */
export interface Snapshot {
  readonly id: string;
  readonly fields: Element;
  /** The server's times, such as `2019-03-28T15:45:05Z`; undefined when the answer lacks them. */
  readonly created: string | undefined;
  readonly lastModified: string | undefined;
  /** The server's time of the answer. */
  readonly at: string;
}

/** The resources of one type at Qualys: records and vaults differ in how they are asked for. */
export interface Remote {
  create(payload: Payload): Promise<records.Written>;
  update(id: string, payload: Payload): Promise<records.Written>;
  delete(id: string): Promise<void>;
  /** As it is now. Undefined only when a successful list lacks the ID. */
  read(id: string): Promise<Snapshot | undefined>;
  /**
   * As it was at some time of this run, read together with all others that are asked for.
   *
   * @param since the server's time of the last change that is known.
   * @returns "unchanged" when a list tells that there was no later one; undefined as `read`.
   */
  refresh(id: string, since: string | undefined): Promise<Snapshot | "unchanged" | undefined>;
  /** Those with exactly this title. */
  titled(title: string): Promise<Snapshot[]>;
  /** The IDs of those with the title that were there before the run, where titles may repeat. */
  namesakes(title: string): Promise<readonly string[]>;
}

/** The resources of all types at Qualys, for one run, so that what is asked for can be gathered. */
export class Remotes {
  private readonly remotes = new Map<ResourceType, Remote>();
  private readonly vaultLists = new Map<string, VaultList>();

  constructor(
    private readonly calls: Calls,
    /** Milliseconds to wait for more of the same before a call is made. */
    private readonly pause: number,
  ) {}

  of(type: ResourceType): Remote {
    const remote = this.remotes.get(type) ?? this.open(type);
    this.remotes.set(type, remote);
    return remote;
  }

  /** All records of the type, page by page, a call each. @throws ApiError */
  async *pages(type: RecordType): AsyncGenerator<Snapshot[]> {
    for (let first: number | undefined = 0; first !== undefined;) {
      const page: records.RecordPage = await records.listPage(this.calls, type, first);
      if (!page.isWhole) throw records.maybeMissing(`the list of ${type.title} records`);
      yield page.records.map((record) => recordSnapshot({ record, at: page.at }));
      first = page.next;
    }
  }

  private open(type: ResourceType): Remote {
    if (type.kind === "record") return remoteRecords(this.calls, type, this.pause);
    const list = this.vaultLists.get(type.endpoint) ?? new VaultList(this.calls, type.endpoint);
    this.vaultLists.set(type.endpoint, list);
    return remoteVaults(this.calls, type, list);
  }
}

function remoteRecords(calls: Calls, type: RecordType, pause: number): Remote {
  const reads = new RecordReads(calls, type, pause);
  const writes = new RecordWrites(calls, type, pause);
  const written = <T>(write: Promise<T>) => write.finally(() => reads.forget());
  const seen = async (read: Promise<Seen>) => {
    const listed = await read;
    return listed && recordSnapshot(listed);
  };
  return {
    create: ({ parameters, body }) => written(records.createRecord(calls, type, parameters, body)),
    update: (id, payload) => written(writes.update(id, payload)),
    delete: (id) => written(writes.delete(id)),
    read: (id) => seen(reads.look(id)),
    refresh: (id) => seen(reads.refresh(id)),
    titled: async (title) => {
      const { records: found, at } = await records.listRecords(calls, type, { title });
      // The filter finds parts of titles too.
      const titled = found.filter((record) => record.text("TITLE") === title);
      return titled.map((record) => recordSnapshot({ record, at }));
    },
    namesakes: () => Promise.resolve([]),
  };
}

function remoteVaults(calls: Calls, type: VaultType, list: VaultList): Remote {
  const written = <T>(write: Promise<T>) => write.finally(() => list.forget());
  const view = async (id: string) => {
    const { vault, at } = await vaults.viewVault(calls, type, id);
    // A view may show the other one of a vault's two names.
    return { ...snapshot(vault, vault.text("CREATED_ON"), at), id };
  };
  const read = async (id: string) => {
    try {
      return await view(id);
    } catch (error) {
      // A refused view has no code that says "no such vault": only the list can tell.
      if (!(error instanceof ApiError) || error.outcome !== "refused") throw error;
      // A user who may not see it any more isn't shown it in the list either.
      if ([401, 403].includes(error.details.status ?? 0)) throw error;
      list.forget();
      if (await list.find(id)) throw error;
      return undefined;
    }
  };
  return {
    create: ({ parameters }) => written(vaults.createVault(calls, type, parameters)),
    update: (id, { parameters }) => written(vaults.updateVault(calls, type, id, parameters)),
    delete: (id) => written(vaults.deleteVault(calls, type, id)),
    read,
    refresh: async (id, since) => {
      if (since === undefined) return read(id);
      const listed = await list.find(id);
      if (!listed) return undefined;
      if (listed === "unknown") return read(id);
      const { lastModified } = listed;
      return isTime(lastModified) && !isLater(lastModified, since) ? "unchanged" : read(id);
    },
    titled: async (title) => {
      const filters = { type: type.type, title };
      const { vaults: found } = await vaults.listVaults(calls, type.endpoint, filters);
      const ids = found.filter((vault) => vault.text("TITLE") === title).map(idOf);
      return Promise.all(ids.map(view));
    },
    namesakes: (title) => list.namesakes(type, title),
  };
}

function recordSnapshot({ record, at }: NonNullable<Seen>): Snapshot {
  return snapshot(record, record.text("CREATED/DATETIME"), at);
}

function snapshot(fields: Element, created: string | undefined, at: string): Snapshot {
  return {
    id: idOf(fields),
    fields,
    created,
    lastModified: fields.text("LAST_MODIFIED/DATETIME"),
    at,
  };
}
