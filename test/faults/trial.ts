/** One cell of the matrix: a fault happens to an operation, and Pulumi is run again. */
import { setTimeout as sleep } from "node:timers/promises";
import { startSimulator, type Call, type Simulator, type View } from "../../simulator/simulator.js";
import { refusal } from "../lifecycle/answers.js";
import { Deployment, startRun, type Failures, type Program, type Run } from "./deployment.js";
import type { FaultCase, Reach } from "./faults.js";
import { extraParameter, secretsOf, type Kind } from "./kinds.js";
import {
  expectConverged,
  expectHelp,
  expectNoFailure,
  expectNoSecrets,
  expectNothingLost,
  expectTruth,
} from "./nothing-lost.js";
import type { Operation } from "./operations.js";

export interface Cell {
  readonly operation: Operation;
  readonly kind: Kind;
  readonly fault: FaultCase;
  readonly reach: Reach;
}

/** What to check after the operation. */
export interface Outcome {
  readonly operation: Operation;
  readonly deployment: Deployment;
  readonly failures: Failures;
  readonly kind: Kind;
  readonly program: Program;
  /** What Qualys had before the operation, and what it has now. */
  readonly had: readonly View[];
  readonly has: readonly View[];
}

/** Tries the cell. Afterwards, Pulumi may be run again with a refresh or without. */
export async function tryOut(cell: Cell, untrustedUrl: string): Promise<void> {
  let ahead = 0;
  const later = () => (ahead += 60_000);
  const simulator = await startSimulator({
    ...{ now: () => Date.now() + ahead, uniqueAddresses: true },
    extraParameters: [extraParameter],
  });
  try {
    const outcome = await struck(simulator, later, cell, untrustedUrl);
    expectNoSecrets(outcome.failures);
    expectHelp(outcome);
    expectTruth(outcome);
    expectNothingLost(outcome);
    later();
    for (const refreshes of [false, true]) await expectRepaired(simulator, outcome, refreshes);
  } finally {
    await simulator.close();
  }
}

/** Does the operation while the fault happens. */
async function struck(
  simulator: Simulator,
  later: () => void,
  cell: Cell,
  untrustedUrl: string,
): Promise<Outcome> {
  const { operation, kind, fault } = cell;
  const deployment = new Deployment();
  expectNoFailure(await deployment.up(operation.before(kind), startRun(simulator)), "at first");
  later();
  await operation.meanwhile?.(simulator, deployment.state.get("number 1")?.id ?? "");
  later();
  const had = seen(simulator, kind);
  const program = operation.after(kind);
  const heal = strike(simulator, cell);
  const elsewhere = fault.elsewhere?.(simulator, untrustedUrl);
  const run = startRun({ url: elsewhere ?? simulator.url }, fault.settings);
  const failures =
    operation.run === "refresh" ? await deployment.refresh(run) : await deployment.up(program, run);
  heal();
  if (fault.aftermath) await sleep(fault.aftermath);
  const has = seen(simulator, kind);
  return { operation, deployment, failures, kind, program, had, has };
}

/**
 * Expects another run of Pulumi, which does what messages say, to put everything right. It works on
 * copies, so that others start with the same.
 */
async function expectRepaired(
  before: Simulator,
  { program, failures, ...outcome }: Outcome,
  refreshes: boolean,
): Promise<void> {
  const simulator = await before.copy();
  const deployment = new Deployment(outcome.deployment);
  const run = startRun(simulator);
  const wanted = adopting(program, failures);
  try {
    if (refreshes) expectNoFailure(await deployment.refresh(run), "in the next refresh");
    expectNoFailure(await deployment.up(wanted, run), "in the next up");
    const has = seen(simulator, outcome.kind);
    await expectConverged({ ...outcome, deployment, failures, program: wanted, has }, simulator);
    if (refreshes) await expectSettled(deployment, wanted, startRun(simulator));
  } finally {
    await simulator.close();
  }
}

async function expectSettled(deployment: Deployment, program: Program, run: Run): Promise<void> {
  expectNoFailure(await deployment.refresh(run), "in the last refresh");
  const toDo = await deployment.preview(program, run);
  if (toDo.length > 0) throw new Error(`after the last refresh, ${toDo.join()} would change`);
}

/** Makes the fault happen until it is healed. Fails if it didn't happen. */
function strike(simulator: Simulator, { operation, kind, fault, reach }: Cell): () => void {
  const { hits, before, after } = operation;
  const sent = after(kind).size < before(kind).size ? before(kind) : after(kind);
  const quoted = [...sent.values()].at(-1)?.args;
  const failing = fault.fault?.(secretsOf(quoted).join(" "));
  if (!failing) return () => {};
  let isHealed = false;
  let hasHappened = false;
  const isPlanned = reach.plan(hits);
  if (reach.isAfterRefusal) simulator.failNext(hits, refusal(1905, "no"));
  const matches = (call: Call) => {
    const isHit = !isHealed && isPlanned(call);
    hasHappened ||= isHit;
    return isHit;
  };
  simulator.failNext(matches, failing, Infinity);
  return () => {
    isHealed = true;
    if (!hasHappened) throw new Error(`no call was there for ${fault.name}`);
  };
}

function seen(simulator: Simulator, { type }: Kind): View[] {
  return type.kind === "record" ? simulator.records(type.type) : simulator.vaults();
}

/** Returns the program with what the messages ask for. */
function adopting(program: Program, failures: Failures): Program {
  return new Map(
    [...program].map(([name, { type, args }]) => {
      const isToAdopt = failures.get(name)?.message.includes("`adopt: true`");
      return [name, { type, args: isToAdopt ? { ...args, adopt: true } : args }];
    }),
  );
}
