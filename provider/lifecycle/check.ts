import { Ajv, type ValidateFunction } from "ajv";
import { argumentSchema } from "../catalog/argument-schema.js";
import type { Field, Group, Rule } from "../catalog/field.js";
import { keyOf, mayBeWithheld, type ResourceType } from "../catalog/resource-type.js";
import { alternatives, inNeed, inWords } from "../catalog/wording.js";
import { parseAddresses } from "./addresses/address-set.js";
import { parseRange } from "./addresses/parse-range.js";
import {
  explainSchemaError,
  type CheckFailure,
  type SchemaError,
} from "./errors/argument-errors.js";
import { applies, holds, isChosen, isSet, type Knowledge } from "./values/conditions.js";
import { choiceIn } from "./values/decode.js";
import type { Desired } from "./values/resource.js";
import { itemsOf, textOf, without, type Item, type Values } from "./values/value.js";

/** Arguments as a program gives them, of any shape. */
export type Given = Readonly<Record<string, unknown>>;

/**
 * Validates arguments: their shapes by the type's schema, then the catalog's rules between them.
 * All failures are reported at once. `pending` names arguments whose values aren't known yet; rules
 * that depend on them are skipped. `secrets` names arguments that the program marks as secret:
 * failures don't quote them.
 *
 * With `adopt`, the program may leave out what Qualys may withhold: the resource has it already.
 */
export function check(
  type: ResourceType,
  given: Given,
  pending: ReadonlySet<string> = new Set(),
  secrets: ReadonlySet<string> = new Set(),
): { desired: Desired; failures: CheckFailure[] } {
  const args = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, normalize(type.fields[name], value)]),
  );
  const { extraParameters = {}, adopt, ...values } = args;
  const desired = {
    values: values as Values,
    extra: extraParameters as Record<string, string>,
    ...(adopt === true ? { adopt } : {}),
  };
  const shape = checkShape(type, args, secrets);
  // They count as set, but their values say nothing to the rules.
  const wrong = new Set(shape.map(({ property }) => property.split(/[.[]/)[0] ?? ""));
  const known = {
    type,
    values: without(desired.values, wrong),
    pending: new Set([...pending, ...wrong]),
  };
  const failures = [
    ...shape,
    ...findUntrimmed(known, secrets),
    ...(wrong.has("extraParameters") ? [] : checkExtra(type, desired.extra)),
    ...(desired.adopt ? checkBesideWithheld(known) : checkGroup(known)),
  ];
  return { desired, failures };
}

/**
 * Returns what is wrong with arguments that were accepted with `adopt`, if there is nothing to
 * adopt.
 */
export function findLeftOut(
  type: ResourceType,
  { values, extra }: Desired,
  pending?: ReadonlySet<string>,
): CheckFailure[] {
  return check(type, { ...values, extraParameters: extra }, pending).failures;
}

/**
 * Returns what is wrong even if Qualys has values for arguments that are left out and may be
 * withheld.
 */
function checkBesideWithheld(known: Knowledge): CheckFailure[] {
  const withheld = Object.entries(known.type.fields).flatMap(([name, field]) =>
    mayBeWithheld(field) && known.values[name] === undefined ? [name] : [],
  );
  const there = { ...known, pending: new Set([...known.pending, ...withheld]) };
  const wrong = new Set(checkGroup(there).map(inOneText));
  return checkGroup(known).filter((failure) => wrong.has(inOneText(failure)));
}

function inOneText({ property, reason }: CheckFailure): string {
  return `${property} ${reason}`;
}

/** Validates the fields of a resource, or of structured settings in it, against each other. */
function checkGroup(known: Knowledge): CheckFailure[] {
  const { fields, rules } = known.type;
  const given = Object.entries(fields).filter(([name]) => isSet(name, known));
  return [
    ...findMissing(known),
    ...given.flatMap(([name, field]) => [
      ...checkMisplaced(name, field, known),
      ...checkMeaning(name, field, known),
      ...checkPrintable(name, field, known),
      ...checkInside(name, field, known),
    ]),
    ...rules.flatMap((rule) => checkRule(rule, known)),
  ];
}

function checkInside(name: string, field: Field, { values }: Knowledge): CheckFailure[] {
  const value = values[name];
  if (value === undefined || (field.kind !== "group" && field.kind !== "items")) return [];
  const places: [string, Item][] =
    field.kind === "group"
      ? [[name, value as Item]]
      : itemsOf(value).map((item, i) => [`${name}[${i}]`, item]);
  return places.flatMap(([place, item]) =>
    checkGroup({ type: field, values: item, pending: new Set() }).map(({ property, reason }) => ({
      property: `${place}.${property}`,
      reason,
    })),
  );
}

/**
 * Turns the ID of another resource into a number, as in `vaultId: vault.id`, where it is a string,
 * and addresses into a set, unless one is invalid.
 */
function normalize(field: Field | undefined, value: unknown): unknown {
  if (field?.kind === "addresses" && isTexts(value)) return parseAddresses(value) ?? value;
  if (field?.kind === "integer" && typeof value === "string" && /^\d{1,15}$/.test(value)) {
    return Number(value);
  }
  if (field?.kind === "items" && Array.isArray(value)) {
    return value.map((item) => normalizeInside(field, item));
  }
  return field?.kind === "group" ? normalizeInside(field, value) : value;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function normalizeInside({ fields }: Group, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, normalize(fields[name], inner)]),
  );
}

