/**
 * What the code that Pulumi stores with each resource calls. That code is one line, so that state
 * stays small and an update of this package applies to resources that an older one has made:
 * neither this module's path nor the function's name may change.
 */
import { Provider } from "./provider.js";

/** The provider of the type with the key, such as `auth:WindowsRecord`. */
export function provider(key: string): Provider {
  return new Provider(key);
}
