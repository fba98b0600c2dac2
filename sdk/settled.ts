import * as pulumi from "@pulumi/pulumi";

/** What is known about a resource's arguments. */
export interface Settled {
  readonly known: Readonly<Record<string, unknown>>;
  /** Names of arguments whose values aren't known yet. */
  readonly pending: ReadonlySet<string>;
  /** Names of arguments that the program marks secret, wholly or in part. */
  readonly secrets: ReadonlySet<string>;
}

/** An output, with parts that aren't in its public type but say what is known. */
interface Settling {
  readonly isKnown: Promise<boolean>;
  promise(): Promise<unknown>;
}

const unreadable = Symbol("unreadable");

/** Waits for the arguments that will be known in this run. */
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
    // Pulumi reports a failed argument when it registers the resource.
    const isKnown = await settling.isKnown.catch(() => false);
    const value = isKnown ? await settling.promise().catch(() => unreadable) : unreadable;
    if (value === unreadable) pending.add(name);
    else known[name] = value;
    if (await pulumi.isSecret(output).catch(() => false)) secrets.add(name);
  }
  return { known, pending, secrets };
}
