/**
 * Keeps the state in a file that several processes may share. What responses contain in clear text
 * is encrypted in it, with a key from a file beside it.
 */
import { randomUUID } from "node:crypto";
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import type { Parameters } from "./parameters.js";
import { Seals } from "./seal.js";
import { withLock } from "./state-lock.js";
import {
  emptyState,
  firstItemId,
  type State,
  type Store,
  type Stored,
  type StoredVault,
} from "./state.js";

/** A record or vault in the file. */
type Sealed<S extends Stored> = Omit<S, "inClear"> & { readonly sealed?: string };

interface Saved {
  readonly format: 1;
  readonly nextId: number;
  /** Absent in files from versions without lists. */
  readonly nextItemId?: number;
  readonly records: Readonly<Record<string, readonly Sealed<Stored>[]>>;
  readonly vaults: readonly Sealed<StoredVault>[];
}

/** Returns a store in a file, which is read again whenever it has changed. */
export function fileStore(path: string): Store {
  let cached: { readonly version: string; readonly state: State } | undefined;

  function read(): State {
    const version = versionOf(path);
    if (cached?.version !== version) cached = { version, state: load(path) };
    return cached.state;
  }

  async function write<T>(change: (state: State) => T): Promise<T> {
    return withLock(`${path}.lock`, () => {
      const state = read();
      cached = undefined; // Nobody may see the changed state until it is saved.
      const result = change(state);
      save(path, state);
      cached = { version: versionOf(path), state };
      return result;
    });
  }

  read(); // Fail early if the file can't be read.
  return { read, write };
}

/** Identifies the file's version: each save makes a new file, so no two look alike. */
function versionOf(path: string): string {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat ? `${stat.ino}/${stat.mtimeNs}/${stat.size}` : "none";
}

function load(path: string): State {
  let saved: Saved;
  try {
    saved = JSON.parse(readFileSync(path, "utf8")) as Saved;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return emptyState();
    throw new Error(`The simulator's state file ${path} can't be read: ${String(error)}`);
  }
  if (saved.format !== 1) {
    throw new Error(`${path} isn't a state file of this version of the simulator`);
  }
  const seals = new Seals(keyFileOf(path));
  const byId = <S extends Stored>(stored: readonly Sealed<S>[]) =>
    new Map(stored.map((object) => [object.id, opened<S>(seals, object)]));
  return {
    nextId: saved.nextId,
    nextItemId: saved.nextItemId ?? firstItemId,
    records: new Map(
      Object.entries(saved.records).map(([type, records]) => [type, byId<Stored>(records)]),
    ),
    vaults: byId<StoredVault>(saved.vaults),
  };
}

function opened<S extends Stored>(seals: Seals, { sealed, ...stored }: Sealed<S>): S {
  const text = sealed === undefined ? undefined : seals.unseal(sealed);
  const inClear = text === undefined ? {} : { inClear: JSON.parse(text) as Parameters };
  return { ...stored, ...inClear } as unknown as S;
}

function closed<S extends Stored>(seals: Seals, { inClear = {}, ...stored }: S): Sealed<S> {
  if (Object.keys(inClear).length === 0) return stored;
  return { ...stored, sealed: seals.seal(JSON.stringify(inClear)) };
}

function keyFileOf(path: string): string {
  return `${path}.key`;
}

/** Replaces the file, so that a reader sees the old or the new one, never half of it. */
function save(path: string, state: State): void {
  const seals = new Seals(keyFileOf(path));
  const saved: Saved = {
    format: 1,
    nextId: state.nextId,
    nextItemId: state.nextItemId,
    records: Object.fromEntries(
      [...state.records].map(([type, records]) => [
        type,
        [...records.values()].map((record) => closed(seals, record)),
      ]),
    ),
    vaults: [...state.vaults.values()].map((vault) => closed(seals, vault)),
  };
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    writeFileSync(temporary, JSON.stringify(saved), { mode: 0o600 });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
