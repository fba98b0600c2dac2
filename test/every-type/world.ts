/** A simulated subscription with a clock that stands still, and stacks that are connected to it. */
import type { Payload } from "../../provider/api/call.js";
import { resourceTypes } from "../../provider/catalog/index.js";
import { keyOf, type ResourceType } from "../../provider/catalog/resource-type.js";
import { startSimulator, type Simulator, type View } from "../../simulator/simulator.js";
import { configured, type Face } from "../dynamic/stack.js";
import { Engine } from "./engine.js";
import { createVaults, vaultIds } from "./vaults.js";

export interface World {
  readonly simulator: Simulator;
  /** Lets a minute pass on the server. */
  readonly later: () => void;
  readonly provider: (type: ResourceType) => Promise<Face>;
  /** A stack that has no resource yet. */
  readonly engine: (type: ResourceType) => Engine;
  /** What is stored of the resources of the type. */
  readonly stored: (type: ResourceType) => View[];
  /** Deletes what failed tests left behind. */
  readonly clear: () => Promise<void>;
  /** Does what somebody else would, with the request that a program would send. */
  readonly create: (type: ResourceType, request: Payload) => Promise<number>;
  readonly change: (type: ResourceType, id: string, request: Payload) => Promise<void>;
}

export interface Options {
  /** Whether responses have the elements whose names are guesses. */
  readonly assumedElements: boolean;
  readonly detectHiddenChanges?: boolean;
  readonly keepCalls?: boolean;
}

export async function startWorld(options: Options): Promise<World> {
  const { assumedElements, detectHiddenChanges = false, keepCalls = false } = options;
  let now = Date.parse("2026-01-15T12:00:00Z");
  const simulator = await startSimulator({
    ...{ assumedElements, keepCalls, now: () => now },
    ...{ rateLimit: { calls: 1e9, windowSeconds: 1 }, concurrency: 100 },
  });
  await createVaults(simulator);
  const standing = new Set([...vaultIds.values()].flat());
  let runs = 0;
  /** Starts a separate run: sessions are kept by configuration, and no other has this user name. */
  const startRun = (type: ResourceType) =>
    configured(keyOf(type), {
      ...{ "qualys:apiUrl": simulator.url, "qualys:password": "p" },
      "qualys:username": `user-${++runs}`,
      "qualys:detectHiddenChanges": String(detectHiddenChanges),
      "qualys:gatherMilliseconds": "0",
    });
  const stored = (type: ResourceType): View[] =>
    type.kind === "record"
      ? simulator.records(type.type)
      : simulator.vaults().filter((vault) => vault.type === type.type && !standing.has(vault.id));
  return {
    simulator,
    later: () => void (now += 60_000),
    provider: startRun,
    engine: (type) => new Engine(() => startRun(type)),
    stored,
    clear: async () => {
      for (const type of resourceTypes) {
        for (const { id } of stored(type)) await deleteAtQualys(simulator, type, String(id));
      }
    },
    create: (type, { parameters, body }) =>
      type.kind === "record"
        ? simulator.createRecord(type.type, parameters, body)
        : simulator.createVault({ type: type.type, ...parameters }),
    change: (type, id, request) => changeAtQualys(simulator, type, id, request),
  };
}

/** Changes the resource as somebody would by hand, with the request that a program would send. */
export function changeAtQualys(
  simulator: Simulator,
  type: ResourceType,
  id: string,
  { parameters, body }: Payload,
): Promise<void> {
  return type.kind === "record"
    ? simulator.changeRecord(type.type, Number(id), parameters, body)
    : simulator.changeVault(Number(id), parameters);
}

/** Deletes the resource by hand. */
export function deleteAtQualys(
  simulator: Simulator,
  type: ResourceType,
  id: string,
): Promise<void> {
  return type.kind === "record"
    ? simulator.deleteRecord(type.type, Number(id))
    : simulator.deleteVault(Number(id));
}
