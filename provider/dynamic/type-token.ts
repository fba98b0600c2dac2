import { findResourceType, recordTypeNamed } from "../catalog/index.js";
import type { ResourceType } from "../catalog/resource-type.js";
import { keyInToken } from "../catalog/type-token.js";
import { providerKey } from "./properties.js";

/** Names, in the code that Pulumi stores with a resource, a record type that the catalog lacks. */
const unlisted = /\.provider\("auth:\w+","(\w+)"\)/;

/**
 * Returns the type of a resource: `undefined` if it isn't of this package, `"unknown"` if this version
 * doesn't have the type.
 *
 * @param token Pulumi's name of the type, such as `qualys:auth:WindowsRecord`.
 * @param inputs the resource's inputs, as Pulumi stores them.
 */
export function typeOf(
  token: string,
  inputs: Readonly<Record<string, unknown>> = {},
): ResourceType | "unknown" | undefined {
  const key = keyInToken(token);
  if (key === undefined) return undefined;
  return findResourceType(key) ?? findUnlisted(inputs[providerKey]) ?? "unknown";
}

function findUnlisted(code: unknown): ResourceType | undefined {
  const [, name] = unlisted.exec(String(code)) ?? [];
  return name === undefined ? undefined : recordTypeNamed(name);
}

/** Returns whether Pulumi itself makes the resource: the stack and the providers. */
export function isPulumis(token: string): boolean {
  return token === stackToken || token.startsWith("pulumi:providers:");
}

export const stackToken = "pulumi:pulumi:Stack";
