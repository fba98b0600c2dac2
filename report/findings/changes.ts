/** What happens to each resource, apart from its secrets. */
import { addressField, secretFields } from "../../provider/catalog/resource-type.js";
import { countAddresses, subtract } from "../../provider/lifecycle/addresses/address-set.js";
import { describeAddresses } from "../addresses.js";
import type { Plan, Planned } from "../reading/plan.js";
import { hidden, type State } from "../reading/state.js";
import type {
  AddressChange,
  Creation,
  Credential,
  Deletion,
  Replacement,
  Setting,
  Widening,
} from "./report.js";
import {
  addressesOf,
  effective,
  isSame,
  resourceOf,
  describeValue,
  describeListed,
} from "./values.js";

export function findReplaced({ resources }: Plan): Replacement[] {
  return resources
    .filter(({ change }) => change === "replace")
    .map((planned) => ({
      resource: resourceOf(planned),
      because: [...planned.replaceReasons].sort(),
      addresses: describeListed(planned.type, planned.before),
    }));
}

export function findDeleted({ resources }: Plan): Deletion[] {
  return resources
    .filter(({ change }) => change === "delete")
    .map((planned) => ({
      resource: resourceOf(planned),
      addresses: describeListed(planned.type, planned.before),
      retained: planned.before?.isRetained ?? false,
    }));
}

export function findCreated({ resources }: Plan): Creation[] {
  return resources
    .filter(({ change }) => change === "create")
    .map((planned) => ({
      resource: resourceOf(planned),
      addresses: describeListed(planned.type, planned.after),
    }));
}

/** Returns the addresses that updated and replaced records gain and lose. */
export function findAddressChanges(plan: Plan): AddressChange[] {
  return changing(plan).flatMap(([planned, before, after]): AddressChange[] => {
    const { type } = planned;
    const [had, has] = [addressesOf(type, before), addressesOf(type, after)];
    if (!had || !has) return [];
    const [added, removed] = [
      describeAddresses(subtract(has, had)),
      describeAddresses(subtract(had, has)),
    ];
    if (added.count + removed.count === 0) return [];
    return [{ resource: resourceOf(planned), added, removed, total: countAddresses(has) }];
  });
}

/** Returns the other changed arguments, except those already reported. */
export function findSettings(
  plan: Plan,
  told: readonly (Credential | Widening | AddressChange)[],
): Setting[] {
  const resources = new Set(told.map(({ resource }) => resource.urn));
  const fields = new Set(
    told.flatMap((one) => ("field" in one ? [`${one.resource.urn} ${one.field}`] : [])),
  );
  return changing(plan).flatMap(([planned, before, after]): Setting[] => {
    const { type } = planned;
    const resource = resourceOf(planned);
    const setting = (field: string) => ({
      resource,
      field,
      before: describeValue(effective(type, before, field)),
      after: describeValue(effective(type, after, field)),
    });
    const names = notSecret(planned, before, after);
    const differing = names.filter(
      (name) => !isSame(type.fields[name], before.values.get(name), after.values.get(name)),
    );
    if (differing.length > 0 || resources.has(planned.urn)) {
      return differing.filter((name) => !fields.has(`${planned.urn} ${name}`)).map(setting);
    }
    // Then the difference is in arguments that the program keeps secret.
    return names.filter((name) => after.values.get(name) === hidden).map(setting);
  });
}

function notSecret({ type }: Planned, before: State, after: State): string[] {
  const secrets = new Set(secretFields(type));
  const addresses = addressField(type);
  const names = new Set([...before.values.keys(), ...after.values.keys()]);
  return [...names].sort().filter((name) => {
    if (secrets.has(name)) return false;
    // A change between two known sets is reported by its addresses.
    const sets = [before, after].every((state) => addressesOf(type, state) !== undefined);
    return name !== addresses || !sets;
  });
}

function changing({ resources }: Plan): [Planned, State, State][] {
  return resources.flatMap((planned): [Planned, State, State][] => {
    const { change, before, after } = planned;
    if ((change !== "update" && change !== "replace") || !before || !after) return [];
    return [[planned, before, after]];
  });
}
