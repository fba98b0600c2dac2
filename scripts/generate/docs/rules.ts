/** A type's rules, one sentence each. */
import type { Fixed, Group, Rule } from "../../../provider/catalog/field.js";
import { recordTypes } from "../../../provider/catalog/index.js";
import type { ResourceType } from "../../../provider/catalog/resource-type.js";
import { alternatives, inWords } from "../../../provider/catalog/wording.js";
import { structures } from "./structures.js";
import { code } from "./words.js";

export function ruleSentences(type: ResourceType): string[] {
  return [
    ...type.rules.flatMap((rule) => ruleSentence(type, rule)),
    ...structures(type).flatMap(({ path, group, sameAs }) =>
      sameAs === undefined
        ? group.rules
            .flatMap((rule) => ruleSentence(group, rule))
            .map((sentence) => `In ${code(path)}: ${sentence}`)
        : [],
    ),
    ...type.fixed.map((fixed) => fixedSentence(type, fixed)),
    ...type.together.map(
      (names) =>
        `Qualys judges ${joined(names)} together: a change of one sends all of them that are set.`,
    ),
    ...addressSentences(type),
  ];
}

function addressSentences(type: ResourceType): string[] {
  if (type.kind === "vault" || type.exclusiveAddresses === undefined) return [];
  const among = recordTypes.filter((one) => one.exclusiveAddresses === type.exclusiveAddresses);
  const classes = among.map(({ className }) => className).join(" or ");
  return [`An address may be in one ${classes} of a network only.`];
}

/** A rule says nothing about what is required anyway. */
function ruleSentence({ fields }: Group, rule: Rule): string[] {
  switch (rule.rule) {
    case "needs": {
      const names = rule.fields.filter((name) => !fields[name]?.required);
      if (names.length === 0) return [];
      const when = rule.when ? ` while ${inWords(rule.when)}` : "";
      return [`${alternatives(names.map(code))} is required${when}.`];
    }
    case "excludes":
      return [`At most one of ${joined(rule.fields)} can be set.`];
    case "demands":
      return [`${code(rule.on)} ${rule.because}.`];
  }
}

function fixedSentence({ kind }: ResourceType, { what, cases }: Fixed): string {
  const meant = Object.entries(cases).map(([name, when]) => `${name} while ${inWords(when)}`);
  return `Qualys fixes the ${what} (${meant.join("; ")}): a change of it replaces the ${kind}.`;
}

function joined(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  const others = names.slice(0, -1).map(code).join(", ");
  return others ? `${others} and ${code(last)}` : code(last);
}
