import type { Payload, RequestParameters } from "../../api/call.js";
import { addressField, type ResourceType } from "../../catalog/resource-type.js";
import {
  addressChange,
  encodeAddressChange,
  type AddressChange,
} from "../addresses/add-remove-ips.js";
import {
  intersection,
  noAddresses,
  subtract,
  union,
  type AddressSet,
} from "../addresses/address-set.js";
import { checkRule } from "../check.js";
import { diff, isEmpty } from "../diff.js";
import type { Actual, Desired } from "../values/resource.js";
import { addressesOf, areInOneNetwork, without } from "../values/value.js";
import {
  encodeCreation,
  encodeUpdate,
  knowledge,
  secretNames,
  secretParameters,
} from "./encode.js";
import { encodeXmlBody } from "./xml-body.js";

/**
 * The most ranges of addresses that a request adds or removes. Qualys names no limit, but web
 * servers have one of some megabytes; so many ranges are at most 0.2 MB.
 */
const maxRanges = 5_000;

/** Web servers accept URLs of 8 KB. With a body, the parameters are in the URL. */
const maxUrlLength = 6_000;

/** This many ranges fit into a URL beside the other parameters. */
const maxRangesInUrl = 80;

/**
 * Plans the request that creates the resource, and returns it with the values it creates. Left for
 * updates: what only updates accept, addresses beyond the first thousands, and the XML body while a
 * secret is among the parameters. With a body, parameters are in the URL, which servers and proxies
 * log; so secrets go first, in a request of their own, and the record can log in from then on. If
 * there can be no record without the body, it goes first, and secrets are left for an update.
 */
export function planCreation(
  type: ResourceType,
  desired: Desired,
): { request: Payload; created: Desired } {
  const updateOnly = Object.keys(type.fields).filter((name) => type.fields[name]?.updateOnly);
  const structured = structuredFields(type).filter((name) => desired.values[name] !== undefined);
  const first = withFirstAddresses(type, desired, maxRanges);
  const parameters = encodeCreation(type, first);
  if (structured.length === 0 || !mustBeApart(type, parameters, desired)) {
    const created = leaveOut(first, updateOnly);
    return { request: withBody(type, parameters, structured, created), created };
  }
  if (!isNeeded(type, structured, desired)) {
    return { request: { parameters }, created: leaveOut(first, [...updateOnly, ...structured]) };
  }
  const plain = withFirstAddresses(type, { ...desired, extra: {} }, maxRangesInUrl);
  const secret = secretNames(type, desired).filter((name) => !structured.includes(name));
  const sent = leaveOut(plain, secret);
  const created = leaveOut(sent, updateOnly);
  return { request: withBody(type, encodeCreation(type, sent), structured, created), created };
}

function leaveOut(desired: Desired, names: readonly string[]): Desired {
  return { ...desired, values: without(desired.values, new Set(names)) };
}

/** Returns whether the record would break a rule of its type without the structured fields. */
function isNeeded(type: ResourceType, structured: readonly string[], desired: Desired): boolean {
  const known = knowledge(type, leaveOut(desired, structured));
  return type.rules.some((rule) => checkRule(rule, known).length > 0);
}

function withFirstAddresses(type: ResourceType, desired: Desired, ranges: number): Desired {
  const name = addressField(type);
  const set = addressesOf(desired.values[name ?? ""]);
  return set.length <= 2 * ranges
    ? desired
    : withAddresses(desired, name, set.slice(0, 2 * ranges));
}

function withAddresses(desired: Desired, field = "", addresses: AddressSet): Desired {
  return { ...desired, values: { ...desired.values, [field]: addresses } };
}

/** A request of an update. */
export interface Step {
  readonly request: Payload;
  /** The addresses that it adds. */
  readonly added: AddressSet;
  /** What the resource is after it, if some addresses are still missing. */
  readonly after?: Desired;
}

/**
 * Plans the requests that change what differs: one; two if an XML body must not be sent together
 * with the parameters; more if very many addresses change. Addresses are added before others are
 * removed, so that no host is without a login meanwhile.
 */
