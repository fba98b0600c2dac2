import { recordTypes } from "./records/index.js";
import { keyOf, type RecordType, type ResourceType, type VaultType } from "./resource-type.js";
import { unlistedRecord } from "./unlisted.js";
import { vaultTypes } from "./vaults/index.js";

/** Every type of resource. */
export const resourceTypes: readonly ResourceType[] = [...recordTypes, ...vaultTypes];

const byKey = new Map<string, ResourceType>(resourceTypes.map((type) => [keyOf(type), type]));

/**
 * Returns the type with the key, such as `auth:WindowsRecord`; undefined if the catalog has none.
 */
export function findResourceType(key: string): ResourceType | undefined {
  return byKey.get(key);
}

/**
 * Returns the type with the key, such as `auth:WindowsRecord`.
 *
 * @throws Error if the catalog has no such type.
 */
export function resourceType(key: string): ResourceType {
  const type = findResourceType(key);
  if (!type) throw new Error(`pulumi-qualys has no resource type "${key}"`);
  return type;
}

/** Returns the vault type that the API calls `name`, in any spelling of its responses. */
export function vaultTypeNamed(name: string): VaultType | undefined {
  return vaultTypes.find(({ type, aliases }) => [type, ...aliases].includes(name));
}

/** The record types that the catalog lacks and that have been requested. */
const unlisted = new Map<string, RecordType>();

/**
 * Returns the record type that the API calls `name`, whether the catalog has it or not; always the
 * same object.
 *
 * @returns undefined if no type can have the name.
 */
export function recordTypeNamed(name: string): RecordType | undefined {
  const known = recordTypes.find(({ type }) => type === name) ?? unlisted.get(name);
  if (known) return known;
  const made = unlistedRecord(name);
  if (!made) return undefined;
  unlisted.set(name, made);
  byKey.set(keyOf(made), made);
  return made;
}

export { recordTypes, vaultTypes };
