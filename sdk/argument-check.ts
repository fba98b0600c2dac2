import { resourceType } from "../provider/catalog/index.js";
import { addressField, type ResourceType } from "../provider/catalog/resource-type.js";
import { coversArgument } from "../provider/dynamic/sdk-options.js";
import { check } from "../provider/lifecycle/check.js";
import type { CheckFailure } from "../provider/lifecycle/errors/argument-errors.js";
import { addressesOf, textOf, type Values } from "../provider/lifecycle/values/value.js";
import { AddressClaims } from "./address-claims.js";
import type { Settled } from "./settled.js";

/** A resource that a program declares. */
export interface Declaration {
  /** The type's key, such as `auth:WindowsRecord`. */
  readonly key: string;
  readonly name: string;
  readonly args: Settled;
  readonly ignoreChanges?: readonly string[] | undefined;
}

/** Errors and possible errors in a resource's arguments. */
export interface Judgement {
  readonly failures: readonly CheckFailure[];
  readonly doubts: readonly CheckFailure[];
}

/**
 * Validates the known arguments of a resource in the program: on their own, as the provider does
 * too, and against those of resources validated before.
 *
 * @param run identifies the program's run. What resources claim is kept as long as this object.
 */
export function judge(run: object, { key, name, args, ignoreChanges }: Declaration): Judgement {
  const type = resourceType(key);
  const { desired, failures } = check(type, args.known, args.pending, args.secrets);
  const claims = claimsOf(run);
  const owner = `${type.className} "${name}"`;
  // What is ignored isn't known here: only the state has it.
  const isIgnored = (argument: string) => coversArgument(argument, ignoreChanges);
  const taken = isIgnored("title") ? [] : takenTitle(claims, type, owner, desired.values, args);
  const field = addressField(type) ?? "";
  const wrong = new Set(failures.map(({ property }) => property.split("[")[0]));
  const known = isIgnored("networkId")
    ? { ...args, pending: new Set([...args.pending, "networkId"]) }
    : args;
  const clashes =
    isIgnored(field) || wrong.has(field) || wrong.has("networkId")
      ? []
      : takenAddresses(claims, type, owner, desired.values, known);
  return {
    failures: [...failures, ...taken, ...clashes.filter(({ certain }) => certain)],
    doubts: [...clashes.filter(({ certain }) => !certain), ...overlong(type, desired.values)],
  };
}

/** Returns a failure for each text longer than Qualys accepted in 2018. */
function overlong({ fields }: ResourceType, values: Values): CheckFailure[] {
  return Object.entries(fields).flatMap(([property, field]) => {
    const { oldMax = Infinity } = field.kind === "text" ? field : {};
    if (Array.from(textOf(values[property])).length <= oldMax) return [];
    return [{ property, reason: `may be too long: Qualys took ${oldMax} characters in 2018` }];
  });
}

/** What only one resource of a run may have. */
interface Claims {
  /** The owners of titles, by class and title. */
  readonly titles: Map<string, string>;
  /** By the group of types within which addresses aren't shared. */
  readonly addresses: Map<string, AddressClaims>;
}

/** One process may run several programs. */
const claimsOfRuns = new WeakMap<object, Claims>();

function claimsOf(run: object): Claims {
  const claims = claimsOfRuns.get(run) ?? { titles: new Map(), addresses: new Map() };
  claimsOfRuns.set(run, claims);
  return claims;
}

/** Claims the title for the resource. Returns a failure if another one in the run has it. */
function takenTitle(
  { titles }: Claims,
  { className, fields }: ResourceType,
  owner: string,
  { title }: Values,
  { secrets }: Settled,
): CheckFailure[] {
  if (!fields["title"]?.unique || typeof title !== "string") return [];
  const claim = `${className} ${title}`;
  const other = titles.get(claim);
  titles.set(claim, other ?? owner);
  if (other === undefined) return [];
  const shown = secrets.has("title") ? "[secret]" : `"${title}"`;
  const reason = `= ${shown} is also the title of the ${other}; titles of a type must be unique`;
  return [{ property: "title", reason }];
}

/** Claims addresses that can't be shared. Returns a failure per resource that has some already. */
function takenAddresses(
  { addresses }: Claims,
  type: ResourceType,
  owner: string,
  values: Values,
  { pending, secrets }: Settled,
): (CheckFailure & { readonly certain: boolean })[] {
  const group = type.kind === "record" ? type.exclusiveAddresses : undefined;
  const property = addressField(type);
  if (group === undefined || property === undefined || values[property] === undefined) return [];
  const network = pending.has("networkId") ? undefined : Number(values["networkId"] ?? 0);
  const claims = addresses.get(group) ?? new AddressClaims();
  addresses.set(group, claims);
  return claims
    .claim(owner, network, addressesOf(values[property]))
    .map(({ owner: other, shared, certain }) => {
      const what = secrets.has(property) ? "an address [secret]" : shared;
      const unless = certain ? "" : ", unless their networks differ, which isn't known yet";
      const reason = `has ${what}, as the ${other} has; an address may be in one of them only${unless}`;
      return { property, reason, certain };
    });
}

/** Describes what is wrong with a resource, on one line or on one line per failure. */
export function inWords({ key, name }: Declaration, failures: readonly CheckFailure[]): string {
  const lines = failures.map(({ property, reason }) => `${property} ${reason}`);
  const list = lines.length === 1 ? ` ${lines[0]}` : lines.map((line) => `\n  ${line}`).join("");
  return `${resourceType(key).className} "${name}":${list}`;
}
