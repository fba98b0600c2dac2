import type { Confidence } from "../field.js";
import type { NewFields } from "../resource-type.js";

/** The shared fields, for a record type whose own documentation is less sure of them. */
export function withConfidence<F extends NewFields>(confidence: Confidence, fields: F): F {
  const changed = Object.entries(fields).map(([name, field]) => [name, { ...field, confidence }]);
  return Object.fromEntries(changed) as F;
}
