/** What a policy sees of a resource: its type and, after the provider's check, its inputs. */
import type { ResourceType } from "../provider/catalog/resource-type.js";
import type { Knowledge } from "../provider/lifecycle/values/conditions.js";
import { isUnset, type Value, type Values } from "../provider/lifecycle/values/value.js";

/**
 * A resource and its inputs. Reading an input that isn't known before the update throws an error
 * that Pulumi shows as a warning; the policy runs again during the update.
 */
export interface Subject {
  readonly type: ResourceType;
  readonly inputs: Inputs;
}

/** Inputs of a resource or of nested settings. Addresses are a map by range, or a list. */
export type Inputs = Readonly<Record<string, unknown>>;

/** Returns whether the argument has a value, even if that isn't known yet. */
export function isGiven(inputs: Inputs, name: string): boolean {
  if (!(name in inputs)) return false;
  try {
    const value = inputs[name] as Value | null;
    return value !== null && !isUnset(value);
  } catch {
    return true;
  }
}

/** Returns what the catalog's conditions are evaluated on. Reading what isn't known yet throws. */
export function gatherKnowledge({ type, inputs }: Subject): Knowledge {
  return { type, values: inputs as Values, pending: new Set() };
}
