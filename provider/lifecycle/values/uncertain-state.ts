import { addressField, secretFields, type ResourceType } from "../../catalog/resource-type.js";
import { union } from "../addresses/address-set.js";
import { diff } from "../diff.js";
import type { Actual, Desired, ExtraParameters } from "./resource.js";
import { addressesIn } from "./value.js";

/**
 * Returns the state of a resource whose update may or may not have been carried out: each field
 * that was to change is doubtful, and its addresses are those before and after, so that the next
 * update sends all of them. It contains no old secrets, because Pulumi may print it.
 */
export function uncertainState(type: ResourceType, desired: Desired, actual: Actual): Actual {
  const { fields, extra } = diff(type, desired, actual);
  const secret = secretFields(type);
  const cleared = fields.filter((name) => desired.values[name] === undefined);
  const shown = cleared.filter((name) => !secret.includes(name));
  const old = Object.entries(actual.values).filter(([name]) => shown.includes(name));
  const values = { ...Object.fromEntries(old), ...desired.values };
  const addresses = addressField(type);
  if (addresses !== undefined && fields.includes(addresses)) {
    values[addresses] = union(addressesIn(type, desired.values), addressesIn(type, actual.values));
  }
  const { watermark } = actual;
  return {
    ...desired,
    values,
    extra: unsureExtra(desired, extra),
    doubtful: fields,
    ...(watermark ? { watermark } : {}),
  };
}

/**
 * Gives parameters that were to change a value that no program wants: none, or an empty one if they
 * were to be cleared.
 */
function unsureExtra({ extra }: Desired, changed: readonly string[]): ExtraParameters {
  const unchanged = Object.entries(extra).filter(([name]) => !changed.includes(name));
  const cleared = changed.filter((name) => extra[name] === undefined).map((name) => [name, ""]);
  return Object.fromEntries([...unchanged, ...cleared]) as ExtraParameters;
}
