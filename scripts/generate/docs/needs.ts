/** Rules on when a field is required: those in the field's row, and those about several at once. */
import type { Condition, Group, Rule } from "../../../provider/catalog/field.js";
import { inWords } from "../../../provider/catalog/wording.js";

/** Returns when the field is required, in words; undefined if no rule is about it alone. */
export function needOf(group: Group, name: string): string | undefined {
  if (group.fields[name]?.required) return undefined;
  const conditions = group.rules.flatMap((rule) =>
    isAboutOne(group, rule) && rule.fields[0] === name && rule.when ? [inWords(rule.when)] : [],
  );
  return conditions.length > 0 ? conditions.join(" or ") : undefined;
}

/** Returns sets of fields of which all are given or none, each set once. */
export function inseparable(group: Group): string[][] {
  const found = new Map<string, string[]>();
  for (const rule of group.rules) {
    const names = setOf(group, rule);
    if (names) found.set(names.join(), names);
  }
  return [...found.values()];
}

/** Returns whether the rule is described in the row of its only field. */
export function isAboutOne(group: Group, rule: Rule): rule is Rule & { rule: "needs" } {
  return rule.rule === "needs" && rule.fields.length === 1 && setOf(group, rule) === undefined;
}

/**
 * Returns the fields that the rule keeps together, in the group's order, if the others have such
 * rules too.
 */
export function setOf(group: Group, rule: Rule): string[] | undefined {
  const names = together(group, rule);
  if (!names) return undefined;
  const all = group.rules.filter((other) => together(group, other)?.join() === names.join());
  return all.length === names.length ? names : undefined;
}

/** Returns the rule's only field and those that require it once they are set. */
function together({ fields }: Group, rule: Rule): string[] | undefined {
  if (rule.rule !== "needs" || rule.fields.length !== 1 || !rule.when) return undefined;
  const others = setFields(rule.when);
  if (!others) return undefined;
  return Object.keys(fields).filter((name) => [...rule.fields, ...others].includes(name));
}

/** Returns the fields of which any must be set; undefined if the condition says something else. */
function setFields(condition: Condition): string[] | undefined {
  if ("set" in condition) return [condition.set];
  if (!("any" in condition)) return undefined;
  const names = condition.any.flatMap((one) => ("set" in one ? [one.set] : []));
  return names.length === condition.any.length ? names : undefined;
}
