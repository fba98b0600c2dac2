/**
 * Values that are hidden like secrets although responses contain them: community strings of SNMP
 * records, client keys of MySQL, keys of some vaults.
 */
import type { Fields } from "../provider/catalog/field.js";
import { isGiven, type Values } from "./conditions.js";
import { reportedParameters, type ContentModel } from "./models/content-model.js";
import { isHidden, type Parameters } from "./parameters.js";

/** Returns those that remain after a write: the new ones, and the old ones still set. */
export function inClearAfter(
  model: ContentModel | undefined,
  fields: Fields,
  { before = {}, given, after }: { before?: Parameters; given: Parameters; after: Values },
): Parameters {
  if (!model) return {};
  const reported = reportedParameters(model);
  const kept = Object.entries(fields).flatMap(([name, field]) => {
    const { parameter } = field;
    const value = given[parameter] ?? before[parameter];
    const isKept = reported.has(parameter) && isHidden(field) && isGiven(after, name);
    return isKept && value !== undefined ? [[parameter, value] as const] : [];
  });
  return Object.fromEntries(kept);
}
