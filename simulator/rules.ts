/** Applies a write to the values of a record or vault, and validates the result. */
import type { Condition, Fields, Group, ItemsField, Rule } from "../provider/catalog/field.js";
import type { ResourceType } from "../provider/catalog/resource-type.js";
import { addressEntries, readAddresses } from "./address-list.js";
import {
  holds,
  isChosen,
  isGiven,
  itemsOf,
  textOf,
  type Item,
  type Value,
  type Values,
} from "./conditions.js";
import { isHidden, type Given } from "./parameters.js";
import { subtract, union } from "./ranges.js";
import {
  badValue,
  exclusiveParameters,
  missingGroup,
  missingParameter,
  unsupportedCombination,
} from "./refusal.js";

/** The fields and rules of a whole type, or of a group of fields. */
interface Judged extends Group {
  readonly together: ResourceType["together"];
}

/**
 * Returns the values after a write. Without values before it, the write is a creation.
 *
 * @throws Refusal if the API would reject the write.
 */
export function afterWrite(type: ResourceType, before: Values | undefined, given: Given): Values {
  if (!before) requireForCreation(type.fields, given);
  const after = withoutMeaningless(type.fields, merged(type, before ?? {}, given), given);
  requireRules(type, after, given);
  if (before) requireFixed(type, before, after);
  return after;
}

function requireRules(judged: Judged, after: Values, given: Pick<Given, "values">): void {
  requireMeaning(judged, after, given);
  for (const [name, field] of Object.entries(judged.fields)) {
    if (field.required && !isGiven(after, name)) throw missingParameter(field.parameter);
  }
  for (const rule of judged.rules) requireRule(rule, judged.fields, after, given);
}

/** An ID alone keeps the stored item; anything more replaces it. */
function isKept({ id, values }: Item): boolean {
  return id !== undefined && Object.keys(values).length === 0;
}

function replaced(field: ItemsField, stored: readonly Item[], sent: readonly Item[]): Item[] {
  return sent.map((item) => {
    if (item.id === undefined) return item;
    const same = stored.find(({ id }) => id === item.id);
    if (!same) throw badValue("ID", `no ${field.itemElement} of the record has it`);
    return isKept(item) ? same : item;
  });
}

function requireForCreation(fields: Fields, { values }: Given): void {
  for (const [name, field] of Object.entries(fields)) {
    if (!field.required && !field.sendDefault) continue;
    if (field.onlyWhen && !holds(field.onlyWhen, fields, values)) continue;
    if (values[name] === undefined) throw missingParameter(field.parameter);
  }
}

function merged(type: ResourceType, before: Values, given: Given): Values {
  const after: Record<string, Value> = { ...before, ...given.values };
  for (const [name, field] of Object.entries(type.fields)) {
    if (field.kind !== "items" || !(name in given.values)) continue;
    after[name] = replaced(field, itemsOf(before, name), itemsOf(given.values, name));
  }
  for (const name of new Set([...Object.keys(given.added), ...Object.keys(given.removed)])) {
    const current = readAddresses(name, textOf(after, name));
    // Which list wins if an address is in both isn't documented.
    const wanted = union(current, given.added[name] ?? []);
    after[name] = addressEntries(subtract(wanted, given.removed[name] ?? [])).join(",");
  }
  const dropped = new Set(companionsNotSent(type, given));
  const stays = (name: string) =>
    !dropped.has(name) && (isGiven(after, name) || isEmptyChoice(type.fields, name));
  return Object.fromEntries(Object.entries(after).filter(([name]) => stays(name)));
}

function isEmptyChoice(fields: Fields, name: string): boolean {
  const field = fields[name];
  return field?.kind === "choice" && field.choices.includes("");
}

/**
 * Returns the hidden values that a write drops. Values validated together, such as a certificate
 * and its key, are only accepted together: those missing from the request are lost.
 */
function companionsNotSent(type: ResourceType, { values }: Given): string[] {
  return type.together.flatMap((group) => {
    const hidden = group.filter((name) => {
      const field = type.fields[name];
      return field && isHidden(field);
    });
    return hidden.some((name) => name in values) ? hidden.filter((name) => !(name in values)) : [];
  });
}

