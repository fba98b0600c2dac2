/** Many records at once. */
import type { ResourceType } from "../../provider/catalog/resource-type.js";
import { read } from "../../provider/lifecycle/read.js";
import { Session } from "../../provider/lifecycle/session.js";
import type { Actual } from "../../provider/lifecycle/values/resource.js";
import { startSimulator, type Simulator } from "../../simulator/simulator.js";
import { callsTo, simulate } from "../api/servers.js";
import { windowsType } from "./arguments.js";
import { workOn } from "./work-on.js";

export interface Fleet {
  readonly simulator: Simulator;
  readonly session: Session;
  /** The IDs of the subscription's records, in order. */
  readonly ids: readonly string[];
  /** The actions called during the work. */
  readonly callsDuring: (work: () => Promise<unknown>) => Promise<string[]>;
}

/** A subscription with this many Windows records. */
export async function fleet(size: number): Promise<Fleet> {
  const simulator = await simulate(options);
  return newcomer(simulator, await fill(simulator, size));
}

/** Subscriptions that tests only read are created once per size. */
const standing = new Map<number, Promise<Fleet>>();

/** A subscription with this many Windows records, which the test doesn't change. */
export async function standingFleet(size: number): Promise<Fleet> {
  const made =
    standing.get(size) ??
    startSimulator({ ...options, background: true }).then(async (simulator) =>
      newcomer(simulator, await fill(simulator, size)),
    );
  standing.set(size, made);
  const { simulator, ids } = await made;
  return newcomer(simulator, ids);
}

const options = { uniqueAddresses: false, rateLimit: { calls: 1e6, windowSeconds: 1 } };

async function fill(simulator: Simulator, size: number): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < size; i++) {
    const parameters = { title: `Record ${i}`, username: "scan", password: "p", ips: addressOf(i) };
    ids.push(String(await simulator.createRecord("windows", parameters)));
  }
  return ids;
}

/** The subscription as seen by a run that knows nothing of it. */
function newcomer(simulator: Simulator, ids: readonly string[]): Fleet {
  const session = new Session(callsTo(simulator), { gatherMilliseconds: 20 });
  return {
    simulator,
    session,
    ids,
    callsDuring: async (work) => {
      const before = simulator.calls.length;
      await work();
      return simulator.calls.slice(before).map(({ action }) => action);
    },
  };
}

export function addressOf(i: number): string {
  return `10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`;
}

/** Returns what is known of the record at an index of the fleet. */
export function actualOf(i: number): Actual {
  const values = { title: `Record ${i}`, username: "scan", password: "p", ips: [addressOf(i)] };
  return { values, extra: {}, watermark: new Date().toISOString() };
}

/** Refreshes the records, and returns what is seen of each. */
export async function refresh(
  { session, ids }: Fleet,
  places: readonly number[],
  type: ResourceType = windowsType,
): Promise<Map<number, Actual | undefined>> {
  const seen = new Map<number, Actual | undefined>();
  await workOn(places, async (i) => {
    seen.set(i, await read(session, type, ids[i] ?? "", actualOf(i)));
  });
  return seen;
}
