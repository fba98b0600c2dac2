import { recordTypes } from "./records/index.js";
import { keyOf, type ResourceType } from "./resource-type.js";
import { vaultTypes } from "./vaults/index.js";

/** Every type of resource. */
export const resourceTypes: readonly ResourceType[] = [...recordTypes, ...vaultTypes];

const byKey = new Map(resourceTypes.map((type) => [keyOf(type), type]));

/** The type with the key, such as `auth:WindowsRecord`; undefined if the catalog has no such type. */
export function findResourceType(key: string): ResourceType | undefined {
  return byKey.get(key);
}

/**
 * The type with the key, such as `auth:WindowsRecord`.
 *
 * @throws Error when the catalog has no such type.
 */
export function resourceType(key: string): ResourceType {
  const type = findResourceType(key);
  if (!type) throw new Error(`pulumi-qualys has no resource type "${key}"`);
  return type;
}

export { recordTypes, vaultTypes };
