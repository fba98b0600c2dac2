/** Adds to arguments what the catalog's rules require, by trying one way after another. */
import type { Condition, Group, Rule } from "../../provider/catalog/field.js";
import type { Given } from "../../provider/lifecycle/check.js";
import {
  applies,
  holds,
  isChosen,
  isSet,
  type Knowledge,
} from "../../provider/lifecycle/values/conditions.js";
import type { Values } from "../../provider/lifecycle/values/value.js";
import { sample, samples } from "./samples.js";

/** A decision that may make a rule hold: a field's value; undefined leaves the field out. */
type Step = readonly [field: string, value: unknown];

/** Returns the arguments with what they require; undefined if they can't be made legal. */
export function completed(type: Group, args: Given): Given | undefined {
  const decided = search(type, new Map(Object.entries(args)));
  return decided && argumentsOf(decided);
}

type Decided = ReadonlyMap<string, unknown>;

function argumentsOf(decided: Decided): Given {
  return Object.fromEntries([...decided].filter(([, value]) => value !== undefined));
}

/** Tries one step after another. Each decides an undecided field, so this ends. */
function search(type: Group, decided: Decided): Decided | undefined {
  const known = { type, values: argumentsOf(decided) as Values, pending: new Set<string>() };
  const steps = repairs(known);
  if (!steps) return decided;
  for (const [field, value] of steps) {
    if (decided.has(field)) continue;
    const result = search(type, new Map([...decided, [field, value]]));
    if (result) return result;
  }
  return undefined;
}

/** Returns the steps that may fix the first violation; undefined if there is none. */
function repairs(known: Knowledge): Step[] | undefined {
  const { type, values } = known;
  for (const [name, field] of Object.entries(type.fields)) {
    if (field.required && !isSet(name, known)) return setting(type, name);
    if (!field.onlyWhen || values[name] === undefined || applies(field, known) === true) continue;
    return [...making(field.onlyWhen, true, known), [name, undefined]];
  }
  for (const rule of type.rules) {
    const steps = ruleRepairs(rule, known);
    if (steps) return steps;
  }
  return undefined;
}

function ruleRepairs(rule: Rule, known: Knowledge): Step[] | undefined {
  const otherwise = (when: Condition | undefined) => (when ? making(when, false, known) : []);
  switch (rule.rule) {
    case "needs":
      if (rule.when && holds(rule.when, known) !== true) return undefined;
      if (rule.fields.some((name) => isChosen(name, known))) return undefined;
      return [
        ...commonFirst(rule.fields, known.type).flatMap((name) => setting(known.type, name)),
        ...otherwise(rule.when),
      ];
    case "excludes": {
      const chosen = rule.fields.filter((name) => isChosen(name, known));
      return chosen.length < 2 ? undefined : chosen.map((name) => [name, undefined]);
    }
    case "demands":
      if (holds(rule.when, known) !== true || holds(rule.then, known) === true) return undefined;
      return [...making(rule.then, true, known), ...otherwise(rule.when)];
  }
}

function commonFirst(names: readonly string[], { fields }: Group): string[] {
  const isCommon = (name: string) => fields[name]?.common === true;
  return [...names.filter(isCommon), ...names.filter((name) => !isCommon(name))];
}

function setting(type: Group, name: string): Step[] {
  // A condition may be about a field that stands for others and isn't decided here.
  return name in type.fields ? samples(type, name).map((value) => [name, value]) : [];
}

/**
 * Returns steps that may make the condition hold or not hold, as wanted; if several are needed, the
 * first of them.
 */
function making(condition: Condition, wanted: boolean, known: Knowledge): Step[] {
  if (holds(condition, known) === wanted) return [];
  if ("not" in condition) return making(condition.not, !wanted, known);
  if ("all" in condition) return condition.all.flatMap((part) => making(part, wanted, known));
  if ("any" in condition) return condition.any.flatMap((part) => making(part, wanted, known));
  const { type } = known;
  if ("set" in condition) {
    return wanted ? setting(type, condition.set) : [[condition.set, undefined]];
  }
  const { field } = condition;
  if ("is" in condition && wanted) return condition.is.map((value) => [field, value]);
  if ("startsWith" in condition && wanted) {
    return [[field, `${condition.startsWith}${String(sample(type, field))}`]];
  }
  const others = samples(type, field).map((value): Step => [field, value]);
  return [[field, undefined], ...others];
}
