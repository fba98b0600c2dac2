/**
 * What the SDK passes to the provider besides a resource's arguments, in the internal input
 * `__options`. It is left out if there is nothing to pass.
 */
export interface SdkOptions {
  /** The program has already reported the invalid arguments of this resource. */
  mistaken?: true;
  /** Names of arguments that the program marks as secret, besides those that always are. */
  secrets?: string[];
  /** The resource's option of this name. */
  ignoreChanges?: string[];
  /** The resource's option of this name. */
  replaceOnChanges?: string[];
  /** The longest time for an operation, in seconds, from the resource's option `customTimeouts`. */
  timeouts?: { create?: number; update?: number; delete?: number };
}

/** The name of the internal input. */
export const optionsKey = "__options";

/** Returns what the SDK passed with the properties. */
export function readSdkOptions(properties: Readonly<Record<string, unknown>>): SdkOptions {
  return properties[optionsKey] ?? {};
}

/**
 * Returns whether one of the property paths, such as `ips` or `*`, names the argument or something
 * inside it.
 */
export function coversArgument(argument: string, paths: readonly string[] = []): boolean {
  return paths.some((path) => path === "*" || path.split(/[.[]/, 1)[0] === argument);
}
