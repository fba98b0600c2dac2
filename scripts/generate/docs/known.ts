/** How much of the catalog is documented by Qualys, and how much is inferred. */
import type { Field } from "../../../provider/catalog/field.js";
import type { ResourceType } from "../../../provider/catalog/resource-type.js";
import { confidences } from "./words.js";

/** Returns how many arguments are documented, likely and unverified. */
export function argumentCounts(types: readonly ResourceType[]): number[] {
  const levels = fieldsOf(types).map(({ confidence }) => confidence);
  return Object.keys(confidences).map((level) => levels.filter((one) => one === level).length);
}

/**
 * Returns how many arguments are reported under documented names, under guessed names, and never.
 */
export function elementCounts(types: readonly ResourceType[]): number[] {
  const ways = fieldsOf(types).map(({ reported }) => reported.how);
  return (["documented", "assumed", "never"] as const).map(
    (how) => ways.filter((one) => one === how).length,
  );
}

export function isUndocumented(type: ResourceType): boolean {
  return argumentCounts([type])[0] === 0;
}

function fieldsOf(types: readonly ResourceType[]): Field[] {
  return types.flatMap(({ fields }) => Object.values(fields));
}
