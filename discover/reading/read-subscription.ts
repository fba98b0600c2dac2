/** Reads the wanted records and vaults in few calls. */
import type { Client } from "../../provider/api/client.js";
import { listAllRecords } from "../../provider/api/record-ids.js";
import { Remotes } from "../../provider/api/remote.js";
import { recordTypeNamed } from "../../provider/catalog/index.js";
import {
  keyIn,
  keyOf,
  type RecordType,
  type ResourceType,
  type VaultType,
} from "../../provider/catalog/resource-type.js";
import { withKind } from "../../provider/catalog/wording.js";
import { byId, type Found } from "../found.js";
import { describe } from "./describe.js";
import type { Journal } from "./journal.js";
import { refusalIn, unreadOf, type Unread } from "./unread.js";
import { listAllVaults, type VaultList } from "./vault-list.js";

/** Receives the progress of the work. */
export interface Progress {
  /** Reports how many records and vaults to read, and how many an earlier run has already read. */
  begin(total: number, already: number): void;
  /** Reports that `count` more of a type have been read. */
  advance(name: string, count: number): void;
  /** Reports that all of a type have been read. */
  complete(name: string, count: number): void;
}

export interface Wanted {
  readonly records: readonly RecordType[];
  readonly vaults: readonly VaultType[];
  /** Whether to read records of types missing from the catalog, too. */
  readonly unlisted: boolean;
  /** What needn't be read, as `keyIn` names it. */
  readonly managed: ReadonlySet<string>;
}

/** Number of records or vaults per type, by the API's name of the type. */
export type Counts = Readonly<Record<string, number>>;

export interface Subscription {
  /** Ordered by ID within each type. Pages may have brought more than is wanted. */
  readonly found: readonly Found[];
  /** What no resource can manage, since this version doesn't know its type. */
  readonly unknown: Counts;
  readonly unread: readonly Unread[];
}

/** @throws ApiError. Everything read so far is in the journal. */
export async function readSubscription(
  client: Client,
  { records, vaults, unlisted, managed }: Wanted,
  journal: Journal,
  progress: Progress,
): Promise<Subscription> {
  const remotes = new Remotes(client, 0);
  const already = journal.size;
  const unread: Unread[] = [];
  const recordIds = groupIds(records.length > 0 ? await listAllRecords(client) : []);
  const listed = vaults.length > 0 ? await listVaultsIfAllowed(client, unread) : noVaults;
  const others = unlisted ? [...recordIds.keys()].flatMap(findUnlisted) : [];
  const ids = (type: ResourceType) =>
    type.kind === "record"
      ? (recordIds.get(type.type) ?? [])
      : listed.known.filter((vault) => vault.type === type).map(({ id }) => id);
  const isNew = (type: ResourceType, id: string) => !managed.has(keyIn(type, id));
  const types = [...vaults, ...records, ...others].filter((type) =>
    ids(type).some((id) => isNew(type, id)),
  );
  const gone = findGone(types, ids, journal);
  progress.begin(
    types.reduce((sum, type) => sum + ids(type).length, 0),
    already,
  );
  for (const type of types) {
    const wanted = ids(type).filter((id) => isNew(type, id));
    let refusal: string | undefined;
    try {
      if (type.kind === "vault") await readVaults(remotes, type, wanted, journal, progress);
      else await readRecords(remotes, type, ids(type), journal, progress);
    } catch (error) {
      refusal = refusalIn(error, type);
    }
    const read = new Set(journal.of(keyOf(type)).found.map(({ id }) => id));
    const missing = wanted.filter((id) => !read.has(id)).length;
    // A vault that is missing without a refusal was deleted after the list was read.
    if (missing > 0 && (refusal !== undefined || type.kind === "record")) {
      unread.push(unreadOf(type, missing, wanted.length, refusal));
    }
  }
  const problems = new Map(listed.known.map(({ type, id, problem }) => [keyIn(type, id), problem]));
  return {
    found: types.flatMap((type) =>
      [...journal.of(keyOf(type)).found]
        .filter(({ id }) => !gone.has(keyIn(type, id)))
        .sort(byId)
        .map((found) => {
          const problem = found.problem ?? problems.get(keyIn(type, found.id));
          return problem === undefined ? found : { ...found, problem };
        }),
    ),
    unknown: count([...namesOfNoType(recordIds), ...listed.unknown]),
    unread,
  };
}

const noVaults: VaultList = { known: [], unknown: [] };

async function listVaultsIfAllowed(client: Client, unread: Unread[]): Promise<VaultList> {
  try {
    return await listAllVaults(client);
  } catch (error) {
    unread.push({ what: "all vaults", reason: refusalIn(error) });
    return noVaults;
  }
}

/** Returns what an earlier run has read and Qualys no longer lists, as `keyIn` names it. */
function findGone(
  types: readonly ResourceType[],
  ids: (type: ResourceType) => readonly string[],
  journal: Journal,
): ReadonlySet<string> {
  const gone = types.flatMap((type) => {
    const exist = new Set(ids(type));
    const earlier = journal.of(keyOf(type)).found.filter(({ id }) => !exist.has(id));
    return earlier.map(({ id }) => keyIn(type, id));
  });
  return new Set(gone);
}

function groupIds(
  records: readonly { readonly type: string; readonly id: string }[],
): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const { type, id } of records) {
    const others = ids.get(type) ?? [];
    others.push(id);
    ids.set(type, others);
  }
  return ids;
}

/** Returns the type if the catalog lacks it. */
function findUnlisted(name: string): RecordType[] {
  const type = recordTypeNamed(name);
  return type?.unlisted ? [type] : [];
}

/** Returns the name of each record whose type can't be managed by its name. */
function namesOfNoType(ids: ReadonlyMap<string, readonly string[]>): string[] {
  return [...ids].flatMap(([name, ofType]) =>
    recordTypeNamed(name) ? [] : ofType.map(() => name),
  );
}

function count(names: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
}

async function readRecords(
  remotes: Remotes,
  type: RecordType,
  ids: readonly string[],
  journal: Journal,
  progress: Progress,
): Promise<void> {
  const key = keyOf(type);
  const before = journal.of(key);
  const last = before.found.reduce((most, { id }) => Math.max(most, Number(id)), -1);
  // Somebody may have created more since an earlier run.
  if (!before.isComplete || ids.some((id) => Number(id) > last)) {
    for await (const page of remotes.pages(type, last + 1)) {
      journal.add({ found: page.map((snapshot) => describe(type, snapshot)) });
      progress.advance(type.title, page.length);
    }
    journal.add({ complete: key });
  }
  progress.complete(`${type.title} records`, journal.of(key).found.length);
}

/** Makes one call per vault, since the list lacks their settings. */
async function readVaults(
  remotes: Remotes,
  type: VaultType,
  ids: readonly string[],
  journal: Journal,
  progress: Progress,
): Promise<void> {
  const before = new Set(journal.of(keyOf(type)).found.map(({ id }) => id));
  for (const id of ids.filter((one) => !before.has(one))) {
    const snapshot = await remotes.of(type).read(id);
    // It may have been deleted meanwhile.
    if (snapshot) journal.add({ found: [describe(type, snapshot)] });
    progress.advance(type.title, 1);
  }
  progress.complete(withKind(type.title, "vault"), journal.of(keyOf(type)).found.length);
}
