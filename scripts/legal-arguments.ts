/**
 * Arguments that a type accepts, made from nothing but the catalog: for the examples of the
 * reference pages, and for tests that go over all types.
 */
import type { Field } from "../provider/catalog/field.js";
import { keyOf, type ResourceType } from "../provider/catalog/resource-type.js";
import { check, type Given } from "../provider/lifecycle/check.js";
import { alternatives, everything, type Pin } from "./legal-arguments/pins.js";
import { sample, samples } from "./legal-arguments/samples.js";
import { completed } from "./legal-arguments/solver.js";

/** Legal arguments, and what is special about them. */
export interface Variant {
  /** Such as `vaultType "Azure Key"`; the first one's is `plain`. */
  readonly name: string;
  readonly args: Given;
}

/** One variant at least. */
export type Variants = readonly [Variant, ...Variant[]];

/**
 * As few arguments as are legal: the plain ones first, then those of each alternative (a login type,
 * a vault type, a way to name the hosts), as far as an earlier variant doesn't show it.
 */
export function minimalArguments(type: ResourceType): Variants {
  return variants(type, alternatives(type), (args) => args);
}

/**
 * As many arguments as go together: variants that between them have every argument, every value of
 * each choice, and each flag on and off.
 */
export function maximalArguments(type: ResourceType): Variants {
  const pins = [...alternatives(type), ...everything(type)];
  return variants(type, pins, (args, index) => filledUp(type, args, index));
}

function variants(
  type: ResourceType,
  pins: readonly Pin[],
  fill: (args: Given, index: number) => Given,
): Variants {
  const plain = proven(type, fill(demanded(type, {}), 0));
  const found: [Variant, ...Variant[]] = [{ name: "plain", args: titled(type, plain, 0) }];
  for (const { name, field, value } of pins) {
    if (found.some(({ args }) => shows(args, field, value))) continue;
    const start = completed(type, { [field]: value ?? sample(type, field) });
    // Nothing legal has it, such as a value that only a record of Qualys' own can have.
    if (!start) continue;
    const args = proven(type, fill(start, found.length));
    found.push({ name, args: titled(type, args, found.length) });
  }
  return found;
}

function shows(args: Given, field: string, value: unknown): boolean {
  return value === undefined ? args[field] !== undefined : args[field] === value;
}

function demanded(type: ResourceType, start: Given): Given {
  const args = completed(type, start);
  if (args) return args;
  throw new Error(`The rules of ${keyOf(type)} leave no arguments that are legal`);
}

/** The arguments with every other one that goes with them. */
function filledUp(type: ResourceType, start: Given, index: number): Given {
  let args = start;
  for (const [name, field] of Object.entries(type.fields)) {
    if (args[name] !== undefined) continue;
    for (const value of inTurn(field, samples(type, name), index)) {
      const more = completed(type, { ...args, [name]: value });
      args = more ?? args;
      if (more) break;
    }
  }
  return args;
}

/** Each variant starts with another value, so that together they have all. */
function inTurn(field: Field, values: readonly unknown[], index: number): unknown[] {
  const start = field.kind === "choice" || field.kind === "flag" ? index % values.length : 0;
  return [...values.slice(start), ...values.slice(0, start)];
}

/** Titles of a type must differ. */
function titled(type: ResourceType, args: Given, index: number): Given {
  return index === 0 ? args : { ...args, title: `${String(sample(type, "title"))} ${index + 1}` };
}

/** The arguments in the catalog's order, for which the provider's own check vouches. */
function proven(type: ResourceType, args: Given): Given {
  const names = Object.keys(type.fields).filter((name) => args[name] !== undefined);
  const { failures } = check(type, args);
  if (failures.length > 0) throw new Error(`${keyOf(type)}: ${JSON.stringify({ failures, args })}`);
  return Object.fromEntries(names.map((name) => [name, args[name]]));
}
