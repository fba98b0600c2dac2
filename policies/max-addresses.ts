import { addressField } from "../provider/catalog/resource-type.js";
import { countAddresses, parseAddresses } from "../provider/lifecycle/addresses/address-set.js";
import type { Rule } from "./rule.js";

export interface MaxAddressesSettings {
  /** The largest number of addresses that a record may have, 1 or more. */
  addresses: number;
}

export const maxAddresses: Rule<MaxAddressesSettings> = {
  name: "qualys-max-addresses",
  description: "No authentication record has more addresses than are allowed.",
  severity: "medium",
  settings: {
    addresses: {
      type: "integer",
      minimum: 1,
      description: "The largest number of addresses that a record may have.",
    },
  },
  complaint: ({ addresses }) =>
    Number.isInteger(addresses) && Number(addresses) >= 1
      ? undefined
      : "`addresses` must be a whole number, 1 or more",
  concerns: (type) => addressField(type) !== undefined,
  *judge({ type, inputs }, { addresses = 0 }) {
    const field = addressField(type) ?? "";
    const count = countIn(inputs[field]);
    if (count > addresses)
      yield `\`${field}\` has ${count} addresses, and ${addresses} are allowed. Give fewer, or use several records.`;
  },
};

/** @param value a map by range, or a list. The provider's check rejects anything else. */
function countIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const items = Array.isArray(value) ? (value as string[]) : Object.keys(value);
  const set = parseAddresses(items);
  return set ? countAddresses(set) : 0;
}
