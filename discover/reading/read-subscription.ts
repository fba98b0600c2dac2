/** Reads the wanted records and vaults in few calls. */
import type { Client } from "../../provider/api/client.js";
import { listAllRecords } from "../../provider/api/record-ids.js";
import { Remotes } from "../../provider/api/remote.js";
import { recordTypeNamed } from "../../provider/catalog/index.js";
import {
  keyIn,
  keyOf,
  type RecordType,
  type VaultType,
} from "../../provider/catalog/resource-type.js";
import { withKind } from "../../provider/catalog/wording.js";
import { byId, type Found } from "../found.js";
import { describe } from "./describe.js";
import type { Journal } from "./journal.js";
import { listAllVaults, type ListedVault } from "./vault-list.js";

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
  /** What needn't be read, as `keyIn` names it. */
  readonly managed: ReadonlySet<string>;
}

/** Number of records per type, by the API's name of the type. */
export type Counts = Readonly<Record<string, number>>;

export interface Subscription {
  /** Ordered by ID within each type. Pages may have brought more than is wanted. */
  readonly found: readonly Found[];
  /** Records of types missing from the catalog, except those that needn't be read. */
  readonly unknown: Counts;
}

/** @throws ApiError. Everything read so far is in the journal. */
export async function readSubscription(
  client: Client,
  { records, vaults, managed }: Wanted,
  journal: Journal,
  progress: Progress,
): Promise<Subscription> {
  const remotes = new Remotes(client, 0);
  const already = journal.size;
  const ids = groupIds(records.length > 0 ? await listAllRecords(client) : []);
  const listed = vaults.length > 0 ? await listAllVaults(client) : [];
  const isNew = (type: RecordType | VaultType, id: string) => !managed.has(keyIn(type, id));
  const types = records.filter((type) => ids.get(type.type)?.some((id) => isNew(type, id)));
  const newVaults = vaults
    .map((type) => listed.filter((vault) => vault.type === type && isNew(type, vault.id)))
    .filter(({ length }) => length > 0);
  const sizes = [...types.map(({ type }) => ids.get(type) ?? []), ...newVaults];
  progress.begin(
    sizes.reduce((sum, { length }) => sum + length, 0),
    already,
  );
  for (const ofType of newVaults) await readVaults(remotes, ofType, journal, progress);
  for (const type of types) await readRecords(remotes, type, journal, progress);
  const problems = new Map(listed.map(({ type, id, problem }) => [keyIn(type, id), problem]));
  return {
    found: [...newVaults.flatMap(([vault]) => vault?.type ?? []), ...types].flatMap((type) =>
      [...journal.of(keyOf(type)).found].sort(byId).map((found) => {
        const problem = found.problem ?? problems.get(keyIn(type, found.id));
        return problem === undefined ? found : { ...found, problem };
      }),
    ),
    unknown: countUnlisted(ids, isNew),
  };
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

function countUnlisted(
  ids: ReadonlyMap<string, readonly string[]>,
  isNew: (type: RecordType, id: string) => boolean,
): Counts {
  const counts = [...ids].flatMap(([name, ofType]): [string, number][] => {
    const type = recordTypeNamed(name);
    if (type && !type.unlisted) return [];
    const { length } = type ? ofType.filter((id) => isNew(type, id)) : ofType;
    return length > 0 ? [[name, length]] : [];
  });
  return Object.fromEntries(counts);
}

async function readRecords(
  remotes: Remotes,
  type: RecordType,
  journal: Journal,
  progress: Progress,
): Promise<void> {
  const key = keyOf(type);
  const before = journal.of(key);
  if (!before.isComplete) {
    const last = before.found.reduce((most, { id }) => Math.max(most, Number(id)), -1);
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
  vaults: readonly ListedVault[],
  journal: Journal,
  progress: Progress,
): Promise<void> {
  const [first] = vaults;
  if (!first) return;
  const { type } = first;
  const before = new Set(journal.of(keyOf(type)).found.map(({ id }) => id));
  for (const { id } of vaults.filter((vault) => !before.has(vault.id))) {
    const snapshot = await remotes.of(type).read(id);
    // It may have been deleted meanwhile.
    if (snapshot) journal.add({ found: [describe(type, snapshot)] });
    progress.advance(type.title, 1);
  }
  progress.complete(withKind(type.title, "vault"), journal.of(keyOf(type)).found.length);
}
