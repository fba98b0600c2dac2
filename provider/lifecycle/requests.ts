import type { Payload } from "../api/calls.js";
import { addressField, secretFields, type ResourceType } from "../catalog/resource-type.js";
import {
  addressSet,
  difference as without,
  noAddresses,
  ranges,
  union,
  type AddressSet,
} from "./address-set.js";
import { xmlBody } from "./body.js";
import { difference, isEmpty } from "./diff.js";
import {
  addressChange,
  addressesIn,
  createParameters,
  updateParameters,
  type Parameters,
} from "./parameters.js";
import type { Actual, Desired } from "./resource.js";
import { items } from "./values.js";

/**
 * The most ranges of addresses that a request adds or removes. Qualys names no limit; web servers
 * have one, of some megabytes, and so many ranges are at most 0.2 MB.
 */
const mostRanges = 5_000;

/** Web servers take URLs of 8 KB, where the parameters are when there is a body. */
const longestUrl = 6_000;

/**
 * The request that creates the resource, and what it leaves out of the desired values: what only
 * updates take, addresses beyond so many, and an XML body while a secret is among the parameters. With
 * a body, parameters travel in the URL, which servers and proxies log; so secrets go first, in a
 * request of their own, and the record can log in from then on.
 */
export function creation(
  type: ResourceType,
  desired: Desired,
): { request: Payload; created: Desired } {
  const structured = structuredFields(type).filter((name) => desired.values[name] !== undefined);
  const first = withFirstAddresses(type, desired);
  const parameters = createParameters(type, first);
  const apart = structured.length > 0 && mustBeApart(type, parameters, desired);
  const left = new Set([
    ...Object.keys(type.fields).filter((name) => type.fields[name]?.updateOnly),
    ...(apart ? structured : []),
  ]);
  const values = Object.entries(first.values).filter(([name]) => !left.has(name));
  const created = { ...desired, values: Object.fromEntries(values) };
  return { request: withBody(type, parameters, apart ? [] : structured, created), created };
}

function withFirstAddresses(type: ResourceType, desired: Desired): Desired {
  const name = addressField(type);
  const set = addressSet(items(name === undefined ? undefined : desired.values[name]));
  if (name === undefined || set.length <= 2 * mostRanges) return desired;
  const first = ranges(set.slice(0, 2 * mostRanges));
  return { ...desired, values: { ...desired.values, [name]: first } };
}

/** A request of an update. */
export interface Step {
  readonly request: Payload;
  /** What the resource is after it, when that is not yet as desired but for its addresses. */
  readonly after?: Desired;
}

/**
 * The requests that change what differs: one; two where an XML body must not be sent together with
 * the parameters; more where very many addresses change. These are added before others are removed,
 * so that no host is without its login meanwhile.
 */
export function changes(type: ResourceType, desired: Desired, actual: Actual): Step[] {
  const found = difference(type, desired, actual);
  if (isEmpty(found)) return [];
  const structured = structuredFields(type).filter((name) => found.fields.includes(name));
  const parameters = updateParameters(type, desired, actual, found);
  if (structured.length === 0) return inChunks(type, parameters, desired, actual);
  if (!mustBeApart(type, parameters, desired)) {
    return [{ request: withBody(type, parameters, structured, desired) }];
  }
  const others = inChunks(type, parameters, desired, actual).map(({ request }) => ({ request }));
  return [...others, { request: withBody(type, {}, structured, desired) }];
}

function inChunks(
  type: ResourceType,
  { add_ips, remove_ips, ...others }: Parameters,
  desired: Desired,
  actual: Actual,
): Step[] {
  const [added, removed] = [addressesIn(add_ips), addressesIn(remove_ips)];
  const name = addressField(type);
  if (name === undefined || added.length + removed.length <= 2 * mostRanges) {
    return [{ request: { parameters: { ...others, ...addressChange(added, removed) } } }];
  }
  let set = addressSet(items(actual.values[name]));
  const step = (more: AddressSet, less: AddressSet, first: boolean): Step => {
    set = without(union(set, more), less);
    const parameters = { ...(first ? others : {}), ...addressChange(more, less) };
    return {
      request: { parameters },
      after: { ...desired, values: { ...desired.values, [name]: ranges(set) } },
    };
  };
  const additions = chunksOf(added).map((chunk, i) => step(chunk, noAddresses, i === 0));
  const removals = chunksOf(removed).map((chunk, i) =>
    step(noAddresses, chunk, added.length === 0 && i === 0),
  );
  return [...additions, ...removals];
}

function chunksOf(set: AddressSet): AddressSet[] {
  const count = Math.ceil(set.length / (2 * mostRanges));
  return Array.from({ length: count }, (_, i) =>
    set.slice(i * 2 * mostRanges, (i + 1) * 2 * mostRanges),
  );
}

function structuredFields(type: ResourceType): string[] {
  return Object.keys(type.fields).filter((name) => type.fields[name]?.kind === "items");
}

/**
 * Whether the parameters can't be in a URL: one may be a secret, as any extra parameter may, or they
 * are too long.
 */
function mustBeApart(type: ResourceType, parameters: Parameters, { extra }: Desired): boolean {
  const secrets = secretFields(type).map((name) => type.fields[name]?.parameter);
  const isSecret = (name: string) => secrets.includes(name) || name in extra;
  const length = new URLSearchParams(parameters).toString().length;
  return length > longestUrl || Object.keys(parameters).some(isSecret);
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