/** Validating the schemas themselves, which don't change, would take longer than all the rest. */
const unvalidated = { meta: false, validateSchema: false };
const ajv = new Ajv({ allErrors: true, verbose: true, strict: true, ...unvalidated });
ajv.addFormat("addresses", (text: string) => typeof parseRange(text) !== "string");
const validators = new Map<string, ValidateFunction>();

function checkShape(type: ResourceType, args: Given, secrets: ReadonlySet<string>): CheckFailure[] {
  const key = keyOf(type);
  const validate = validators.get(key) ?? ajv.compile(argumentSchema(type));
  validators.set(key, validate);
  const unread = Object.entries(args).filter(([, value]) => !(value instanceof Uint32Array));
  if (validate(Object.fromEntries(unread))) return [];
  return (validate.errors ?? []).map((error) =>
    explainSchemaError(type, error as SchemaError, secrets),
  );
}

const requestParameters = new Set([
  "action",
  "ids",
  "id",
  "echo_request",
  "add_ips",
  "remove_ips",
  "type",
]);

function checkExtra(type: ResourceType, extra: Readonly<Record<string, string>>): CheckFailure[] {
  const fieldOf = new Map(
    Object.entries(type.fields).map(([name, f]) => [f.parameter.toLowerCase(), name]),
  );
  return Object.keys(extra).flatMap((parameter) => {
    const property = `extraParameters.${parameter}`;
    if (!/^\w+$/.test(parameter)) return [{ property, reason: "can't be a parameter's name" }];
    // Whether Qualys' names are case-sensitive isn't documented.
    const name = parameter.toLowerCase();
    const field = fieldOf.get(name);
    if (field)
      return [{ property, reason: `is a parameter of the argument ${field}: set that instead` }];
    return requestParameters.has(name)
      ? [{ property, reason: "is set by the provider in each request" }]
      : [];
  });
}

function findMissing(known: Knowledge): CheckFailure[] {
  return Object.entries(known.type.fields)
    .filter(([name, field]) => field.required && !isSet(name, known))
    .map(([name]) => ({ property: name, reason: "is required" }));
}

/** Rejects a value that is a choice of another field: it would be read back as that one's. */
function checkMisplaced(property: string, field: Field, known: Knowledge): CheckFailure[] {
  const name = field.kind === "text" ? (field.otherThan ?? "") : "";
  const other = known.type.fields[name];
  const choice =
    other?.kind === "choice" ? choiceIn(other, textOf(known.values[property])) : undefined;
  return choice === undefined
    ? []
    : [{ property, reason: `must be given as ${name}: "${choice}"` }];
}

/** Finds untrimmed texts, which Qualys trims: they would show as drift. */
function findUntrimmed({ type, values }: Knowledge, secrets: ReadonlySet<string>): CheckFailure[] {
  return Object.entries(type.fields).flatMap(([property, field]) => {
    const value = values[property];
    if (field.kind !== "text" || !field.trimmed || typeof value !== "string") return [];
    const stored = value.replaceAll(/\s*[\r\n]\s*/g, " ").trim();
    if (stored === value) return [];
    const proposal = secrets.has(property) ? "" : `, such as ${JSON.stringify(stored)}`;
    return [
      { property, reason: `must be a single line without leading or trailing spaces${proposal}` },
    ];
  });
}

/** XML can't have them: Qualys' list of records would break, and terminals obey them in messages. */
const controlCharacters = /[\0-\x08\v\f\x0e-\x1f\x7f]/;

function checkPrintable(property: string, field: Field, { values }: Knowledge): CheckFailure[] {
  return field.kind === "text" &&
    field.reported.how !== "never" &&
    controlCharacters.test(textOf(values[property]))
    ? [{ property, reason: "must not contain control characters" }]
    : [];
}

function checkMeaning(property: string, field: Field, known: Knowledge): CheckFailure[] {
  return field.onlyWhen && applies(field, known) === false
    ? [{ property, reason: `requires ${inNeed(field.onlyWhen)}` }]
    : [];
}

/** Returns how the values break the rule. */
export function checkRule(rule: Rule, known: Knowledge): CheckFailure[] {
  switch (rule.rule) {
    case "needs": {
      if (rule.when && holds(rule.when, known) !== true) return [];
      // Fields that are always required have been reported already.
      const fields = rule.fields.filter((name) => !known.type.fields[name]?.required);
      if (fields.length === 0 || fields.some((name) => isChosen(name, known))) return [];
      const [property = "", ...rest] = fields;
      const others = rest.length > 0 ? ` (or ${alternatives(rest)})` : "";
      const when = rule.when ? ` when ${inWords(rule.when)}` : "";
      return [{ property, reason: `is required${others}${when}` }];
    }
    case "excludes": {
      const [first, ...others] = rule.fields.filter((name) => isChosen(name, known));
      return others.map((property) => ({
        property,
        reason: `conflicts with ${first}: set one of them`,
      }));
    }
    case "demands":
      return holds(rule.when, known) === true && holds(rule.then, known) === false
        ? [{ property: rule.on, reason: rule.because }]
        : [];
  }
}
