/** Several sets of legal arguments, which differ where the rules allow a choice. */
import type { Field, Group } from "../../provider/catalog/field.js";
import type { Given } from "../../provider/lifecycle/check.js";
import { alternatives, everything, type Pin } from "./pins.js";
import { sample, samples } from "./samples.js";
import { completed } from "./solver.js";

/** Legal arguments, and what is special about them. */
export interface Variant {
  /** Such as `vaultType "Azure Key"`; `plain` for the first. */
  readonly name: string;
  readonly args: Given;
}

/** At least one variant. */
export type Variants = readonly [Variant, ...Variant[]];

/**
 * Returns the fewest arguments: plain, then with each alternative that no earlier variant shows.
 */
export function fewest(group: Group): Variants {
  return variants(group, alternatives(group), (args) => args);
}

/**
 * Returns the most arguments that go together, in as many variants as it takes to show all of them.
 */
export function fullest(group: Group): Variants {
  const known = fullestKnown.get(group);
  if (known) return known;
  const pins = [...alternatives(group), ...everything(group)];
  const found = variants(group, pins, (args, index) => filledUp(group, args, index));
  fullestKnown.set(group, found);
  return found;
}

/** A cache, since structures are nested and requested repeatedly. */
const fullestKnown = new WeakMap<Group, Variants>();

function variants(
  group: Group,
  pins: readonly Pin[],
  fill: (args: Given, index: number) => Given,
): Variants {
  const found: [Variant, ...Variant[]] = [{ name: "plain", args: fill(plain(group), 0) }];
  for (const { name, field, value } of pins) {
    if (found.some(({ args }) => shows(args, field, value))) continue;
    const start = completed(group, { [field]: value ?? sample(group, field) });
    // No legal arguments have it: for example, only a record that Qualys made itself can have the
    // value.
    if (start) found.push({ name, args: fill(start, found.length) });
  }
  return found;
}

function plain(group: Group): Given {
  const args = completed(group, {});
  if (args) return args;
  throw new Error(`The rules of ${Object.keys(group.fields).join(", ")} leave nothing legal`);
}

function shows(args: Given, field: string, value: unknown): boolean {
  return value === undefined ? args[field] !== undefined : args[field] === value;
}

/** Returns the arguments with every other one that goes with them. */
function filledUp(group: Group, start: Given, index: number): Given {
  let args = start;
  for (const [name, field] of Object.entries(group.fields)) {
    if (args[name] !== undefined) continue;
    for (const value of inTurn(fullSamples(group, name, field), index)) {
      const more = completed(group, { ...args, [name]: value });
      args = more ?? args;
      if (more) break;
    }
  }
  return args;
}

function fullSamples(group: Group, name: string, field: Field): unknown[] {
  switch (field.kind) {
    case "group":
      return fullest(field).map(({ args }) => args);
    case "items":
      return [fullest(field).map(({ args }) => args)];
    default:
      return samples(group, name);
  }
}

/** Rotates the values: each variant starts with another one, so that together they have all. */
function inTurn(values: readonly unknown[], index: number): unknown[] {
  const start = index % values.length;
  return [...values.slice(start), ...values.slice(0, start)];
}

/**
 * Returns the arguments with what they require and, if `wanted`, what else most programs set;
 * undefined if they can't be made legal.
 */
export function usual(
  group: Group,
  start: Given,
  wanted: (field: Field) => boolean,
): Given | undefined {
  let args = completed(group, start);
  for (const [name, field] of Object.entries(group.fields)) {
    if (!args || !field.common || !wanted(field) || args[name] !== undefined) continue;
    const more = completed(group, { ...args, [name]: sample(group, name) });
    // An argument that needs something uncommon belongs to another way of doing it.
    if (more && added(more, args).every((one) => group.fields[one]?.common)) args = more;
  }
  return args;
}

function added(more: Given, args: Given): string[] {
  return Object.keys(more).filter((name) => args[name] === undefined);
}
