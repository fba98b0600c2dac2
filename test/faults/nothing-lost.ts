/** What must hold after each cell of the matrix. */
import { expect } from "chai";
import { isDeepStrictEqual } from "node:util";
import type { Simulator, View } from "../../simulator/simulator.js";
import { expectStored } from "../every-type/stored.js";
import { startRun, type Failures } from "./deployment.js";
import { extraParameter, secretWord } from "./kinds.js";
import type { Outcome } from "./trial.js";

/** What was printed since the last look, by whichever cell. */
const printed: string[] = [];

/**
 * Captures what is printed instead of showing it in a test's output, for `expectNoSecrets`. Returns
 * a function that ends that.
 */
export function capturePrinted(): () => void {
  const before = console.error;
  console.error = (...parts: unknown[]) => void printed.push(parts.map(String).join(" "));
  return () => void (console.error = before);
}

export function expectNoFailure(failures: Failures, when: string): void {
  const messages = [...failures.values()].map(({ message }) => message);
  expect(messages, `failures ${when}`).to.deep.equal([]);
}

/**
 * Expects no part of a secret in any message, or in anything else that Pulumi prints of an error.
 */
export function expectNoSecrets(failures: Failures): void {
  for (const error of failures.values()) {
    const { reasons = [] } = error as { reasons?: string[] };
    const all = [error.message, error.stack, String(error), JSON.stringify(reasons)].join("\n");
    expect(all, "what is told").not.to.include(secretWord);
  }
  expect(printed.splice(0).join("\n"), "what is printed").not.to.include(secretWord);
}

/**
 * Expects each message to say what was tried on which resource and what to do next, without a stack
 * trace.
 */
export function expectHelp({ failures, kind, program, deployment }: Outcome): void {
  for (const [name, error] of failures) {
    const title = String(
      program.get(name)?.args["title"] ?? deployment.state.get(name)?.outputs["title"],
    );
    const subject = `${kind.type.className} "${title}"`;
    expect(error.message).to.match(
      new RegExp(`^${subject}: [^]*\\b(creation|update|reading|deletion)\\b`),
    );
    expect(error.message).to.match(/\n[^]*[Rr]un `pulumi (up|refresh|destroy)/);
    expect(error.stack).to.match(
      new RegExp(`^the (creation|adoption|update|reading|deletion) of ${subject} failed$`),
    );
    expect(String(error)).to.equal("pulumi-qualys");
  }
}

/** Expects what messages say about the state to be true. */
export function expectTruth({ failures, had, has, deployment, program }: Outcome): void {
  for (const [name, { message }] of failures) {
    const id = deployment.state.get(name)?.id;
    const [before, now] = [had, has].map((views) => views.find((view) => String(view.id) === id));
    const titled = has.filter(
      ({ parameters }) => parameters["title"] === program.get(name)?.args["title"],
    );
    if (/is unchanged|was kept/.test(message)) expect(now, message).to.deep.equal(before);
    // Messages say nothing certain about a write whose outcome nobody knows.
    if (/\b(creation|update|deletion) (was lost|succeeded)\b/.test(message)) {
      expect(message).to.match(/\n.* may (exist|be|or may not)\b/);
    }
    if (message.includes("still exists")) expect(now, message).not.to.equal(undefined);
    if (message.includes("Nothing was created")) expect(titled, message).to.deep.equal([]);
  }
}

/** Expects the state and Qualys to have the same resources, except those named in messages. */
export function expectNothingLost(outcome: Outcome): void {
  const { deployment, failures, program, had, has } = outcome;
  const titles = has.map(titleOf);
  expect(titles, "titles at Qualys").to.deep.equal([...new Set(titles)]);
  const known = new Map([...deployment.state].map(([name, { id }]) => [id, name]));
  for (const [id, name] of known) {
    const isThere = has.some((view) => String(view.id) === id);
    const isToldOf = !program.has(name) && /may|existed/.test(failures.get(name)?.message ?? "");
    expect(isThere || isToldOf, `${name} of the state is there, or told of`).to.equal(true);
  }
  for (const view of has.filter(({ id }) => !known.has(String(id)))) {
    const advice = [`titled "${titleOf(view)}"`, "`adopt: true`"];
    const messages = [...failures.values()].map(({ message }) => message);
    const isToldOf = messages.some((message) => advice.every((words) => message.includes(words)));
    expect(
      isToldOf,
      `${titleOf(view)}, which the state lacks, is told of: ${messages.join("\n")}`,
    ).to.equal(true);
  }
  for (const view of had) {
    const isWanted = [...program.values()].some(({ args }) => args["title"] === titleOf(view));
    if (!isWanted) continue;
    expect(
      has.map(({ id }) => id),
      "IDs at Qualys",
    ).to.include(view.id);
    expect(known, "IDs in the state").to.include.keys(String(view.id));
  }
  for (const name of program.keys()) if (!failures.has(name)) expectDone(outcome, name);
}

/**
 * Expects Qualys to have the arguments, and to have been written to if they changed, which secrets
 * alone don't show.
 */
function expectDone({ operation, deployment, kind, program, had, has }: Outcome, name: string) {
  const { args = {} } = program.get(name) ?? {};
  const view = has.find(({ id }) => String(id) === deployment.state.get(name)?.id);
  if (!view) throw new Error(`${name} isn't there, though nothing failed`);
  if (operation.run === "refresh") return;
  expectStored(kind.type, args, view, operation.name);
  expect(view.hidden).to.include(extraParameter);
  const before = had.find(({ id }) => id === view.id);
  const isChanged = !isDeepStrictEqual(operation.before(kind).get(name)?.args, args);
  if (before && isChanged)
    expect(view.modified, `${name} is changed`).not.to.equal(before.modified);
}

/**
 * Expects another run to have nothing to do, and Qualys to have what is wanted, and nothing else.
 */
export async function expectConverged(outcome: Outcome, simulator: Simulator): Promise<void> {
  const { deployment, program, has } = outcome;
  expect(await deployment.preview(program, startRun(simulator)), "to do at the end").to.deep.equal(
    [],
  );
  const wanted = [...program.values()].map(({ args }) => args["title"]);
  expect(has.map(titleOf).sort(), "titles at the end").to.deep.equal(wanted);
  for (const name of program.keys()) expectDone(outcome, name);
}

function titleOf({ parameters }: View): string {
  return parameters["title"] ?? "";
}
