/** Addresses that end up in no record that scanners could log in with. */
import type { RecordType, ResourceType } from "../../provider/catalog/resource-type.js";
import {
  type AddressSet,
  intersects,
  noAddresses,
  subtract,
  union,
} from "../../provider/lifecycle/addresses/address-set.js";
import { describeAddresses } from "../addresses.js";
import type { Plan, Planned } from "../reading/plan.js";
import type { State } from "../reading/state.js";
import type { Resource, Uncovered } from "./report.js";
import { addressesOf, effective, resourceOf, describeValue } from "./values.js";

/** Records between which addresses may move. */
interface Group {
  readonly products: Set<string>;
  readonly network: string;
  readonly isExclusive: boolean;
  readonly kept: AddressSet[];
  readonly losers: [Resource, AddressSet][];
  isUnsure: boolean;
}

export function findUncovered({ resources, listsUnchanged }: Plan): Uncovered[] {
  const groups = new Map<string, Group>();
  for (const planned of resources) {
    const { type, before, after, change } = planned;
    if (type.kind !== "record") continue;
    const next = change === "delete" ? undefined : (after ?? before);
    if (before && !before.isRetained) lose(groupOf(groups, type, before), planned, next);
    if (next) keep(groupOf(groups, type, next), type, next);
  }
  return [...groups.values()].flatMap((group): Uncovered[] => {
    const lost = unionOf(group.losers.map(([, set]) => set));
    const left = subtract(lost, unionOf(group.kept));
    if (left.length === 0) return [];
    const losers = group.losers.filter(([, set]) => intersects(set, left));
    return [
      {
        products: [...group.products].join(", "),
        network: group.network,
        addresses: describeAddresses(left),
        losers: losers.map(([resource]) => resource),
        certain: !group.isUnsure && (group.isExclusive || listsUnchanged),
      },
    ];
  });
}

function groupOf(groups: Map<string, Group>, type: RecordType, state: State): Group {
  const { exclusiveAddresses, title } = type;
  const network = describeValue(effective(type, state, "networkId")) ?? "0";
  const key = `${exclusiveAddresses ?? `only ${type.type}`} ${network}`;
  let group = groups.get(key);
  if (!group) {
    group = {
      products: new Set(),
      network,
      isExclusive: exclusiveAddresses !== undefined,
      kept: [],
      losers: [],
      isUnsure: false,
    };
    groups.set(key, group);
  }
  group.products.add(title);
  return group;
}

function lose(group: Group, planned: Planned, next: State | undefined): void {
  const { type, before } = planned;
  const had = addressesOf(type, before) ?? noAddresses;
  const has = isIn(group, type, next) ? addressesOf(type, next) : noAddresses;
  const lost = subtract(had, has ?? had);
  if (lost.length > 0) group.losers.push([resourceOf(planned), lost]);
}

/** A record may change its network. */
function isIn({ network }: Group, type: ResourceType, state: State | undefined): boolean {
  return (
    state !== undefined && (describeValue(effective(type, state, "networkId")) ?? "0") === network
  );
}

function keep(group: Group, type: ResourceType, state: State): void {
  const set = addressesOf(type, state);
  if (set?.length) group.kept.push(set);
  else group.isUnsure = true;
}

/** Merges in pairs: merging one by one would copy the growing set each time. */
function unionOf(sets: readonly AddressSet[]): AddressSet {
  let left = sets;
  while (left.length > 1) {
    const pairs: AddressSet[] = [];
    for (let i = 0; i < left.length; i += 2) {
      pairs.push(union(left[i] ?? noAddresses, left[i + 1] ?? noAddresses));
    }
    left = pairs;
  }
  return left[0] ?? noAddresses;
}
