import { findResourceType } from "../../provider/catalog/index.js";
import type { ResourceType } from "../../provider/catalog/resource-type.js";

const ours = [
  // The dynamic provider's.
  /^pulumi-nodejs:dynamic\/qualys\/(?<module>auth|vault):(?<name>\w+)$/,
  // The plugin's, with or without the file that the type is in.
  /^qualys:(?<module>auth|vault)(?:\/\w+)?:(?<name>\w+)$/,
];

/**
 * The type that Pulumi's token stands for, such as `qualys:auth:WindowsRecord`.
 *
 * @returns `undefined` for what isn't of this package, `"unknown"` for a type of it that this version
 *   doesn't have.
 */
export function typeOf(token: string): ResourceType | "unknown" | undefined {
  for (const pattern of ours) {
    const { module, name } = pattern.exec(token)?.groups ?? {};
    if (module === undefined || name === undefined) continue;
    return findResourceType(`${module}:${name}`) ?? "unknown";
  }
  return undefined;
}

/** What Pulumi makes itself: the stack and the providers. */
export function isPulumis(token: string): boolean {
  return token === stackToken || token.startsWith("pulumi:providers:");
}

export const stackToken = "pulumi:pulumi:Stack";
