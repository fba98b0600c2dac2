/** A simulator with its own clock, and a session with it. */
import type { ResourceType } from "../../provider/catalog/resource-type.js";
import type { Given } from "../../provider/lifecycle/check.js";
import { create } from "../../provider/lifecycle/create.js";
import { OperationError } from "../../provider/lifecycle/errors/operation-error.js";
import { Session, type SessionSettings } from "../../provider/lifecycle/session.js";
import type { Actual } from "../../provider/lifecycle/values/resource.js";
import type { Fault, Simulator, SimulatorOptions } from "../../simulator/simulator.js";
import { callsTo, simulate } from "../api/servers.js";
import { html, refusal } from "./answers.js";
import { desired, windowsType } from "./arguments.js";

export interface Stage {
  readonly simulator: Simulator;
  readonly session: Session;
  /** Lets time pass on the server. */
  readonly later: (seconds: number) => void;
  /** Creates the resource in an earlier run, and forgets the calls that it took. */
  readonly given: (type: ResourceType, args: Given) => Promise<{ id: string; actual: Actual }>;
  /** The messages to the user besides errors. */
  readonly reports: readonly string[];
  /** The actions called since the last `given`. */
  readonly actions: () => string[];
  /** Makes a fault happen to the next calls with the action. */
  readonly fail: (action: string, fault: Fault, times?: number) => void;
}

export async function stage(
  options: SimulatorOptions = {},
  settings: SessionSettings = {},
): Promise<Stage> {
  let ahead = 0;
  let before = 0;
  const simulator = await simulate({
    ...{ uniqueAddresses: true, now: () => Date.now() + ahead * 1000 },
    ...options,
  });
  const client = callsTo(simulator);
  const reports: string[] = [];
  const report = (message: string) => void reports.push(message);
  const session = new Session(client, { gatherMilliseconds: 0, report, ...settings });
  return {
    simulator,
    session,
    reports,
    later: (seconds) => void (ahead += seconds),
    given: async (type, args) => {
      const earlier = new Session(client, { gatherMilliseconds: 0 });
      const made = await create(earlier, type, desired(type, args));
      before = simulator.calls.length;
      return made;
    },
    actions: () => simulator.calls.slice(before).map(({ action }) => action),
    fail: (action, fault, times) =>
      simulator.failNext((call) => call.action === action, fault, times),
  };
}

/** Returns the message to a user if the operation fails. */
export async function messageOf(operation: Promise<unknown>): Promise<string> {
  const error: unknown = await operation.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof OperationError) return error.message;
  throw new Error(`an OperationFailed was expected, not ${String(error)}`);
}

/** Ways in which a request is carried out and its response is lost. */
export const lostAnswers: readonly [string, Fault][] = [
  ["is cut off", { kind: "commitThenDrop" }],
  ["is truncated", { kind: "truncate" }],
  ["is a page with status 500", { kind: "commitThenAnswer", status: 500, body: html }],
  ["is a page with status 503", { kind: "commitThenAnswer", status: 503, body: html }],
  ["is a page with status 200", { kind: "commitThenAnswer", status: 200, body: html }],
  ["is empty", { kind: "commitThenAnswer", status: 200 }],
];

/** Responses that don't say whether a resource exists. */
export const emptyWords: readonly [string, Fault][] = [
  ["a refused login", refusal(2000, "Bad Login/Password", 401)],
  ["a refusal", refusal(1905, "invalid value")],
  ["a busy server", refusal(1965, "wait", 409, { "Retry-After": "999" })],
  ["an error of Qualys", refusal(999, "Internal error", 500)],
  ["a page of HTML", { kind: "answer", status: 200, body: html }],
  ["a page that isn't found", { kind: "answer", status: 404, body: html }],
  ["an empty answer", { kind: "answer", status: 200 }],
  [
    "a list of another type",
    { kind: "answer", status: 200, body: "<X_LIST_OUTPUT><RESPONSE/></X_LIST_OUTPUT>" },
  ],
  ["a truncated answer", { kind: "truncate" }],
  ["no answer", { kind: "drop" }],
];

export const onlyRecord = (simulator: Simulator) => {
  const [record, ...others] = simulator.records(
    windowsType.kind === "record" ? windowsType.type : "",
  );
  if (!record || others.length > 0) throw new Error("there isn't exactly one record");
  return record;
};
