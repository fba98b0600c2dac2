/**
 * What the simulated subscription contains. Of secrets, only that they are set, except those that
 * the API itself returns: these are kept apart, so that nothing shows or saves them by accident.
 */
import type { Values } from "./conditions.js";
import type { Parameters } from "./parameters.js";

/** One record or vault. */
export interface Stored {
  readonly id: number;
  readonly values: Values;
  /** Hidden values that responses contain, by parameter. */
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
  /** Records and vaults share one counter, so no ID is used twice. */
  nextId: number;
  /** The items of records' lists, such as private keys, have a counter of their own. */
  nextItemId: number;
  /** By record type, then by ID in ascending order. */
  readonly records: Map<string, Map<number, Stored>>;
  readonly vaults: Map<number, StoredVault>;
}

/** Where the state is kept. */
export interface Store {
  /** The current state; use it at once and don't keep it. */
  read(): State;
  /** Runs `change` with exclusive access to the state. If it throws, nothing has changed. */
  write<T>(change: (state: State) => T): Promise<T>;
}

const firstId = 43_001;
export const firstItemId = 15_001;

export function emptyState(): State {
  return { nextId: firstId, nextItemId: firstItemId, records: new Map(), vaults: new Map() };
}

/** Returns a store in memory, which lives as long as the process. */
export function memoryStore(state: State): Store {
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
