/** The types that the simulator serves: the catalog's. */
import { recordTypeNamed, recordTypes, vaultTypes } from "../provider/catalog/index.js";
import type { RecordType, VaultType } from "../provider/catalog/resource-type.js";

const records = new Map(recordTypes.map((type) => [type.type, type]));
const vaults = new Map(vaultTypes.map((type) => [type.type, type]));

/** Also serves records of a type that the catalog lacks. */
export function addRecordType(name: string): void {
  const type = recordTypeNamed(name);
  if (type) records.set(name, type);
}

/** Returns the record type whose endpoint ends in `name`. */
export function recordTypeOf(name: string): RecordType | undefined {
  return records.get(name);
}

/** Returns the record types among which only one record may have an address. */
export function typesWithoutSharing({ exclusiveAddresses: group }: RecordType): RecordType[] {
  return recordTypes.filter((other) => group !== undefined && other.exclusiveAddresses === group);
}

/** Returns the vault type that the API calls `name`. */
export function vaultTypeOf(name: string): VaultType | undefined {
  return vaults.get(name);
}

export { vaultTypes };
