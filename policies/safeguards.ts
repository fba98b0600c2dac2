/** Rules that demand a protection which some types of records or vaults have. */
import type { Condition, Field, Safeguard, Scalar } from "../provider/catalog/field.js";
import type { ResourceType } from "../provider/catalog/resource-type.js";
import { alternatives, inWords } from "../provider/catalog/wording.js";
import { defaultOf, holds } from "../provider/lifecycle/values/conditions.js";
import { isGiven, gatherKnowledge, type Subject } from "./resource.js";
import type { Rule } from "./rule.js";

export const noNtlmv1 = makeRule("no NTLMv1", {
  name: "qualys-no-ntlmv1",
  description: "Scanners don't log in by NTLMv1.",
  severity: "high",
});

export const smbSigning = makeRule("SMB signing", {
  name: "qualys-smb-signing",
  description: "Scanners log in only to Windows hosts that sign SMB messages.",
  severity: "medium",
});

export const certificateChecks = makeRule("certificate check", {
  name: "qualys-certificate-checks",
  description: "Scanners check the certificates of the servers and vaults that they log in to.",
  severity: "high",
});

function makeRule(
  kind: Safeguard["kind"],
  facts: Pick<Rule, "name" | "description" | "severity">,
): Rule {
  return {
    ...facts,
    settings: {},
    concerns: (type) => listSafeguards(type, kind).length > 0,
    *judge(subject) {
      for (const [name, field] of listSafeguards(subject.type, kind)) {
        const obstacle = findObstacle(subject, field);
        if (obstacle) yield `\`${name}\` has no effect unless ${inWords(obstacle)}.`;
        else if (isWeak(subject, name, field)) yield describeDemand(subject, name, field);
      }
    },
    remedy(subject) {
      const remedied = listSafeguards(subject.type, kind)
        .filter(
          ([name, field]) =>
            isWeak(subject, name, field) &&
            !findObstacle(subject, field) &&
            findMissing(subject, name, field).length === 0,
        )
        .map(([name, field]) => [name, listSafeValues(field)[0]]);
      return remedied.length
        ? (Object.fromEntries(remedied) as Record<string, unknown>)
        : undefined;
    },
  };
}

function listSafeguards({ fields }: ResourceType, kind: Safeguard["kind"]): [string, Field][] {
  return Object.entries(fields).filter(([, { safeguard }]) => safeguard?.kind === kind);
}

function listSafeValues(field: Field): Scalar[] {
  const values = field.kind === "choice" ? field.choices : [true, false];
  return values.filter((value) => !field.weakens?.includes(value));
}

/** Returns the condition that must be met first, if any. */
function findObstacle(subject: Subject, { safeguard }: Field): Condition | undefined {
  const condition = safeguard?.onlyWhen;
  return condition && !holds(condition, gatherKnowledge(subject)) ? condition : undefined;
}

/** Returns whether the field lacks a safe value, or nobody knows what leaving it out means. */
function isWeak(subject: Subject, name: string, field: Field): boolean {
  const { inputs } = subject;
  const value = isGiven(inputs, name) ? inputs[name] : defaultOf(name, gatherKnowledge(subject));
  return !listSafeValues(field).includes(value as Scalar);
}

function describeDemand(subject: Subject, name: string, field: Field): string {
  const leftOut = isGiven(subject.inputs, name) ? "" : " is left out; it";
  const values = alternatives(listSafeValues(field).map((value) => JSON.stringify(value)));
  const others = findMissing(subject, name, field).map((other) => `\`${other}\``);
  const need = others.length ? `, which needs ${alternatives(others)}` : "";
  return `\`${name}\`${leftOut} must be ${values}${need}.`;
}

/** Returns the arguments of which one must be given with the safe value, if any. */
function findMissing({ type, inputs }: Subject, name: string, field: Field): string[] {
  const safe = listSafeValues(field);
  return type.rules.flatMap((rule) => {
    if (rule.rule !== "needs" || !rule.when || !("is" in rule.when)) return [];
    const isNeeded = rule.when.field === name && rule.when.is.some((value) => safe.includes(value));
    return isNeeded && !rule.fields.some((other) => isGiven(inputs, other)) ? rule.fields : [];
  });
}
