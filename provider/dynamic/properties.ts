/**
 * Converts between the lifecycle's values and Pulumi's properties.
 *
 * Addresses are a map in inputs, `{ "10.0.0.4-10.0.0.5": 2 }` (range: how many addresses), because
 * Pulumi shows changes of maps by key, but those of lists by index; in outputs they are a list.
 */
import { isDeepStrictEqual } from "node:util";
import type { ResourceType } from "../catalog/resource-type.js";
import {
  addressSet,
  formatRanges,
  formatRangesAlong,
  rangeSize,
} from "../lifecycle/addresses/address-set.js";
import type { Actual, Desired } from "../lifecycle/values/resource.js";
import { addressesOf, type Value } from "../lifecycle/values/value.js";
import { optionsKey, readSdkOptions } from "./sdk-options.js";

export type Properties = Readonly<Record<string, unknown>>;

/** Pulumi's placeholder for a value of any type that isn't known yet. */
export const unknownValue = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** The property that holds the code with which Pulumi loads the provider. */
export const providerKey = "__provider";
export const versionsKey = "secretVersions";
const watermarkKey = "lastWritten";
const changedByKey = "changedBy";
const doubtfulKey = "doubtful";
export const extraKey = "extraParameters";
const adoptKey = "adopt";

const notArguments = new Set([providerKey, optionsKey]);

/**
 * Splits the arguments of a program into what is known and the names of what isn't known yet.
 *
 * @param checked the result of an earlier check, which Pulumi passes again with `ignoreChanges`.
 */
export function splitKnown(
  type: ResourceType,
  properties: Properties,
  checked: Properties = properties,
): { known: Properties; pending: Set<string> } {
  const pending = new Set<string>();
  const known: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (notArguments.has(name) || value === null) continue;
    const isChecked = isDeepStrictEqual(value, checked[name]);
    if (name === versionsKey && isChecked) continue;
    const part = knownPart(value);
    if (part !== value) pending.add(name);
    if (part === undefined) continue;
    const isSet = isChecked && type.fields[name]?.kind === "addresses";
    known[name] = isSet ? rangesOf(part) : part;
  }
  return { known, pending };
}

/** Returns the value without what isn't known yet; the same value if everything is known. */
function knownPart(value: unknown): unknown {
  if (value === unknownValue) return undefined;
  if (Array.isArray(value)) {
    if (value.some(isPartlyUnknown)) return undefined;
    return value.includes(unknownValue) ? value.filter((item) => item !== unknownValue) : value;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const left = entries.filter(([, item]) => item !== unknownValue);
  return left.length === entries.length ? value : Object.fromEntries(left);
}

/**
 * Returns whether part of an item is unknown. Structured settings are validated once they are fully
 * known.
 */
function isPartlyUnknown(item: unknown): boolean {
  return typeof item === "object" && JSON.stringify(item).includes(unknownValue);
}

/** Returns the inputs that Pulumi keeps. Addresses follow the ranges of the previous inputs. */
export function toInputs(type: ResourceType, resource: Desired, previous: Properties): Properties {
  const inputs = withExtra(resource, (name, value) => {
    if (type.fields[name]?.kind !== "addresses") return value;
    const along = formatRangesAlong(addressesOf(value), rangesOf(previous[name]));
    return Object.fromEntries(along.map((range) => [range, rangeSize(range)]));
  });
  return resource.adopt ? { ...inputs, [adoptKey]: true } : inputs;
}

/** Returns the outputs that Pulumi keeps and programs read. */
export function toOutputs(type: ResourceType, resource: Actual): Properties {
  const outputs = withExtra(resource, (name, value) =>
    type.fields[name]?.kind === "addresses" ? formatRanges(addressesOf(value)) : value,
  );
  const { watermark, changedBy, doubtful } = resource;
  return {
    ...outputs,
    ...(watermark ? { [watermarkKey]: watermark } : {}),
    ...(changedBy ? { [changedByKey]: changedBy } : {}),
    ...(doubtful?.length ? { [doubtfulKey]: doubtful } : {}),
  };
}

function withExtra(
  { values, extra }: Desired,
  convert: (name: string, value: Value) => unknown,
): Properties {
  const entries = Object.entries(values).map(([name, value]) => [name, convert(name, value)]);
  const properties = Object.fromEntries(entries) as Properties;
  return Object.keys(extra).length ? { ...properties, [extraKey]: extra } : properties;
}

/** Returns the resource that inputs or outputs describe. */
export function fromProperties(type: ResourceType, properties: Properties): Actual {
  const values = Object.entries(type.fields).flatMap(([name, field]) => {
    const value = properties[name];
    if (value === undefined || value === null) return [];
    return [[name, field.kind === "addresses" ? addressSet(rangesOf(value)) : value]];
  });
  const watermark = properties[watermarkKey];
  const changedBy = properties[changedByKey];
  const doubtful = properties[doubtfulKey];
  const { secrets } = readSdkOptions(properties);
  return {
    values: Object.fromEntries(values) as Record<string, Value>,
    extra: (properties[extraKey] ?? {}) as Record<string, string>,
    ...(typeof watermark === "string" ? { watermark } : {}),
    ...(typeof changedBy === "string" ? { changedBy } : {}),
    ...(Array.isArray(doubtful) ? { doubtful: doubtful as string[] } : {}),
    ...(secrets ? { secrets } : {}),
    ...(properties[adoptKey] === true ? { adopt: true } : {}),
  };
}

/** Returns the ranges of an address field, from an output's list or an input's map. */
function rangesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter((item) => typeof item === "string");
  return typeof value === "object" && value !== null ? Object.keys(value) : [];
}
