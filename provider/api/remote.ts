import type { RecordType, ResourceType, VaultType } from "../catalog/resource-type.js";
import type { RecordOrGone } from "./batching/page-cache.js";
import { RecordReader } from "./batching/record-reader.js";
import { RecordWriter } from "./batching/record-writer.js";
import { TitleReader } from "./batching/title-reader.js";
import { VaultIndex } from "./batching/vault-index.js";
import type { Payload } from "./call.js";
import type { Client } from "./client.js";
import { ApiError } from "./errors.js";
import * as records from "./records.js";
import { isLater, isTime } from "./server-time.js";
import * as vaults from "./vaults.js";
import { idOf, type Element } from "./xml.js";

/** A resource as a response reports it. */
export interface Snapshot {
  readonly id: string;
  readonly fields: Element;
  /** The server's times, such as `2019-03-28T15:45:05Z`; undefined if the response lacks them. */
  readonly created: string | undefined;
  readonly lastModified: string | undefined;
  /**
   * The login that made the last change; undefined if the response lacks it, as those about records
   * do.
   */
  readonly lastModifiedBy: string | undefined;
  /** The server's time of the response. */
  readonly at: string;
}

/** The resources of one type at Qualys. Records and vaults take different requests. */
export interface Remote {
  create(payload: Payload): Promise<records.Written>;
  update(id: string, payload: Payload): Promise<records.Written>;
  delete(id: string): Promise<void>;
  /** Reads the resource as it is now. Undefined only if a successful list lacks the ID. */
  read(id: string): Promise<Snapshot | undefined>;
  /**
   * Reads the resource in a batch with all others, as it was at some time of this run.
   *
   * @param since the server's time of the last change that is known.
   * @returns "unchanged" if a list shows no later change; undefined as for `read`.
   */
  refresh(id: string, since: string | undefined): Promise<Snapshot | "unchanged" | undefined>;
  /** Finds those with exactly this title. */
  findByTitle(title: string): Promise<Snapshot[]>;
  /**
   * Like `findByTitle`, but in a batch with others, and maybe as they were at some time of this
   * run.
   */
  findByTitleInBatch(title: string): Promise<Snapshot[]>;
  /** Returns the IDs that had the title before the run, if titles needn't be unique. */
  idsBeforeRun(title: string): Promise<readonly string[]>;
}

/** The resources of all types at Qualys, for one run, so that requests can be batched. */
export class Remotes {
  private readonly remotes = new Map<ResourceType, Remote>();
  private readonly vaultLists = new Map<string, VaultIndex>();

  constructor(
    private readonly client: Client,
    /** Milliseconds to wait for more to batch before a call. */
    private readonly pause: number,
  ) {}

  of(type: ResourceType): Remote {
    const remote = this.remotes.get(type) ?? this.open(type);
    this.remotes.set(type, remote);
    return remote;
  }

  /**
   * Yields the records of the type, all or from an ID on, with one call per page.
   *
   * @throws ApiError
   */
  async *pages(type: RecordType, from = 0): AsyncGenerator<Snapshot[]> {
    for (let first: number | undefined = from; first !== undefined;) {
      const page: records.RecordPage = await records.listPage(this.client, type, first);
      if (!page.isWhole) throw records.incompleteList(`the list of ${type.title} records`);
      yield page.records.map((record) => recordSnapshot({ record, at: page.at }));
      first = page.next;
    }
  }

  private open(type: ResourceType): Remote {
    if (type.kind === "record") return remoteRecords(this.client, type, this.pause);
    const list = this.vaultLists.get(type.endpoint) ?? new VaultIndex(this.client, type.endpoint);
    this.vaultLists.set(type.endpoint, list);
    return remoteVaults(this.client, type, list);
  }
}

function remoteRecords(client: Client, type: RecordType, pause: number): Remote {
  const reads = new RecordReader(client, type, pause);
  const writes = new RecordWriter(client, type, pause);
  const titles = new TitleReader(client, type, pause);
  const written = <T>(write: Promise<T>) =>
    write.finally(() => {
      reads.invalidate();
      titles.invalidate();
    });
  const seen = async (read: Promise<RecordOrGone>) => {
    const listed = await read;
    return listed && recordSnapshot(listed);
  };
  return {
    create: (payload) => written(records.createRecord(client, type, payload)),
    update: (id, payload) =>
      written(
        hasNoEqual(payload)
          ? records.updateRecord(client, type, id, payload)
          : writes.update(id, payload.parameters),
      ),
    delete: (id) => written(writes.delete(id)),
    read: (id) => seen(reads.read(id)),
    refresh: (id) => seen(reads.refresh(id)),
    findByTitle: async (title) => (await titles.list(title)).map(recordSnapshot),
    findByTitleInBatch: async (title) => (await titles.find(title)).map(recordSnapshot),
    idsBeforeRun: () => Promise.resolve([]),
  };
}

/**
 * Returns whether no other update can be equal: an address is in one record only, and items of a
 * body have IDs.
 */
function hasNoEqual({ parameters, body }: Payload): boolean {
  return body !== undefined || Object.keys(parameters).some((name) => /^(add|remove)_/.test(name));
}

function remoteVaults(client: Client, type: VaultType, list: VaultIndex): Remote {
  const written = <T>(write: Promise<T>) => write.finally(() => list.invalidate());
  const view = async (id: string) => {
    const { vault, at } = await vaults.viewVault(client, type, id);
    // A view may have the other one of a vault's two IDs.
    return { ...snapshot(vault, vault.text("CREATED_ON"), at), id };
  };
  const read = async (id: string) => {
    try {
      return await view(id);
    } catch (error) {
      // A refused view has no code that says "no such vault": only the list can tell.
      if (!(error instanceof ApiError) || error.outcome !== "refused") throw error;
      // A vault that the user may no longer see isn't in the list either.
      if ([401, 403].includes(error.details.status ?? 0)) throw error;
      list.invalidate();
      if (await list.find(id)) throw error;
      return undefined;
    }
  };
  const findByTitle = async (title: string) => {
    const filters = { type: type.type, title };
    const { vaults: found } = await vaults.listVaults(client, type.endpoint, filters);
    const ids = found.filter((vault) => vault.text("TITLE") === title).map(idOf);
    return Promise.all(ids.map(view));
  };
  return {
    create: ({ parameters }) => written(vaults.createVault(client, type, parameters)),
    update: (id, { parameters }) => written(vaults.updateVault(client, type, id, parameters)),
    delete: (id) => written(vaults.deleteVault(client, type, id)),
    read,
    refresh: async (id, since) => {
      if (since === undefined) return read(id);
      const listed = await list.find(id);
      if (!listed) return undefined;
      if (listed === "unknown") return read(id);
      const { lastModified } = listed;
      return isTime(lastModified) && !isLater(lastModified, since) ? "unchanged" : read(id);
    },
    findByTitle,
    // Vaults are few, and each takes a view anyway.
    findByTitleInBatch: findByTitle,
    idsBeforeRun: (title) => list.idsBeforeRun(type, title),
  };
}

function recordSnapshot({ record, at }: NonNullable<RecordOrGone>): Snapshot {
  return snapshot(record, record.text("CREATED/DATETIME"), at);
}

function snapshot(fields: Element, created: string | undefined, at: string): Snapshot {
  return {
    id: idOf(fields),
    fields,
    created,
    lastModified: fields.text("LAST_MODIFIED/DATETIME"),
    lastModifiedBy: fields.text("LAST_MODIFIED/BY") || undefined,
    at,
  };
}
