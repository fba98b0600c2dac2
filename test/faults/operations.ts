/** What is done to resources while a fault happens. */
import type { Call, Simulator } from "../../simulator/simulator.js";
import type { Program } from "./deployment.js";
import { afterRefusal, eachTime, fromThenOn, once, type Reach } from "./faults.js";
import { record, recordWithKeys, vault, type Kind, type Version } from "./kinds.js";

export interface Operation {
  readonly name: string;
  readonly kinds: readonly Kind[];
  readonly run: "up" | "refresh";
  readonly reaches: readonly Reach[];
  /** The calls that a fault may happen to. */
  readonly hits: (call: Call) => boolean;
  readonly before: (kind: Kind) => Program;
  readonly after: (kind: Kind) => Program;
  /** What somebody else does beforehand. */
  readonly meanwhile?: (simulator: Simulator, id: string) => Promise<void>;
}

const program =
  (numbers: readonly number[], version: Version) =>
  (kind: Kind): Program =>
    new Map(
      [0, ...numbers].map((n) => [
        `number ${n}`,
        // Number 0 is in every program, and nothing is done to it.
        { type: kind.type, args: kind.args(n, n === 0 ? "first" : version) },
      ]),
    );

const none = program([], "first");
const one = (version: Version) => program([1], version);
const three = (version: Version) => program([1, 2, 3], version);

const acting = (action: string) => (call: Call) => call.action === action;
const lists = acting("list");
const updates = acting("update");
const sendsBody = (call: Call) => call.action === "update" && call.body !== undefined;

const alone = { kinds: [record, vault], run: "up", reaches: [once, eachTime, fromThenOn] } as const;
const together = { ...alone, reaches: [once, afterRefusal, fromThenOn] };

const creation = { hits: acting("create"), before: none };
const update = { hits: updates, before: one("first") };
const updatesOfThree = { hits: updates, before: three("first") };
const deletion = { hits: acting("delete"), after: none };
const refresh = { run: "refresh", hits: lists } as const;
const withKeys = { ...alone, kinds: [recordWithKeys] };

export const operations: readonly Operation[] = [
  { name: "a creation", ...alone, ...creation, after: one("first") },
  { name: "a refresh", ...alone, ...refresh, before: one("first"), after: one("first") },
  {
    name: "a refresh of a changed vault",
    ...{ ...alone, ...refresh, kinds: [vault], hits: acting("view") },
    ...{ before: one("first"), after: one("first") },
    meanwhile: (simulator, id) => simulator.changeVault(Number(id), { comments: "theirs" }),
  },
  { name: "an update", ...alone, ...update, after: one("rotated") },
  { name: "an update of a secret alone", ...alone, ...update, after: one("new secret") },
  { name: "an update of addresses", ...alone, kinds: [record], ...update, after: one("moved") },
  { name: "a deletion", ...alone, ...deletion, before: one("first") },
  { name: "the first request of a creation", ...withKeys, ...creation, after: one("first") },
  {
    name: "the second request of a creation",
    ...{ ...withKeys, ...creation, hits: updates, after: one("first") },
  },
  { name: "the first request of an update", ...withKeys, ...update, after: one("rotated") },
  {
    name: "the second request of an update",
    ...{ ...withKeys, ...update, hits: sendsBody, after: one("rotated") },
  },
  { name: "creations together", ...together, ...creation, after: three("first") },
  {
    name: "a refresh of several records",
    ...{ ...together, kinds: [record], ...refresh, before: three("first"), after: three("first") },
  },
  {
    name: "a refresh of several vaults",
    // It takes one call only, so there is none after a refusal.
    ...{ ...alone, kinds: [vault], ...refresh, before: three("first"), after: three("first") },
  },
  { name: "equal updates together", ...together, ...updatesOfThree, after: three("new secret") },
  { name: "unequal updates together", ...together, ...updatesOfThree, after: three("own") },
  { name: "deletions together", ...together, ...deletion, before: three("first") },
];
