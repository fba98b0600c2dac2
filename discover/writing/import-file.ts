import type { Found } from "../found.js";
import { nameResources } from "./names.js";

/** What `pulumi import -f` reads, for the plugin's types. */
export function composeImportFile(found: readonly Found[]): string {
  const names = nameResources(found);
  const resources = found.map((one) => ({
    type: `qualys:${one.key}`,
    name: names.get(one),
    id: one.id,
  }));
  return `${JSON.stringify({ resources }, undefined, 2)}\n`;
}
