/**
 * What the SDK tells the provider of a resource besides its arguments, in the one internal input
 * `__options`, which is left out when there is nothing to tell.
 */
export interface SdkOptions {
  /** The program has been told of the mistakes in this resource's arguments. */
  mistaken?: true;
  /** Names of arguments that the program marks secret, besides those that the catalog knows as secret. */
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

/** What the SDK tells of the resource with the properties. */
export function readSdkOptions(properties: Readonly<Record<string, unknown>>): SdkOptions {
  return properties[optionsKey] ?? {};
}

/** Whether one of the property paths, such as `ips` or `*`, is of the argument or inside it. */
export function coversArgument(argument: string, paths: readonly string[] = []): boolean {
  return paths.some((path) => path === "*" || path.split(/[.[]/, 1)[0] === argument);
}
