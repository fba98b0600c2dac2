import { setTimeout as sleep } from "node:timers/promises";
import * as pulumi from "@pulumi/pulumi";
import { resourceType } from "../provider/catalog/index.js";
import { check } from "../provider/lifecycle/check.js";
import type { Failure } from "../provider/lifecycle/argument-errors.js";

/**
 * Judges a resource's arguments in the program, as far as they are known, before the resource is
 * registered, and tells what is wrong with them. The provider judges them too; but Pulumi stops at
 * the first resource that the provider refuses, while here the mistakes of all resources are told.
 *
 * @returns true when something is wrong. The resource must be registered all the same, for the
 *   provider to refuse it: to Pulumi, one that isn't registered is one to delete.
 */
export async function hasMistakes(key: string, name: string, args: object): Promise<boolean> {
  const message = await mistakes(key, name, args);
  if (message === undefined) return false;
  await pulumi.log.error(message);
  // Pulumi stops at this resource: the others' mistakes are told first.
  await sleep(patience);
  return true;
}

/** Milliseconds, in which a program declares thousands of resources. */
const patience = 200;

async function mistakes(key: string, name: string, args: object): Promise<string | undefined> {
  const type = resourceType(key);
  const stack = pulumi.runtime.getStackResource() ?? noStack;
  const { known, pending } = await settled(args);
  const { desired, failures } = check(type, known, pending);
  const { title } = desired.values;
  const unique = type.fields["title"]?.unique && typeof title === "string";
  const taken = unique ? titleTaken(stack, type.className, title, name) : [];
  const all = [...failures, ...taken];
  if (all.length === 0) return undefined;
  const lines = all.map(({ property, reason }) => `${property} ${reason}`);
  const list = lines.length === 1 ? ` ${lines[0]}` : lines.map((line) => `\n  ${line}`).join("");
  return `${type.className} "${name}":${list}`;
}

/** An output as Pulumi makes it; the parts that tell what is known aren't in its public type. */
interface Settling {
  readonly isKnown: Promise<boolean>;
  promise(): Promise<unknown>;
}

const unreadable = Symbol("unreadable");

/** The arguments that are known, and the names of those that aren't yet. */
async function settled(args: object) {
  const known: Record<string, unknown> = {};
  const pending = new Set<string>();
  for (const [name, input] of Object.entries(args)) {
    if (input === undefined || input === null) continue;
    const output = pulumi.output(input) as unknown as Settling;
    // An argument that fails is told of by Pulumi, when it registers the resource.
    const isKnown = await output.isKnown.catch(() => false);
    const value = isKnown ? await output.promise().catch(() => unreadable) : unreadable;
    if (value === unreadable) pending.add(name);
    else known[name] = value;
  }
  return { known, pending };
}

/** The titles of each run: one process may run several programs, each with a stack of its own. */
const titles = new WeakMap<object, Map<string, string>>();
const noStack = {};

/** Claims the title for the resource; fails when another one of the run has it. */
function titleTaken(stack: object, className: string, title: string, name: string): Failure[] {
  const claimed = titles.get(stack) ?? new Map<string, string>();
  titles.set(stack, claimed);
  const other = claimed.get(`${className} ${title}`);
  claimed.set(`${className} ${title}`, other ?? name);
  if (other === undefined) return [];
  const reason = `= "${title}" is also the title of the ${className} "${other}"; titles of a type must be unique`;
  return [{ property: "title", reason }];
}
