import { findResourceType } from "../catalog/index.js";
import type { ResourceType } from "../catalog/resource-type.js";
import { keyInToken } from "../catalog/type-token.js";

/**
 * The type that Pulumi's token stands for, such as `qualys:auth:WindowsRecord`.
 *
 * @returns `undefined` for what isn't of this package, `"unknown"` for a type of it that this version
 *   doesn't have.
 */
export function typeOf(token: string): ResourceType | "unknown" | undefined {
  const key = keyInToken(token);
  return key === undefined ? undefined : (findResourceType(key) ?? "unknown");
}

/** What Pulumi makes itself: the stack and the providers. */
export function isPulumis(token: string): boolean {
  return token === stackToken || token.startsWith("pulumi:providers:");
}

export const stackToken = "pulumi:pulumi:Stack";
