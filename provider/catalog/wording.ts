import type { Condition, Scalar } from "./field.js";

/**
 * Names a record or vault by its product, such as `Windows record`. Some products are called vaults
 * already.
 */
export function withKind(title: string, kind: "record" | "vault"): string {
  return title.toLowerCase().endsWith(kind) ? title : `${title} ${kind}`;
}

/** Returns a condition in words, with field names as programs write them. */
export function inWords(condition: Condition): string {
  if ("all" in condition) return condition.all.map(inWords).join(" and ");
  if ("any" in condition) return condition.any.map(inWords).join(" or ");
  if ("not" in condition) return negatedInWords(condition.not);
  if ("set" in condition) return `${condition.set} is set`;
  if ("startsWith" in condition) return `${condition.field} starts with ${condition.startsWith}`;
  return `${condition.field} is ${choices(condition.is)}`;
}

/** Returns what a condition needs, as the object of "requires": `vaultId or loginType "basic"`. */
export function inNeed(condition: Condition): string {
  if ("all" in condition) return condition.all.map(inNeed).join(" and ");
  if ("any" in condition) return alternatives(condition.any.map(inNeed));
  if ("set" in condition) return condition.set;
  if ("is" in condition) return `${condition.field} ${choices(condition.is)}`;
  return `that ${inWords(condition)}`;
}

function negatedInWords(condition: Condition): string {
  if ("all" in condition) return condition.all.map(negatedInWords).join(" or ");
  if ("any" in condition) return condition.any.map(negatedInWords).join(" and ");
  if ("not" in condition) return inWords(condition.not);
  if ("set" in condition) return `${condition.set} is not set`;
  if ("startsWith" in condition)
    return `${condition.field} doesn't start with ${condition.startsWith}`;
  return `${condition.field} is not ${choices(condition.is)}`;
}

function choices(values: readonly Scalar[]): string {
  return alternatives(values.map((value) => JSON.stringify(value)));
}

/** Returns `a`, `a or b`, `a, b or c`. */
export function alternatives(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}
