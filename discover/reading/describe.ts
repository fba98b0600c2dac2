/** Describes an existing record or vault for a program, so that adopting it changes nothing. */
import type { Snapshot } from "../../provider/api/remote.js";
import type { Field } from "../../provider/catalog/field.js";
import { keyOf, mayBeWithheld, type ResourceType } from "../../provider/catalog/resource-type.js";
import { formatRanges } from "../../provider/lifecycle/addresses/address-set.js";
import { check } from "../../provider/lifecycle/check.js";
import type { CheckFailure } from "../../provider/lifecycle/errors/argument-errors.js";
import { UnreadableValue, decodeValues } from "../../provider/lifecycle/values/decode.js";
import type { Value, Values } from "../../provider/lifecycle/values/value.js";
import type { Found, Plain, PlainItem } from "../found.js";

export function describe(type: ResourceType, { id, fields }: Snapshot): Found {
  const owner = fields.text(type.kind === "record" ? "CREATED/BY" : "OWNER");
  const about = {
    key: keyOf(type),
    id,
    title: fields.text("TITLE") ?? "",
    ...(owner ? { owner } : {}),
  };
  try {
    const reported = decodeValues(type, fields, undefined);
    // The element for system-created records isn't documented; the filter for them has this name.
    const isSystem = /^(1|true)$/i.test(fields.text("IS_SYSTEM_CREATED") ?? "");
    const origin = reported["isTemplate"] === true ? "template" : isSystem ? "system" : undefined;
    return { ...about, ...chooseArguments(type, reported), ...(origin ? { origin } : {}) };
  } catch (error) {
    if (!(error instanceof UnreadableValue)) throw error;
    return { ...about, values: {}, withheld: [], left: [], problem: error.message };
  }
}

function chooseArguments(
  type: ResourceType,
  reported: Values,
): Pick<Found, "values" | "withheld" | "left" | "problem"> {
  const isStructure = (name: string) => "fields" in (type.fields[name] ?? {});
  const secret = Object.keys(reported).filter((name) =>
    tellsSecret(type.fields[name], reported[name]),
  );
  const withheld = new Set(secret.filter((name) => !isStructure(name)));
  const left = new Set(secret.filter(isStructure));
  let values = omit(reported, new Set(secret));
  for (;;) {
    const names = new Set(check(type, values, withheld).failures.map(rootOf));
    const lacking = [...names].filter(
      (name) =>
        values[name] === undefined &&
        !withheld.has(name) &&
        !isStructure(name) &&
        isWithheld(type.fields[name]),
    );
    // Part of it is withheld.
    const partial = [...names].filter((name) => values[name] !== undefined && isStructure(name));
    if (lacking.length + partial.length === 0) break;
    for (const name of lacking) withheld.add(name);
    for (const name of partial) left.add(name);
    values = omit(values, left);
  }
  const { failures } = check(type, { ...values, adopt: true }, withheld);
  if (failures.length > 0) return { ...nothing, problem: inWords(failures) };
  return {
    values: toPlain(withoutNeedlessFlags(type, values, withheld)),
    withheld: Object.keys(type.fields).filter((name) => withheld.has(name)),
    left: [...left, ...(type.unlisted ? unreadable : [])],
  };
}

/** Arguments of a type that the catalog lacks. What it reports of them isn't known. */
const unreadable = ["parameters", "secretParameters"];

const nothing = { values: {}, withheld: [], left: [] };

function isWithheld(field: Field | undefined): boolean {
  return field !== undefined && mayBeWithheld(field);
}

/** Returns the argument that contains what the failure is about. */
function rootOf({ property }: CheckFailure): string {
  return property.split(/[.[]/, 1)[0] ?? "";
}

/** Returns whether the value is or contains a secret. */
function tellsSecret(field: Field | undefined, value: Value | undefined): boolean {
  if (!field || value === undefined) return false;
  if (!("fields" in field)) return field.secret;
  const items = Array.isArray(value) ? (value as readonly Values[]) : [value as Values];
  return items.some((item) =>
    Object.entries(item).some(([name, inner]) => tellsSecret(field.fields[name], inner)),
  );
}

/** Drops flags that are off without being given, unless a rule requires them. */
function withoutNeedlessFlags(
  type: ResourceType,
  values: Values,
  withheld: ReadonlySet<string>,
): Values {
  return Object.keys(values).reduce((kept, name) => {
    const field = type.fields[name];
    if (kept[name] !== false || field?.default !== undefined) return kept;
    const without = omit(kept, new Set([name]));
    return check(type, { ...without, adopt: true }, withheld).failures.length === 0
      ? without
      : kept;
  }, values);
}

function omit(values: Values, names: ReadonlySet<string>): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.has(name)));
}

function toPlain(values: Values): PlainItem {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]): [string, Plain] => [
      name,
      value instanceof Uint32Array ? formatRanges(value) : (value as Plain),
    ]),
  );
}

/** Joins the reasons. They quote no value, except a text that needs trimming. */
function inWords(failures: readonly CheckFailure[]): string {
  return failures.map(({ property, reason }) => `${property} ${reason}`).join("; ");
}
