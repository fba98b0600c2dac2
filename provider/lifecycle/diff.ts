import type { Fixed } from "../catalog/field.js";
import type { ResourceType } from "../catalog/resource-type.js";
import { noAddresses } from "./addresses/address-set.js";
import { applies, caseOf, defaultOf, fieldsOf, type Knowledge } from "./values/conditions.js";
import type { Actual, Desired } from "./values/resource.js";
import { isSame, type Values } from "./values/value.js";

/** The changes that make the actual resource the desired one. */
export interface Diff {
  /** The fields whose values must change. */
  readonly fields: readonly string[];
  /** The extra parameters that must change. */
  readonly extra: readonly string[];
  /** The fields whose change needs a new resource. */
  readonly replaces: readonly string[];
}

const none: ReadonlySet<string> = new Set();

/**
 * Compares what a program wants with the known state of the resource.
 *
 * A field that the program leaves out should have its documented default. One without a default is
 * left alone unless the program set it before: only then is it part of the known state. A field
 * that has no meaning for the desired resource disappears with the change that took its meaning.
 *
 * @param pending fields whose values aren't known yet: they count as changed.
 */
export function diff(
  type: ResourceType,
  desired: Desired,
  actual: Actual,
  pending: ReadonlySet<string> = none,
): Diff {
  const wanted: Knowledge = { type, values: desired.values, pending };
  const fields = Object.entries(type.fields).flatMap(([name, field]) => {
    if (pending.has(name)) return [name];
    if (desired.values[name] !== undefined && actual.doubtful?.includes(name)) return [name];
    const want = desired.values[name];
    const have = actual.values[name];
    if (want !== undefined) {
      const reported = field.reported.how === "documented";
      return isSame(field, want, have ?? (reported ? valueWhenUnset(name, wanted) : have))
        ? []
        : [name];
    }
    if (have === undefined || applies(field, wanted) === false) return [];
    return isSame(field, valueWhenUnset(name, wanted), have) ? [] : [name];
  });
  return {
    fields,
    extra: differingKeys(desired.extra, actual.extra),
    replaces: [
      ...fields.filter((name) => type.fields[name]?.replaces),
      ...type.fixed.flatMap((fixed) => fixedChange(fixed, wanted, actual.values)),
    ],
  };
}

export function isEmpty({ fields, extra }: Diff): boolean {
  return fields.length === 0 && extra.length === 0;
}

/** Returns the value of a field that isn't set at Qualys: its default, or an empty value. */
function valueWhenUnset(name: string, known: Knowledge) {
  const field = known.type.fields[name];
  return defaultOf(name, known) ?? (field?.kind === "flag" ? false : emptyOf(field?.kind));
}

function emptyOf(kind: string | undefined) {
  if (kind === "addresses") return noAddresses;
  return kind === "list" || kind === "items" ? [] : "";
}

/** Returns the fields that decide a fixed property, if its case changes. */
function fixedChange(fixed: Fixed, wanted: Knowledge, actual: Values): string[] {
  const before = caseOf(fixed, { type: wanted.type, values: actual, pending: none });
  const after = caseOf(fixed, wanted);
  if (after === undefined || after === before) return [];
  const names = new Set(Object.values(fixed.cases).flatMap(fieldsOf));
  return [...names].filter((name) => actual[name] !== wanted.values[name]);
}

function differingKeys(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>) {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].filter((name) => a[name] !== b[name]);
}
