import type { Payload } from "../api/calls.js";
import { secretFields, type ResourceType } from "../catalog/resource-type.js";
import { xmlBody } from "./body.js";
import { difference, isEmpty } from "./diff.js";
import { createParameters, updateParameters, type Parameters } from "./parameters.js";
import type { Actual, Desired } from "./resource.js";

/**
 * The request that creates the resource, and what it leaves out of the desired values: what only
 * updates take, and an XML body while a secret is among the parameters. With a body, parameters travel
 * in the URL, which servers and proxies log; so secrets go first, in a request of their own, and the
 * record can log in from then on.
 */
export function creation(
  type: ResourceType,
  desired: Desired,
): { request: Payload; created: Desired } {
  const parameters = createParameters(type, desired);
  const structured = structuredFields(type).filter((name) => desired.values[name] !== undefined);
  const apart = structured.length > 0 && hasSecret(type, parameters, desired);
  const left = new Set([
    ...Object.keys(type.fields).filter((name) => type.fields[name]?.updateOnly),
    ...(apart ? structured : []),
  ]);
  const values = Object.entries(desired.values).filter(([name]) => !left.has(name));
  const created = { ...desired, values: Object.fromEntries(values) };
  return { request: withBody(type, parameters, apart ? [] : structured, created), created };
}

/** The requests that change what differs: one, or two where an XML body must not meet a secret. */
export function changes(type: ResourceType, desired: Desired, actual: Actual): Payload[] {
  const found = difference(type, desired, actual);
  if (isEmpty(found)) return [];
  const structured = structuredFields(type).filter((name) => found.fields.includes(name));
  const parameters = updateParameters(type, desired, actual, found);
  if (structured.length === 0) return [{ parameters }];
  if (!hasSecret(type, parameters, desired)) {
    return [withBody(type, parameters, structured, desired)];
  }
  return [{ parameters }, withBody(type, {}, structured, desired)];
}

function structuredFields(type: ResourceType): string[] {
  return Object.keys(type.fields).filter((name) => type.fields[name]?.kind === "items");
}

/** Whether a parameter may be a secret: of extra parameters nothing is known. */
function hasSecret(type: ResourceType, parameters: Parameters, { extra }: Desired): boolean {
  const secrets = secretFields(type).map((name) => type.fields[name]?.parameter);
  return Object.keys(parameters).some((name) => secrets.includes(name) || name in extra);
}

function withBody(
  type: ResourceType,
  parameters: Parameters,
  structured: readonly string[],
  { values }: Desired,
): Payload {
  if (structured.length === 0 || type.kind !== "record") return { parameters };
  return { parameters, body: xmlBody(type, structured, values) };
}