/**
 * Drops what the request doesn't mention and no longer applies, such as the vault of a record that
 * now has a password.
 */
function withoutMeaningless(fields: Fields, values: Values, given: Given): Values {
  const left = Object.fromEntries(
    Object.entries(values).filter(([name]) => {
      const onlyWhen = fields[name]?.onlyWhen;
      return !onlyWhen || name in given.values || holds(onlyWhen, fields, values);
    }),
  );
  const done = Object.keys(left).length === Object.keys(values).length;
  return done ? left : withoutMeaningless(fields, left, given);
}

function requireMeaning(judged: Judged, after: Values, { values }: Pick<Given, "values">): void {
  for (const name of Object.keys(values)) {
    const field = judged.fields[name];
    if (!field?.onlyWhen || !isGiven(values, name)) continue;
    for (const view of [after, ...groupViews(judged, name, after, values)]) {
      if (holds(field.onlyWhen, judged.fields, view)) continue;
      const wanted = inWords(field.onlyWhen, judged.fields);
      throw unsupportedCombination(`${field.parameter} is only for requests with ${wanted}`);
    }
  }
}

/**
 * Returns the values that the API sees when it validates a group: what a request omits is its
 * default. So `vault_id` needs `login_type=vault`, even for a record that already has a vault.
 */
function groupViews(judged: Judged, name: string, after: Values, values: Values): Values[] {
  return judged.together
    .filter((group) => group.includes(name))
    .map((group) => {
      const sent = Object.entries(after).filter(([other]) => {
        const byDefault = group.includes(other) && judged.fields[other]?.default !== undefined;
        return !byDefault || other in values;
      });
      return Object.fromEntries(sent);
    });
}

function requireRule(
  rule: Rule,
  fields: Fields,
  after: Values,
  given: Pick<Given, "values">,
): void {
  const parameterOf = (name: string) => fields[name]?.parameter ?? name;
  if (rule.rule === "excludes") {
    const chosen = rule.fields.filter((name) => isChosen(fields, after, name));
    if (chosen.length < 2) return;
    const names = chosen.map(parameterOf);
    if (chosen.filter((name) => name in given.values).length > 1) throw exclusiveParameters(names);
    throw unsupportedCombination(`${names.join(" and ")} exclude each other`);
  }
  if (rule.when && !holds(rule.when, fields, after)) return;
  if (rule.rule === "demands") {
    if (holds(rule.then, fields, after)) return;
    throw unsupportedCombination(`${parameterOf(rule.on)} ${rule.because}`);
  }
  if (rule.fields.some((name) => isChosen(fields, after, name))) return;
  const [first, ...others] = rule.fields.map(parameterOf);
  if (first !== undefined && others.length === 0) throw missingParameter(first);
  throw missingGroup(rule.fields.map(parameterOf));
}

function requireFixed(type: ResourceType, before: Values, after: Values): void {
  for (const { what, cases } of type.fixed) {
    const caseOf = (values: Values) =>
      Object.keys(cases).find((name) => {
        const condition = cases[name];
        return condition && holds(condition, type.fields, values);
      });
    if (caseOf(before) !== caseOf(after)) {
      throw unsupportedCombination(`the ${what} can't be changed`);
    }
  }
}

function inWords(condition: Condition, fields: Fields): string {
  const parameterOf = (name: string) => fields[name]?.parameter ?? name;
  if ("all" in condition) return condition.all.map((part) => inWords(part, fields)).join(" and ");
  if ("any" in condition) return condition.any.map((part) => inWords(part, fields)).join(" or ");
  if ("not" in condition) return `anything but ${inWords(condition.not, fields)}`;
  if ("set" in condition) return parameterOf(condition.set);
  if ("is" in condition) return `${parameterOf(condition.field)}=${condition.is.join("|")}`;
  return `${parameterOf(condition.field)}=${condition.startsWith}…`;
}
