import { typeOf, type Found } from "../found.js";
import { nameResources } from "./names.js";

/** Returns what the plugin can manage, which has no class for types missing from the catalog. */
export function selectImportable(found: readonly Found[]): Found[] {
  return found.filter((one) => !typeOf(one).unlisted);
}

/** Returns the input of `pulumi import -f`, for the plugin's types. */
export function composeImportFile(found: readonly Found[]): string {
  const names = nameResources(found);
  const resources = found.map((one) => ({
    type: `qualys:${one.key}`,
    name: names.get(one),
    id: one.id,
  }));
  return `${JSON.stringify({ resources }, undefined, 2)}\n`;
}
