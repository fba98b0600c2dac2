/**
 * Called by the code that Pulumi stores with each resource. That code is one line, so that state
 * stays small and an update of this package applies to resources that an older version created:
 * neither this module's path nor the function's name may change.
 */
import { recordTypeNamed } from "../catalog/index.js";
import { Provider } from "./provider.js";

/**
 * Returns the provider of the type with the key, such as `auth:WindowsRecord`.
 *
 * @param unlisted the API's name of a record type that the catalog lacks.
 */
export function provider(key: string, unlisted?: string): Provider {
  // Makes the key known, unless the catalog has the type by now.
  if (unlisted !== undefined) recordTypeNamed(unlisted);
  return new Provider(key);
}
