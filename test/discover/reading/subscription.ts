/**
 * Simulated subscriptions with records and vaults of all types, as programs would have created
 * them.
 */
import { resourceTypes, vaultTypes } from "../../../provider/catalog/index.js";
import type { ResourceType } from "../../../provider/catalog/resource-type.js";
import type { Given } from "../../../provider/lifecycle/check.js";
import { create } from "../../../provider/lifecycle/create.js";
import { Session } from "../../../provider/lifecycle/session.js";
import {
  maximalArguments,
  minimalArguments,
  withVaults,
} from "../../../scripts/legal-arguments.js";
import type { Simulator } from "../../../simulator/simulator.js";
import { callsTo } from "../../api/servers.js";
import { desired } from "../../lifecycle/arguments.js";

/** Part of every secret, and of no other value. */
export const canary = "canary-secret";

/**
 * Creates at least this many records, of all types in turn and with all ways to log in, after a
 * vault of each type in each way.
 */
export async function fill(simulator: Simulator, records: number): Promise<void> {
  const session = new Session(callsTo(simulator), { gatherMilliseconds: 0 });
  const make = async (type: ResourceType, args: Given, title: string) =>
    create(session, type, desired(type, { ...args, title }));
  const vaults = new Map<string, string>();
  for (const type of vaultTypes) {
    for (const [i, { args }] of maximalArguments(type).entries()) {
      const { id } = await make(type, withCanaries(type, args), `${type.title} ${i + 1}`);
      vaults.set(type.type, id);
    }
  }
  let made = 0;
  for (let round = 0; made < records; round++) {
    for (const type of resourceTypes) {
      if (type.kind === "vault") continue;
      const all = round % 2 === 0 ? maximalArguments(type) : minimalArguments(type);
      const chosen = all[(round >> 1) % all.length]?.args ?? {};
      const args = withVaults(withCanaries(type, chosen), (name) => vaults.get(name));
      const ips = "ips" in args ? { ips: [`10.${made >> 8}.${made & 255}.0/28`] } : {};
      await make(type, { ...args, ...ips }, `${type.title} in "Berlin" ${round + 1}`);
      made++;
    }
  }
}

/** Returns the arguments with a canary in each secret text. */
function withCanaries({ fields }: Pick<ResourceType, "fields">, args: Given): Given {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      const field = fields[name];
      if (field && "fields" in field) {
        const inside = (one: unknown) => withCanaries(field, one as Given);
        return [name, Array.isArray(value) ? value.map(inside) : inside(value)];
      }
      if (!field?.secret) return [name, value];
      return [name, field.kind === "list" ? [canary] : canary];
    }),
  );
}
