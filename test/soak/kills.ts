import { expect } from "chai";
import { victims, type KilledStack, type Wanted } from "./killed-stack.js";

/** A generator of numbers that are the same in every run with the same seed. */
export function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * Kills an update of the stack at a random point, then expects the next one to converge: by itself,
 * or by doing what its message says.
 *
 * @returns what else the next run needed: Pulumi's own backup of the state, or `adopt` for what the
 *   killed one had created.
 */
export async function surviveKill(
  stack: KilledStack,
  wanted: Wanted,
  number: (below: number) => number,
): Promise<{ restored: boolean; adopted: boolean }> {
  const victim = victims[number(victims.length)] ?? "everything";
  const restored = await stack.killDuringUp(wanted, victim, 1 + number(wanted.records));
  const next = await stack.up(wanted);
  if (!next.succeeded) {
    expect(next.text).to.match(/already exists \(id \d+\)/);
    expect(next.text).to.contain("set `adopt: true` to take it over");
    const adopting = await stack.up({ ...wanted, adopt: true });
    expect(adopting.succeeded, adopting.text).to.equal(true);
  }
  const titles = stack.simulator.records("windows").map(({ parameters }) => parameters["title"]);
  expect(new Set(titles).size, "no duplicates").to.equal(titles.length);
  expect(titles).to.have.length(wanted.records);
  for (const { parameters } of stack.simulator.records("windows")) {
    expect(parameters["comments"]).to.equal(`version ${wanted.version}`);
  }
  const preview = await stack.run(wanted, "preview", "--refresh", "--expect-no-changes");
  expect(preview.succeeded, preview.text).to.equal(true);
  return { restored, adopted: !next.succeeded };
}
