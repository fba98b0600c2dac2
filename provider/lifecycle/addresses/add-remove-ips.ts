import type { RequestParameters } from "../../api/call.js";
import { addressField, type ResourceType } from "../../catalog/resource-type.js";
import type { Diff } from "../diff.js";
import type { Actual, Desired } from "../values/resource.js";
import { addressesOf } from "../values/value.js";
import { formatRanges, noAddresses, subtract, type AddressSet } from "./address-set.js";

/** The addresses that a request adds and removes. */
export interface AddressChange {
  readonly added: AddressSet;
  readonly removed: AddressSet;
}

/**
 * Returns the addresses to add and remove: never the whole set, so that what somebody else added
 * stays.
 */
export function addressChange(
  type: ResourceType,
  desired: Desired,
  actual: Actual,
  changes: Diff,
): AddressChange {
  const name = addressField(type) ?? "";
  if (!changes.fields.includes(name)) return { added: noAddresses, removed: noAddresses };
  const [want, have] = [addressesOf(desired.values[name]), addressesOf(actual.values[name])];
  // Adding an address that is there already changes nothing.
  const isDoubtful = actual.doubtful?.includes(name);
  return { added: isDoubtful ? want : subtract(want, have), removed: subtract(have, want) };
}

/** Encodes a change of addresses as `add_ips` and `remove_ips`. */
export function encodeAddressChange({ added, removed }: AddressChange): RequestParameters {
  return {
    ...(added.length ? { add_ips: formatRanges(added).join(",") } : {}),
    ...(removed.length ? { remove_ips: formatRanges(removed).join(",") } : {}),
  };
}
