/** Selects the wanted records and vaults. */
import { closest } from "fastest-levenshtein";
import { recordTypes, resourceTypes, vaultTypes } from "../../provider/catalog/index.js";
import { addressField, keyOf, type ResourceType } from "../../provider/catalog/resource-type.js";
import {
  intersects,
  noAddresses,
  parseAddresses,
  type AddressSet,
} from "../../provider/lifecycle/addresses/address-set.js";
import { typeOf, type Found } from "../found.js";
import type { Wanted } from "./read-subscription.js";

export interface Filters {
  /** All types, if empty. */
  readonly types: readonly ResourceType[];
  /** Part of the title. Case doesn't matter. */
  readonly title?: string | undefined;
  readonly network?: number | undefined;
  /** The record must have at least one of them. */
  readonly addresses?: AddressSet | undefined;
  readonly owner?: string | undefined;
  readonly includeSystem: boolean;
  readonly includeTemplates: boolean;
}

/** Returns the types to read. Filters for records exclude vaults. */
export function chooseTypes({ types, network, addresses }: Filters): Omit<Wanted, "managed"> {
  const isWanted = (type: ResourceType) => types.length === 0 || types.includes(type);
  const forRecords = network !== undefined || addresses !== undefined;
  return {
    records: recordTypes.filter(isWanted),
    unlisted: types.length === 0,
    vaults: forRecords ? [] : vaultTypes.filter(isWanted),
  };
}

export function isSelected(filters: Filters, found: Found): boolean {
  const { title, network, addresses, owner, includeSystem, includeTemplates } = filters;
  const { values, origin } = found;
  const isPart = (part: string | undefined, text = "") =>
    part === undefined || text.toLowerCase().includes(part.toLowerCase());
  return (
    isPart(title, found.title) &&
    (owner === undefined || found.owner?.toLowerCase() === owner.toLowerCase()) &&
    (network === undefined || (values["networkId"] ?? 0) === network) &&
    (addresses === undefined || intersects(addresses, addressesOf(found))) &&
    (origin !== "system" || includeSystem) &&
    (origin !== "template" || includeTemplates)
  );
}

function addressesOf(found: Found): AddressSet {
  const ranges = found.values[addressField(typeOf(found)) ?? ""];
  return (Array.isArray(ranges) && parseAddresses(ranges as string[])) || noAddresses;
}

/** Returns the type with that API name, class or key, or else the closest of these names. */
export function findType(word: string): ResourceType | { readonly closest: string } {
  const names = (type: ResourceType) => [type.type, type.className, keyOf(type)];
  const is = (name: string) => name.toLowerCase() === word.toLowerCase();
  const found = resourceTypes.find((type) => names(type).some(is));
  return found ?? { closest: closest(word, resourceTypes.flatMap(names)) };
}
