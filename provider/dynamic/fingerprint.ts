import { createHash } from "node:crypto";
import { providerKey, type Properties } from "./properties.js";

/** Returns a hash that identifies inputs, whatever the order of their names. */
export function fingerprint(inputs: Properties): string {
  const own = Object.entries(inputs).filter(([name]) => name !== providerKey);
  const text = JSON.stringify(Object.fromEntries(own), (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash("sha256").update(text).digest("base64");
}
