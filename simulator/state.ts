/**
 * What the simulated subscription holds. Of secrets only that they're set, but for those that the API
 * itself gives back: these are apart from all else, so that nothing shows or saves them by chance.
 */
import type { Values } from "./conditions.js";
import type { Parameters } from "./parameters.js";

/** One record or vault. */
export interface Stored {
  readonly id: number;
  readonly values: Values;
  /** Values that are hidden but in answers, by parameter. */
  readonly inClear?: Parameters;
  readonly created: string;
  readonly createdBy: string;
  readonly modified: string;
  readonly modifiedBy: string;
}

export interface StoredVault extends Stored {
  /** The API's name of the vault's type. */
  readonly type: string;
}

export interface State {
  /** Records and vaults count together, so no ID is ever given twice. */
  nextId: number;
  /** The items of records' lists, such as private keys, count on their own. */
  nextItemId: number;
  /** By record type, then by ID, in the order of the IDs. */
  readonly records: Map<string, Map<number, Stored>>;
  readonly vaults: Map<number, StoredVault>;
}

/** Where the state is kept. */
export interface Store {
  /** The state as it is now, to be read at once and not kept. */
  read(): State;
  /** Runs `change` while nobody else can change the state. When it throws, nothing has changed. */
  write<T>(change: (state: State) => T): Promise<T>;
}

const firstId = 43_001;
export const firstItemId = 15_001;

export function emptyState(): State {
  return { nextId: firstId, nextItemId: firstItemId, records: new Map(), vaults: new Map() };
}

/** Keeps the state in memory, for as long as the process runs. */
export function memoryStore(): Store {
  const state = emptyState();
  return {
    read: () => state,
    write: (change) =>
      new Promise((resolve) => {
        resolve(change(state));
      }),
  };
}

export function recordsOf(state: State, type: string): Map<number, Stored> {
  const records = state.records.get(type) ?? new Map<number, Stored>();
  state.records.set(type, records);
  return records;
}
