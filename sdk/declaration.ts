import { randomUUID } from "node:crypto";
import * as pulumi from "@pulumi/pulumi";

/** Numbers the resources of each run: one process may run several programs, each with its stack. */
const runs = new WeakMap<object, { readonly run: string; count: number }>();
const noStack = {};

/** Tells the provider which resource of which run its properties belong to. */
export function declarationOf(name: string): { run: string; number: number; name: string } {
  const stack = pulumi.runtime.getStackResource() ?? noStack;
  const counter = runs.get(stack) ?? { run: randomUUID(), count: 0 };
  runs.set(stack, counter);
  counter.count += 1;
  return { run: counter.run, number: counter.count, name };
}
