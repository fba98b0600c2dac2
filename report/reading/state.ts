/** What a plan says about a resource before or after a step, without secrets. */
import type { Field } from "../../provider/catalog/field.js";
import { secretFields, type ResourceType } from "../../provider/catalog/resource-type.js";
import { unknownValue, versionsKey } from "../../provider/dynamic/properties.js";
import { readSdkOptions } from "../../provider/dynamic/sdk-options.js";
import { type AddressSet, parseAddresses } from "../../provider/lifecycle/addresses/address-set.js";
import { isObject, textAt, textsAt, type Json, type JsonObject } from "./json.js";

/** The value of a secret, which is never read. */
export const hidden = Symbol("secret");
/** A value that isn't known until the update. */
export const pending = Symbol("known during the update");

export type Known = Json | AddressSet | typeof hidden | typeof pending;

export interface State {
  readonly id: string | undefined;
  /** The arguments, by the catalog's names. None is null. */
  readonly values: ReadonlyMap<string, Known>;
  /** A version for each secret, which changes when the secret does. */
  readonly versions: ReadonlyMap<string, string | number | typeof pending>;
  /** When Qualys says the resource was last changed. */
  readonly lastWritten: string | undefined;
  /** The login that made this change, if Qualys names it. */
  readonly changedBy: string | undefined;
  /** Arguments that somebody may have changed unnoticed. */
  readonly doubtful: readonly string[];
  /** A deletion only removes it from the stack. */
  readonly isRetained: boolean;
  /** Whether the value of a secret argument was readable. */
  readonly isExposed: boolean;
}

/** What Pulumi prints in place of a secret, and marks secrets with in engine events. */
const masked = "[secret]";
const signature = "4dabf18193072939515e22adb298388d";
const secretSignature = "1b47061264138c4ac30d75fd1eb44270";

/** Reads a state in a step, and keeps nothing secret. */
export function readState(type: ResourceType, state: JsonObject): State {
  const inputs = isObject(state["inputs"]) ? state["inputs"] : {};
  const outputs = isObject(state["outputs"]) ? state["outputs"] : {};
  const secrets = new Set([
    ...secretFields(type),
    ...textsAt(state, "additionalSecretOutputs"),
    ...secretArguments(inputs),
  ]);
  const values = Object.entries(type.fields).flatMap(([name, field]): [string, Known][] => {
    const value = inputs[name];
    if (value === undefined || value === null) return [];
    return [[name, knownOf(field, value, secrets.has(name))]];
  });
  const { extraParameters } = inputs;
  if (extraParameters !== undefined) values.push(["extraParameters", hidden]);
  return {
    id: textAt(state, "id") || undefined,
    values: new Map(values),
    versions: versionsIn(inputs),
    lastWritten: textAt(outputs, "lastWritten"),
    changedBy: textAt(outputs, "changedBy"),
    doubtful: textsAt(outputs, "doubtful"),
    isRetained: state["retainOnDelete"] === true,
    isExposed: [inputs, outputs].some((properties) =>
      [...secrets].some((name) => isInClear(properties[name])),
    ),
  };
}

/** Returns the names of the arguments that the program marks secret. */
function secretArguments(inputs: JsonObject): readonly string[] {
  const { secrets } = readSdkOptions(inputs);
  return Array.isArray(secrets) ? secrets : [];
}

function knownOf(field: Field, value: Json, isSecret: boolean): Known {
  if (value === unknownValue) return pending;
  if (isSecret || holdsSecret(value)) return hidden;
  if (field.kind !== "addresses")
    return JSON.stringify(value).includes(unknownValue) ? pending : value;
  // A map of ranges in the dynamic provider's inputs, otherwise a list.
  const items = isObject(value) ? Object.keys(value) : Array.isArray(value) ? value : [];
  if (items.includes(unknownValue)) return pending;
  return parseAddresses(items.filter((item) => typeof item === "string")) ?? pending;
}

function isMark(value: JsonObject): boolean {
  return value[signature] === secretSignature;
}

/** Returns whether Pulumi marks the value, or anything in it, as secret. */
function holdsSecret(value: Json | undefined): boolean {
  if (value === masked) return true;
  if (Array.isArray(value)) return value.some(holdsSecret);
  return isObject(value) && (isMark(value) || Object.values(value).some(holdsSecret));
}

/** Returns whether the value of a secret argument is readable in the plan. */
function isInClear(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === unknownValue) return false;
  if (isObject(value) && isMark(value)) return "plaintext" in value;
  return !holdsSecret(value);
}

function versionsIn(inputs: JsonObject): State["versions"] {
  const versions = inputs[versionsKey];
  if (!isObject(versions)) return new Map();
  return new Map(
    Object.entries(versions).flatMap(([name, version]): [string, string | number | symbol][] => {
      if (version === unknownValue) return [[name, pending]];
      return typeof version === "number" || typeof version === "string" ? [[name, version]] : [];
    }),
  ) as State["versions"];
}
