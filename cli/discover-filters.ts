/** The filter options of `pulumi-qualys discover`. */
import { findType, type Filters } from "../discover/reading/selection.js";
import type { ResourceType } from "../provider/catalog/resource-type.js";
import { parseAddresses } from "../provider/lifecycle/addresses/address-set.js";

export interface FilterOptions {
  readonly type?: string;
  readonly title?: string;
  readonly network?: string;
  readonly address?: string;
  readonly owner?: string;
  readonly includeSystemCreated?: true;
  readonly includeTemplates?: true;
}

/** @returns the filters, or what is wrong with the options. */
export function readFilters(options: FilterOptions): Filters | string {
  const { type = "", title, network, address, owner } = options;
  const types: ResourceType[] = [];
  for (const word of split(type)) {
    const found = findType(word);
    if ("closest" in found) return `"${word}" is no type; did you mean "${found.closest}"?`;
    types.push(found);
  }
  if (network !== undefined && !/^\d{1,15}$/.test(network)) {
    return `"${network}" isn't the ID of a network.`;
  }
  const addresses = address === undefined ? undefined : parseAddresses(split(address));
  if (address !== undefined && !addresses) {
    return `"${address}" isn't a list of IPv4 addresses, ranges and blocks.`;
  }
  return {
    ...{ types, title, owner, addresses },
    network: network === undefined ? undefined : Number(network),
    includeSystem: options.includeSystemCreated === true,
    includeTemplates: options.includeTemplates === true,
  };
}

function split(text: string): string[] {
  return text.split(",").flatMap((word) => word.trim() || []);
}
