/** What responses show of a change. */
import { isDeepStrictEqual } from "node:util";
import type { Field, Group } from "../../provider/catalog/field.js";
import type { ResourceType } from "../../provider/catalog/resource-type.js";
import type { Given } from "../../provider/lifecycle/check.js";
import { defaultOf } from "../../provider/lifecycle/values/conditions.js";
import type { Values } from "../../provider/lifecycle/values/value.js";
import { reportedParameters, type ContentModel } from "../../simulator/models/content-model.js";
import { recordModels } from "../../simulator/models/records/index.js";
import { vaultModel } from "../../simulator/models/vault-view.js";

/** Whether responses have the element of a field. */
export type IsReported = (field: Field) => boolean;

/** Documented responses have what their content model has, whatever the catalog says. */
export function reportedIn(type: ResourceType, assumedElements: boolean): IsReported {
  const model = modelOf(type);
  const known = model && reportedParameters(model);
  return ({ parameter, reported }) => {
    if (reported.how === "never") return false;
    const { how, element } = reported;
    // Structured settings, and what is in them, are named by elements; an attribute belongs to another.
    const isParameter = /^[a-z]/.test(parameter) && !element.endsWith("/@type");
    return known && isParameter ? known.has(parameter) : how === "documented" || assumedElements;
  };
}

/** Returns the content model of the type's responses, if they are documented. */
function modelOf({ kind, type }: ResourceType): ContentModel | undefined {
  return kind === "record" ? recordModels.get(type) : vaultModel(type);
}

/**
 * Returns whether responses report the field, or one in it, in an element whose name is a guess.
 */
export function isAssumed(field: Field): boolean {
  return "fields" in field
    ? Object.values(field.fields).some(isAssumed)
    : field.reported.how === "assumed";
}

/**
 * Returns the fields of which responses with all elements report more than documented ones do: none
 * if a content model says what responses have.
 */
export function assumedFields(type: ResourceType): string[] {
  if (modelOf(type)) return [];
  return Object.keys(type.fields).filter((name) => {
    const field = type.fields[name];
    return field !== undefined && isAssumed(field);
  });
}

/**
 * Returns whether a response shows that what a program created with the first arguments has the
 * others now. What the program left out counts only if it has a default, except in structured
 * settings, which a program manages as a whole.
 */
export function isShown(
  group: Group,
  from: Given,
  to: Given,
  isReported: IsReported,
  isWhole = false,
): boolean {
  return Object.entries(group.fields).some(([name, field]) => {
    if (!isReported(field)) return false;
    const [before, after] = [valueOf(group, from, name), valueOf(group, to, name)];
    const isManaged =
      isWhole || from[name] !== undefined || defaultIn(group, to, name) !== undefined;
    if (!isManaged || isDeepStrictEqual(before, after)) return false;
    if (after === undefined) return isMissed(field);
    if (before === undefined || !("fields" in field)) return true;
    const [old, now] = [[before].flat(), [after].flat()] as [Given[], Given[]];
    if (old.length !== now.length) return true;
    return old.some((item, i) => isShown(field, item, now[i] ?? {}, isReported, true));
  });
}

/** Returns whether the element's absence says that the field is empty. */
function isMissed({ reported }: Field): boolean {
  return reported.how === "documented" && reported.absent === "empty";
}

/** Returns the value that Qualys has; a flag that was on is off once it is cleared. */
function valueOf(group: Group, args: Given, name: string): unknown {
  const unset = group.fields[name]?.kind === "flag" ? false : undefined;
  return args[name] ?? defaultIn(group, args, name) ?? unset;
}

/** Returns what Qualys uses while the field isn't set. */
export function defaultIn(group: Group, args: Given, name: string): unknown {
  return defaultOf(name, { type: group, values: args as Values, pending: new Set() });
}
