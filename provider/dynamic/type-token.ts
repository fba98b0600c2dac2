import { findResourceType } from "../catalog/index.js";
import type { ResourceType } from "../catalog/resource-type.js";
import { keyInToken } from "../catalog/type-token.js";

/**
 * Returns the type that Pulumi's token stands for, such as `qualys:auth:WindowsRecord`.
 *
 * @returns `undefined` if the type isn't of this package, `"unknown"` if it is, but this version
 *   lacks it.
 */
export function typeOf(token: string): ResourceType | "unknown" | undefined {
  const key = keyInToken(token);
  return key === undefined ? undefined : (findResourceType(key) ?? "unknown");
}

/** Returns whether Pulumi itself makes the resource: the stack and the providers. */
export function isPulumis(token: string): boolean {
  return token === stackToken || token.startsWith("pulumi:providers:");
}

export const stackToken = "pulumi:pulumi:Stack";