export function planUpdate(type: ResourceType, desired: Desired, actual: Actual): Step[] {
  const found = diff(type, desired, actual);
  if (isEmpty(found)) return [];
  const structured = structuredFields(type).filter((name) => found.fields.includes(name));
  const others = encodeUpdate(type, desired, found);
  const addresses = addressChange(type, desired, actual, found);
  const parameters = { ...others, ...encodeAddressChange(addresses) };
  if (structured.length === 0) return planChunks(type, others, addresses, desired, actual);
  if (!mustBeApart(type, parameters, desired)) {
    const request = withBody(type, parameters, structured, desired);
    return [{ request, added: addresses.added }];
  }
  const first = planChunks(type, others, addresses, desired, actual);
  const body = { request: withBody(type, {}, structured, desired), added: noAddresses };
  return [...first.map(({ request, added }) => ({ request, added })), body];
}

function planChunks(
  type: ResourceType,
  others: RequestParameters,
  { added, removed }: AddressChange,
  desired: Desired,
  actual: Actual,
): Step[] {
  const name = addressField(type);
  if (added.length + removed.length <= 2 * maxRanges) {
    const parameters = { ...others, ...encodeAddressChange({ added, removed }) };
    return Object.keys(parameters).length ? [{ request: { parameters }, added }] : [];
  }
  let set = addressesOf(actual.values[name ?? ""]);
  const step = (change: AddressChange, isFirst: boolean): Step => {
    set = subtract(union(set, change.added), change.removed);
    const parameters = { ...(isFirst ? others : {}), ...encodeAddressChange(change) };
    const after = withAddresses(desired, name, set);
    return { request: { parameters }, added: change.added, after };
  };
  const additions = chunksOf(added).map((chunk) => ({ added: chunk, removed: noAddresses }));
  const removals = chunksOf(removed).map((chunk) => ({ added: noAddresses, removed: chunk }));
  return [...additions, ...removals].map((change, i) => step(change, i === 0));
}

function chunksOf(set: AddressSet): AddressSet[] {
  const count = Math.ceil(set.length / (2 * maxRanges));
  return Array.from({ length: count }, (_, i) =>
    set.slice(i * 2 * maxRanges, (i + 1) * 2 * maxRanges),
  );
}

/** What a record can't get because other records have it. */
export interface Conflict {
  /** Its title. */
  readonly title: boolean;
  readonly addresses: AddressSet;
}

/**
 * Returns the desired record without what other records have: what it can be for now, giving up
 * what it is to lose. A record that would be left with no address gets the placeholder's, because
 * Qualys may require one. One that is to be in another network first gives up its addresses in this
 * one.
 *
 * @param actual what it has so far; undefined if it is to be created.
 */
export function withoutConflict(
  type: ResourceType,
  desired: Desired,
  actual: Actual | undefined,
  contested: Conflict,
  placeholder: { readonly title: string; readonly addresses: AddressSet },
): Desired {
  const values = { ...desired.values };
  if (contested.title) values["title"] = placeholder.title;
  if (contested.addresses.length === 0) return { ...desired, values };
  const name = addressField(type) ?? "";
  let kept = addressesOf(values[name]);
  if (!actual) {
    kept = subtract(kept, contested.addresses);
  } else if (areInOneNetwork(actual.values, values)) {
    kept = intersection(kept, addressesOf(actual.values[name]));
  } else {
    kept = noAddresses;
    values["networkId"] = actual.values["networkId"] ?? 0;
  }
  const addresses = kept.length > 0 ? kept : placeholder.addresses;
  return withAddresses({ ...desired, values }, name, addresses);
}

function structuredFields(type: ResourceType): string[] {
  return Object.keys(type.fields).filter((name) => type.fields[name]?.kind === "items");
}

/**
 * Returns whether the parameters can't be in a URL: one may be secret, as any extra parameter may,
 * or they are too long.
 */
function mustBeApart(type: ResourceType, parameters: RequestParameters, desired: Desired): boolean {
  const secret = secretParameters(type, desired);
  const length = new URLSearchParams(parameters).toString().length;
  return length > maxUrlLength || Object.keys(parameters).some((name) => secret.includes(name));
}

function withBody(
  type: ResourceType,
  parameters: RequestParameters,
  structured: readonly string[],
  { values }: Desired,
): Payload {
  if (structured.length === 0 || type.kind !== "record") return { parameters };
  return { parameters, body: encodeXmlBody(type, structured, values) };
}
