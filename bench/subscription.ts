/** A simulated subscription with a number of records or vaults, alike within each type. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startSimulator, type Simulator } from "../simulator/simulator.js";

export interface Subscription {
  readonly simulator: Simulator;
  /** In order. */
  readonly ids: readonly number[];
  close(): Promise<void>;
}

interface Size {
  readonly records?: number;
  /** The types of the records, in equal numbers. Default: only Windows. */
  readonly types?: readonly string[];
  readonly vaults?: number;
}

/** The part of a stored record or vault that differs between copies. */
interface Stored {
  readonly id: number;
  readonly values: Readonly<Record<string, unknown>>;
}

interface State {
  nextId: number;
  readonly records: Record<string, readonly Stored[]>;
  vaults: readonly Stored[];
}

export function titleOf(id: number): string {
  return `Resource ${id}`;
}

export function addressOf(id: number): string {
  return `10.${id >> 16}.${(id >> 8) & 255}.${id & 255}`;
}

/** @param now the server's clock. */
export async function subscribe(size: Size, now: () => number): Promise<Subscription> {
  const folder = mkdtempSync(path.join(tmpdir(), "pulumi-qualys-bench-"));
  const stateFile = path.join(folder, "state.json");
  const ids = await fill(stateFile, size);
  const rateLimit = { calls: 300, windowSeconds: 3_600 };
  const simulator = await startSimulator({ stateFile, rateLimit, concurrency: 2, now });
  return {
    simulator,
    ids,
    close: async () => {
      await simulator.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Copies one of each in the file, since each creation has to look at all that exist. */
async function fill(
  stateFile: string,
  { records = 0, types = ["windows"], vaults = 0 }: Size,
): Promise<number[]> {
  const simulator = await startSimulator({ stateFile });
  const login = { username: "scan", password: "old" };
  for (const type of types) {
    await simulator.createRecord(type, { title: "One", ips: "10.0.0.1", ...login });
  }
  const place = { url: "https://vault.example.com/api", auth_type: "userpass" };
  await simulator.createVault({ type: "HashiCorp", title: "One", ...place, ...login });
  await simulator.close();
  const state = JSON.parse(readFileSync(stateFile, "utf8")) as State;
  const ids = Array.from({ length: records + vaults }, () => state.nextId++);
  const copied = (stored: readonly Stored[], to: readonly number[], own: (id: number) => object) =>
    stored.flatMap((one) =>
      to.map((id) => ({ ...one, id, values: { ...one.values, title: titleOf(id), ...own(id) } })),
    );
  for (const [i, type] of types.entries()) {
    const own = ids.slice(0, records).filter((_, k) => k % types.length === i);
    state.records[type] = copied(state.records[type] ?? [], own, (id) => ({ ips: addressOf(id) }));
  }
  state.vaults = copied(state.vaults, ids.slice(records), () => ({}));
  writeFileSync(stateFile, JSON.stringify(state));
  return ids;
}
