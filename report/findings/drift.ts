/** Where Qualys differs from what Pulumi left there. */
import { readOutsideChange } from "../../provider/dynamic/secret-versions.js";
import { subtract } from "../../provider/lifecycle/addresses/address-set.js";
import { describeAddresses } from "../addresses.js";
import type { Plan, Planned } from "../reading/plan.js";
import type { State } from "../reading/state.js";
import type { Drift, Suspicion } from "./report.js";
import {
  addressesOf,
  effective,
  isSame,
  resourceOf,
  describeValue,
  describeListed,
} from "./values.js";

export function findDrift({ resources }: Plan): Drift[] {
  return resources.flatMap((planned) => {
    const { type, isGone, recorded, before, after } = planned;
    if (isGone) return [describeGone(planned)];
    if (!recorded || !before) return [];
    const names = new Set([...recorded.values.keys(), ...before.values.keys()]);
    return [...names]
      .filter(
        (name) =>
          !isSame(type.fields[name], recorded.values.get(name), before.values.get(name)) ||
          isSecretChanged(name, recorded, before),
      )
      .map((name) => describeDrift(planned, name, after ?? recorded, before, recorded));
  });
}

/** Returns whether a secret has changed, according to its version: its value isn't read. */
function isSecretChanged(name: string, recorded: State, before: State): boolean {
  const version = before.versions.get(name);
  return readOutsideChange(version)?.isCertain === true && recorded.versions.get(name) !== version;
}

function describeGone(planned: Planned): Drift {
  const { type, recorded, after } = planned;
  return {
    resource: resourceOf(planned),
    kind: "gone",
    field: null,
    desired: null,
    actual: null,
    extra: null,
    missing: describeListed(type, after ?? recorded),
    changed: null,
    changedBy: null,
  };
}

function describeDrift(planned: Planned, name: string, want: State, has: State, had: State): Drift {
  const { type } = planned;
  const isSet = type.fields[name]?.kind === "addresses";
  const [wanted, actual] = [want, has].map((state) => addressesOf(type, state));
  const sets = isSet && wanted && actual ? ([wanted, actual] as const) : undefined;
  const isDated = has.lastWritten !== had.lastWritten;
  return {
    resource: resourceOf(planned),
    kind: "field",
    field: name,
    desired: describeValue(effective(type, want, name)),
    actual: describeValue(effective(type, has, name)),
    extra: sets ? describeAddresses(subtract(sets[1], sets[0])) : null,
    missing: sets ? describeAddresses(subtract(sets[0], sets[1])) : null,
    changed: (isDated && has.lastWritten) || null,
    changedBy: (isDated && has.changedBy) || null,
  };
}

/** Returns what may have changed at Qualys, judging by the date alone. */
export function findSuspected({ resources }: Plan): Suspicion[] {
  return resources.flatMap((planned): Suspicion[] => {
    const state = planned.before ?? planned.recorded;
    if (!state) return [];
    const told = [...state.versions].flatMap(([name, version]) => {
      const change = readOutsideChange(version);
      return change && !change.isCertain ? [{ name, ...change }] : [];
    });
    const fields = new Set([...told.map(({ name }) => name), ...state.doubtful]);
    if (fields.size === 0) return [];
    const { lastWritten = null, changedBy: login = null } = state;
    const { changed, changedBy } = told[0] ?? { changed: lastWritten, changedBy: login };
    return [{ resource: resourceOf(planned), fields: [...fields], changed, changedBy }];
  });
}
