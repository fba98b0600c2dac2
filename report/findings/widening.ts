/** Changes that make logins less safe or reach very many hosts. */
import { addressField } from "../../provider/catalog/resource-type.js";
import {
  countAddresses,
  noAddresses,
  subtract,
} from "../../provider/lifecycle/addresses/address-set.js";
import { describeAddresses } from "../addresses.js";
import type { Plan, Planned } from "../reading/plan.js";
import type { State } from "../reading/state.js";
import type { Credential, Widening } from "./report.js";
import { addressesOf, effective, isSame, resourceOf, describeValue } from "./values.js";

/** How many added addresses are worth a look: as many as a /16 has. */
export const manyAddresses = 65_536;

export function findWidening({ resources }: Plan, credentials: readonly Credential[]): Widening[] {
  const outOfVaults = credentials
    .filter(({ change }) => change === "moved out of a vault")
    .map(({ resource, field, vault }): Widening => {
      const before = vault?.title ?? vault?.id ?? null;
      return { resource, field, kind: "vault", before, after: null, added: null };
    });
  const others = resources.flatMap((planned) => {
    const { change, after } = planned;
    if (!after || change === "same" || change === "delete") return [];
    return [...findWeakened(planned, after), ...findWideRanges(planned, after)];
  });
  return [...others, ...outOfVaults];
}

/** Returns the arguments whose new value is less safe than the old one or the default. */
function findWeakened(planned: Planned, after: State): Widening[] {
  const { type, before } = planned;
  return Object.entries(type.fields).flatMap(([name, { weakens, ...field }]): Widening[] => {
    if (!weakens) return [];
    const rank = (value: unknown) => {
      const place = weakens.findIndex((weak) => weak === value);
      return place < 0 ? weakens.length : place;
    };
    const isDefault = !before && !after.values.has(name);
    const old = before ? effective(type, before, name) : field.default;
    const next = effective(type, after, name);
    if (isDefault || isSame(undefined, old, next) || rank(next) >= rank(old)) return [];
    return [
      {
        resource: resourceOf(planned),
        field: name,
        kind: "setting",
        before: describeValue(old),
        after: describeValue(next),
        added: null,
      },
    ];
  });
}

function findWideRanges(planned: Planned, after: State): Widening[] {
  const { type, before } = planned;
  const field = addressField(type);
  const set = addressesOf(type, after);
  if (field === undefined || !set) return [];
  const added = subtract(set, addressesOf(type, before) ?? noAddresses);
  if (countAddresses(added) < manyAddresses) return [];
  return [
    {
      resource: resourceOf(planned),
      field,
      kind: "range",
      before: null,
      after: null,
      added: describeAddresses(added),
    },
  ];
}
