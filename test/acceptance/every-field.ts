/** One stack with every type, in which each field that Qualys reports can be changed by hand. */
import { isDeepStrictEqual } from "node:util";
import { resourceTypes } from "../../provider/catalog/index.js";
import {
  addressField,
  writeOnlySecrets,
  type ResourceType,
} from "../../provider/catalog/resource-type.js";
import type { Given } from "../../provider/lifecycle/check.js";
import type { Simulator } from "../../simulator/simulator.js";
import { alternatives, changeTo } from "../every-type/behind-our-back.js";
import { otherwise } from "../every-type/other-values.js";
import { variants } from "../every-type/variants.js";
import { isShown, reportedIn } from "../every-type/visible.js";
import { changeAtQualys, type World } from "../every-type/world.js";

/** A resource of the stack. */
export interface Subject {
  readonly type: ResourceType;
  readonly name: string;
  readonly args: Given;
  /** The fields to change by hand, which Qualys reports. */
  readonly fields: readonly string[];
}

/**
 * A few resources with many of the fields that Qualys reports, and the secrets that it never does.
 */
export function chooseSubjects(): Subject[] {
  let count = 0;
  return resourceTypes.flatMap((type) => {
    const left = new Set(changeableFields(type));
    return chooseArguments(type).map((args): Subject => {
      const index = count++;
      const fields = [...left].filter((name) => name in args);
      for (const name of fields) left.delete(name);
      const own = { ...args, title: `Title ${index}.`, ...ownAddresses(type, args, index) };
      return { type, name: `${type.className}-${index}`, args: own, fields };
    });
  });
}

/**
 * Returns the arguments with most of the fields that Qualys reports, and others if these have no
 * secret.
 */
function chooseArguments(type: ResourceType): Given[] {
  const reported = changeableFields(type);
  const count = (args: Given) => reported.filter((name) => name in args).length;
  const all = variants(type)
    .map(({ args }) => args)
    .sort((one, other) => count(other) - count(one));
  const [fullest = {}] = all;
  const withSecret = all.find((args) => writeOnlySecrets(type).some((name) => name in args));
  return withSecret === undefined || withSecret === fullest ? [fullest] : [fullest, withSecret];
}

/** Returns the fields that Qualys reports and that have more than one value. */
function changeableFields(type: ResourceType): string[] {
  const isReported = reportedIn(type, true);
  return Object.entries(type.fields).flatMap(([name, field]) => {
    const isSingle = field.kind === "choice" && field.choices.length === 1;
    return isReported(field) && !isSingle ? [name] : [];
  });
}

/**
 * Returns the type's address argument with addresses that no other resource has, if `args` sets it.
 */
function ownAddresses(type: ResourceType, args: Given, index: number): Given {
  const field = addressField(type);
  if (field === undefined || args[field] === undefined) return {};
  return { [field]: [`10.${100 + (index >> 8)}.${index & 255}.0/28`] };
}

/**
 * Changes the fields by hand, one after the other, each to something that Qualys reports. Leaves
 * out those that can't be changed together with the ones before.
 *
 * @returns what the resource has then, and which fields were changed.
 */
export async function changeFields(
  simulator: Simulator,
  { type, args }: Subject,
  id: string,
  names: readonly string[],
): Promise<{ readonly has: Given; readonly changed: readonly string[] }> {
  const isReported = reportedIn(type, true);
  const isSeen = (to: Given, name: string) =>
    isShown(type, args, { ...args, [name]: to[name] }, isReported);
  const changed: string[] = [];
  let has = args;
  for (const name of names) {
    if (!(name in has)) continue;
    for (const to of othersOf(type, has, name)) {
      const touched = changed.filter((one) => !isDeepStrictEqual(to[one], has[one]));
      if (![name, ...touched].every((one) => isSeen(to, one))) continue;
      if (!(await changeTo(byHand(simulator), type, id, { from: has, to }))) continue;
      has = to;
      changed.push(name);
      break;
    }
  }
  return { has, changed };
}

function othersOf(type: ResourceType, args: Given, name: string): Iterable<Given> {
  if (type.fields[name]?.kind !== "addresses") return alternatives(type, args, name);
  const fewer = (args[name] as string[]).map((range) => range.replace("/28", "/30"));
  return [{ ...args, [name]: fewer }];
}

/** Changes a secret that Qualys never reports. @returns whether the resource has one */
export async function changeSecret(
  simulator: Simulator,
  { type, args }: Subject,
  id: string,
): Promise<boolean> {
  const [to] = writeOnlySecrets(type)
    .filter((name) => name in args)
    .flatMap((name) => otherwise(type, args, name))
    .filter((other) => !isShown(type, args, other, reportedIn(type, true)));
  return to !== undefined && changeTo(byHand(simulator), type, id, { from: args, to });
}

/** Moves the resource's change date, without a change. */
export function touch(simulator: Simulator, { type, args }: Subject, id: string): Promise<void> {
  const parameters = { title: String(args["title"]) };
  return changeAtQualys(simulator, type, id, { parameters });
}

/** All changes of a round are made at the same time. */
const byHand = (simulator: Simulator): Pick<World, "later" | "change"> => ({
  later: () => undefined,
  change: (type, id, request) => changeAtQualys(simulator, type, id, request),
});
