/** A type's rules, one sentence each, except for those in the row of an argument. */
import type { Fixed, Group, Rule } from "../../../provider/catalog/field.js";
import { recordTypes } from "../../../provider/catalog/index.js";
import type { ResourceType } from "../../../provider/catalog/resource-type.js";
import { alternatives, inWords } from "../../../provider/catalog/wording.js";
import { inseparable, isAboutOne, setOf } from "./needs.js";
import { structures } from "./structures.js";
import { ownFields } from "./vault-settings.js";
import { code } from "./words.js";

export function ruleSentences(type: ResourceType): string[] {
  return [
    ...sentences(type),
    ...structures(type).flatMap(({ path, group, sameAs }) =>
      sameAs === undefined
        ? sentences(group).map((sentence) => `In ${code(path)}, ${lowerFirst(sentence)}`)
        : [],
    ),
    ...type.fixed.map((fixed) => fixedSentence(type, fixed)),
    ...addressSentences(type),
  ];
}

function sentences(group: Group): string[] {
  const own = ownFields(group);
  const rules = group.rules.filter((rule) => namesIn(rule).some((name) => name in own));
  return [
    ...rules.flatMap((rule) => ruleSentence(group, rule)),
    ...inseparable(group).map((names) => `${joined(names)} go together: give all of them or none.`),
  ];
}

/** Returns the sentence of a rule, without what is required anyway. */
function ruleSentence(group: Group, rule: Rule): string[] {
  if (isAboutOne(group, rule) || setOf(group, rule)) return [];
  switch (rule.rule) {
    case "needs": {
      const names = rule.fields.filter((name) => !group.fields[name]?.required);
      if (names.length === 0 || isExactlyOne(group, rule)) return [];
      const when = rule.when ? ` when ${inWords(rule.when)}` : "";
      return [`${alternatives(names.map(code))} is required${when}.`];
    }
    case "excludes":
      return isExactlyOne(group, rule)
        ? [`Exactly one of ${joined(rule.fields)} must be set.`]
        : [`At most one of ${joined(rule.fields)} can be set.`];
    case "demands":
      return [`${code(rule.on)} ${rule.because}.`];
  }
}

/** Returns whether another rule turns "at most one" or "at least one" into exactly one. */
function isExactlyOne({ rules }: Group, rule: Rule): boolean {
  const isAlways = (one: Rule) => one.rule !== "demands" && !("when" in one && one.when);
  return (
    isAlways(rule) &&
    rules.some(
      (other) =>
        other.rule !== rule.rule &&
        isAlways(other) &&
        [...namesIn(other)].sort().join() === [...namesIn(rule)].sort().join(),
    )
  );
}

const namesIn = (rule: Rule) => (rule.rule === "demands" ? [rule.on] : rule.fields);

const lowerFirst = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);

function addressSentences(type: ResourceType): string[] {
  if (type.kind === "vault" || type.exclusiveAddresses === undefined) return [];
  const among = recordTypes.filter((one) => one.exclusiveAddresses === type.exclusiveAddresses);
  const classes = among.map(({ className }) => className).join(" or ");
  return [`An address can be in only one ${classes} of a network.`];
}

function fixedSentence({ kind }: ResourceType, { what, cases }: Fixed): string {
  const meant = Object.entries(cases).map(([name, when]) => `${name} when ${inWords(when)}`);
  return `A change of the ${what} (${meant.join(", ")}) replaces the ${kind}.`;
}

function joined(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  const others = names.slice(0, -1).map(code).join(", ");
  return others ? `${others} and ${code(last)}` : code(last);
}
