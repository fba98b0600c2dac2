import * as pulumi from "@pulumi/pulumi";

/** What is known of a resource's arguments. */
export interface Settled {
  readonly known: Readonly<Record<string, unknown>>;
  /** The names of those whose values aren't known yet. */
  readonly pending: ReadonlySet<string>;
  /** The names of those that the program marks secret, whole or in part. */
  readonly secrets: ReadonlySet<string>;
}

/** An output as Pulumi makes it; the parts that tell what is known aren't in its public type. */
interface Settling {
  readonly isKnown: Promise<boolean>;
  promise(): Promise<unknown>;
}

const unreadable = Symbol("unreadable");

/** Waits for the arguments, as far as they will be known in this run. */
export async function settle(args: object): Promise<Settled> {
  const known: Record<string, unknown> = {};
  const pending = new Set<string>();
  const secrets = new Set<string>();
  for (const [name, input] of Object.entries(args) as [string, unknown][]) {
    if (input === undefined || input === null || name.startsWith("__")) continue;
    if (typeof input !== "object") {
      known[name] = input;
      continue;
    }
    const output = pulumi.output(input);
    const settling = output as unknown as Settling;
    // An argument that fails is told of by Pulumi, when it registers the resource.
    const isKnown = await settling.isKnown.catch(() => false);
    const value = isKnown ? await settling.promise().catch(() => unreadable) : unreadable;
    if (value === unreadable) pending.add(name);
    else known[name] = value;
    if (await pulumi.isSecret(output).catch(() => false)) secrets.add(name);
  }
  return { known, pending, secrets };
}
