/** The types that the simulator knows, which are the catalog's. */
import { recordTypeNamed, recordTypes, vaultTypes } from "../provider/catalog/index.js";
import type { RecordType, VaultType } from "../provider/catalog/resource-type.js";

const records = new Map(recordTypes.map((type) => [type.type, type]));
const vaults = new Map(vaultTypes.map((type) => [type.type, type]));

/** Serves records of a type that the catalog lacks, too. */
export function addRecordType(name: string): void {
  const type = recordTypeNamed(name);
  if (type) records.set(name, type);
}

/** The record type whose endpoint ends in `name`. */
export function recordTypeOf(name: string): RecordType | undefined {
  return records.get(name);
}

/** The record types among which an address of the type may be in one record only. */
export function typesWithoutSharing({ exclusiveAddresses: group }: RecordType): RecordType[] {
  return recordTypes.filter((other) => group !== undefined && other.exclusiveAddresses === group);
}

/** The vault type that the API calls `name`. */
export function vaultTypeOf(name: string): VaultType | undefined {
  return vaults.get(name);
}

export { vaultTypes };
