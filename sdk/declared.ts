import * as pulumi from "@pulumi/pulumi";
import { parseRange } from "../provider/lifecycle/address-set.js";
import type { DeclaredRecord } from "../provider/lifecycle/declared-records.js";

/** One process may run several programs, each with a stack of its own. */
const programs = new WeakMap<object, DeclaredRecord[]>();
const noStack = {};

/**
 * Notes which addresses the program declares for a record, as far as they're plain values.
 *
 * @returns for the first resource of a program, what is declared by the time that it is registered:
 *   all that the program declares at a stretch. That resource tells the provider, which may have to
 *   take an address out of a record that Pulumi hasn't come to. Undefined for the other resources.
 */
export function declare(
  key: string,
  addressField: string | undefined,
  args: object,
  { id, ignoreChanges = [] }: pulumi.CustomResourceOptions,
): Promise<string> | undefined {
  if (id !== undefined) return undefined;
  const run = pulumi.runtime.getStackResource() ?? noStack;
  const known = programs.get(run);
  const records = known ?? [];
  programs.set(run, records);
  const { title, [addressField ?? ""]: addresses } = args as Record<string, unknown>;
  if (ignoreChanges.length === 0 && typeof title === "string" && areAddresses(addresses)) {
    records.push({ key, title, addresses });
  }
  return known ? undefined : Promise.resolve().then(() => JSON.stringify(records));
}

function areAddresses(value: unknown): value is string[] {
  const isRange = (item: unknown) => typeof item === "string" && Array.isArray(parseRange(item));
  return Array.isArray(value) && value.every(isRange);
}
