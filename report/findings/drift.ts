/** What Qualys has otherwise than Pulumi left it. */
import { doubtIn } from "../../provider/dynamic/secret-versions.js";
import { subtract } from "../../provider/lifecycle/addresses/address-set.js";
import { told } from "../addresses.js";
import type { Plan, Planned } from "../reading/plan.js";
import type { State } from "../reading/state.js";
import type { Drift, Suspicion } from "./report.js";
import { addressesOf, effective, isSame, resourceOf, tell, toldAddresses } from "./values.js";

export function drift({ resources }: Plan): Drift[] {
  return resources.flatMap((planned) => {
    const { type, isGone, recorded, before, after } = planned;
    if (isGone) return [gone(planned)];
    if (!recorded || !before) return [];
    const names = new Set([...recorded.values.keys(), ...before.values.keys()]);
    return [...names]
      .filter(
        (name) => !isSame(type.fields[name], recorded.values.get(name), before.values.get(name)),
      )
      .map((name) => drifted(planned, name, after ?? recorded, before, recorded));
  });
}

function gone(planned: Planned): Drift {
  const { type, recorded, after } = planned;
  return {
    resource: resourceOf(planned),
    ...{ kind: "gone", field: null, desired: null, actual: null, changed: null, extra: null },
    missing: toldAddresses(type, after ?? recorded),
  };
}

function drifted(planned: Planned, name: string, want: State, has: State, had: State): Drift {
  const { type } = planned;
  const isSet = type.fields[name]?.kind === "addresses";
  const [wanted, actual] = [want, has].map((state) => addressesOf(type, state));
  const sets = isSet && wanted && actual ? ([wanted, actual] as const) : undefined;
  return {
    resource: resourceOf(planned),
    kind: "field",
    field: name,
    desired: tell(effective(type, want, name)),
    actual: tell(effective(type, has, name)),
    extra: sets ? told(subtract(sets[1], sets[0])) : null,
    missing: sets ? told(subtract(sets[0], sets[1])) : null,
    changed: has.lastWritten !== had.lastWritten ? (has.lastWritten ?? null) : null,
  };
}

/** What may have been changed at Qualys, by its date alone. */
export function suspected({ resources }: Plan): Suspicion[] {
  return resources.flatMap((planned): Suspicion[] => {
    const state = planned.before ?? planned.recorded;
    if (!state) return [];
    const doubts = [...state.versions].flatMap(([name, version]): [string, string][] => {
      const at = doubtIn(version);
      return at === undefined ? [] : [[name, at]];
    });
    const fields = new Set([...doubts.map(([name]) => name), ...state.doubtful]);
    if (fields.size === 0) return [];
    const changed = doubts[0]?.[1] ?? state.lastWritten ?? null;
    return [{ resource: resourceOf(planned), fields: [...fields], changed }];
  });
}
