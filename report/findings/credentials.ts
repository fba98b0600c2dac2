import { secretFields } from "../../provider/catalog/resource-type.js";
import { vaultTypes } from "../../provider/catalog/index.js";
import { readOutsideChange } from "../../provider/dynamic/secret-versions.js";
import { countAddresses, noAddresses } from "../../provider/lifecycle/addresses/address-set.js";
import type { Plan, Planned } from "../reading/plan.js";
import { pending, type Known, type State } from "../reading/state.js";
import type { Credential, CredentialChange } from "./report.js";
import { addressesOf, isSame, resourceOf, describeValue } from "./values.js";

/** The arguments by which records select a secret in a vault. */
const vaultSettings = new Set(vaultTypes.flatMap(({ inRecord }) => Object.keys(inRecord.fields)));

/** Returns the secrets that change, in the resource or in a vault. */
export function findCredentials(plan: Plan): Credential[] {
  const users = usersOfVaults(plan);
  const titles = titlesOfVaults(plan);
  return plan.resources.flatMap((planned) => {
    const { type, change, before, after } = planned;
    if ((change !== "update" && change !== "replace") || !before || !after) return [];
    const logins = type.kind === "vault" ? users(planned) : ownLogins(planned, after);
    const resource = resourceOf(planned);
    return secretFields(type).flatMap((field): Credential[] => {
      const found = changeOf(planned, before, after, field);
      if (!found) return [];
      const { change, keeper } = found;
      const id = keeper === pending ? null : describeValue(keeper);
      const vault = keeper === undefined ? null : { id, title: titles.get(id) ?? null };
      return [{ resource, field, change, vault, ...logins }];
    });
  });
}

/** Returns how a secret changes, if it does. */
function changeOf(
  { type, differing }: Planned,
  before: State,
  after: State,
  name: string,
): { change: CredentialChange; keeper?: Known } | undefined {
  const keeper = Object.keys(type.fields).find((other) => type.fields[other]?.keeps === name);
  const [had, has] = [before, after].map((state) => keeper && state.values.get(keeper));
  const [held, holds] = [before, after].map((state) => state.values.has(name));
  if (has !== undefined) {
    if (had === undefined) return { change: "moved into a vault", keeper: has };
    if (!isSame(undefined, had, has)) return { change: "another vault", keeper: has };
    const isOther = Object.keys(type.fields).some(
      (other) =>
        vaultSettings.has(other) &&
        !isSame(type.fields[other], before.values.get(other), after.values.get(other)),
    );
    if (isOther) return { change: "another secret of the vault", keeper: has };
  }
  if (!holds) return held ? { change: "removed" } : undefined;
  if (!held) {
    return had === undefined ? { change: "set" } : { change: "moved out of a vault", keeper: had };
  }
  const [old, next] = [before.versions.get(name), after.versions.get(name)];
  if (next === pending) return { change: "known during the update" };
  if (readOutsideChange(old)) return { change: "sent again" };
  if (old === next && !differing.includes(name)) return undefined;
  return { change: type.fields[name]?.key ? "key replaced" : "rotated" };
}

function titlesOfVaults({ resources }: Plan): Map<string | null, string | null> {
  const vaults = resources.filter(({ type }) => type.kind === "vault").map(resourceOf);
  return new Map(vaults.flatMap(({ id, title }) => (id === null ? [] : [[id, title]])));
}

function ownLogins({ type }: Planned, after: State) {
  const set = addressesOf(type, after);
  return { addresses: set?.length ? countAddresses(set) : null, records: null };
}

/** Counts the plan's records that fetch from a vault, and their addresses, by vault ID. */
function usersOfVaults({
  resources,
}: Plan): (vault: Planned) => { addresses: number; records: number } {
  const users = new Map<string, { addresses: number; records: number }>();
  for (const { type, before, after, change } of resources) {
    const state = after ?? (change === "same" ? before : undefined);
    if (!state) continue;
    const set = addressesOf(type, state);
    const ids = Object.keys(type.fields)
      .filter((name) => type.fields[name]?.keeps !== undefined)
      .flatMap((name) => describeValue(state.values.get(name)) ?? []);
    for (const id of new Set(ids)) {
      const { addresses, records } = users.get(id) ?? { addresses: 0, records: 0 };
      users.set(id, {
        addresses: addresses + countAddresses(set ?? noAddresses),
        records: records + 1,
      });
    }
  }
  return ({ before }) => users.get(before?.id ?? "") ?? { addresses: 0, records: 0 };
}
