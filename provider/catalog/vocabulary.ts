/**
 * The vocabulary of catalog files. A field constructor takes the facts that differ from the usual:
 * optional, not secret, changeable, as sure as its type or part, reported under the parameter's
 * name in upper case, which is only a guess unless `reported` says otherwise.
 */
import type {
  AddressesField,
  ChoiceField,
  Condition,
  Confidence,
  DocumentedReport,
  Fixed,
  FlagField,
  GroupField,
  IntegerField,
  ItemsField,
  ListField,
  Pattern,
  Reporting,
  Rule,
  Safeguard,
  Scalar,
  TextField,
} from "./field.js";

type Unnamed<F> = Omit<F, "parameter" | "reported" | "confidence"> & Readonly<Unsaid>;

/** What a field may leave to its name, its type or its part, and conditions that become rules. */
interface Unsaid {
  parameter?: string;
  reported?: Reporting | true;
  confidence?: Confidence;
  allowedWhen?: Condition;
  trueOnlyWhen?: Condition;
}

/** A field as a catalog file writes it: `record` and `vault` add what its name implies. */
export type NewFields = Readonly<Record<string, NewField>>;
export type NewField =
  | Unnamed<TextField>
  | Unnamed<FlagField>
  | Unnamed<IntegerField>
  | Unnamed<ChoiceField>
  | Unnamed<ListField>
  | Unnamed<AddressesField>
  | (Omit<Unnamed<GroupField>, "fields"> & { readonly fields: NewFields })
  | (Omit<Unnamed<ItemsField>, "fields"> & { readonly fields: NewFields });

export interface Facts extends Unsaid {
  /** With `onlyWhen` or `allowedWhen`, it is required while that holds. */
  required?: boolean;
  secret?: boolean;
  /** It is a private key, or a list of them. */
  key?: true;
  /** The secret that is in the vault with this ID instead of the record. */
  keeps?: string;
  /** Values that make logins less safe than others, the least safe first. */
  weakens?: readonly Scalar[];
  /** The protection that these values give up, if policies may demand it. */
  safeguard?: Safeguard;
  unique?: boolean;
  /** `true`: documented, under the parameter's name. */
  reported?: Reporting | true;
  replaces?: boolean;
  /** The field has no meaning unless this holds. A change away from there needn't clear it. */
  onlyWhen?: Condition;
  /** Setting the field otherwise is refused, so a change away from there clears it. */
  allowedWhen?: Condition;
  defaultWhen?: Condition;
  sendDefault?: boolean;
  updateOnly?: boolean;
  inBodies?: false;
  typeOf?: string;
  example?: string;
  common?: boolean;
}

function facts(doc: string, given: Facts) {
  const { required = false, secret = false, replaces = false } = given;
  return {
    ...given,
    ...(secret && !given.reported ? { reported: never } : {}),
    doc,
    required,
    secret,
    replaces,
  };
}

/**
 * The element is documented. If it is absent, the field is empty, or unknown if `absent` says so. A
 * path goes into nested blocks, and may end in an attribute: `PRIVATE_KEY_INFO/PRIVATE_KEY/@type`.
 */
export function reportedAs(
  element: string,
  absent: "empty" | "unknown" = "empty",
  more: Pick<DocumentedReport, "spellings" | "each"> = {},
): Reporting {
  return { how: "documented", element, absent, ...more };
}

/** The element's name is a guess. Present counts; absent means unknown. */
export function assumed(element: string): Reporting {
  return { how: "assumed", element };
}

/** The API never returns the value. */
export const never: Reporting = { how: "never" };

export function text(
  doc: string,
  given: Facts & {
    max?: number;
    oldMax?: number;
    ascii?: boolean;
    caseless?: boolean;
    trimmed?: boolean;
    pattern?: Pattern;
    default?: string;
    otherThan?: string;
  } = {},
) {
  return { kind: "text" as const, ascii: false, ...given, ...facts(doc, given) };
}

/** Sent as 0 or 1. */
export function flag(
  doc: string,
  given: Facts & {
    default?: boolean;
    /** Turning it on otherwise is refused. */
    trueOnlyWhen?: Condition;
  } = {},
) {
  return { kind: "flag" as const, ...given, ...facts(doc, given) };
}

export function integer(
  doc: string,
  given: Facts & { min?: number; max?: number; default?: number } = {},
) {
  return { kind: "integer" as const, ...given, ...facts(doc, given) };
}

export function choice(
  doc: string,
  choices: readonly string[],
  given: Facts & {
    default?: string;
    aliases?: Record<string, string>;
    asAttribute?: string;
  } = {},
) {
  return { kind: "choice" as const, choices, ...given, ...facts(doc, given) };
}

/** Sent separated by commas. The order has no meaning. */
export function list(doc: string, given: Facts = {}) {
  return { kind: "list" as const, ...given, ...facts(doc, given) };
}

/** Structured settings inside an item. */
export function group(
  doc: string,
  fields: NewFields,
  given: Facts & { rules?: readonly Rule[]; vaultIn?: string } = {},
) {
  return { kind: "group" as const, rules: [], fields, ...given, ...facts(doc, given) };
}

/** A list of structured items in the XML body; `element` is the list's, `itemElement` an item's. */
export function itemList(
  doc: string,
  element: string,
  itemElement: string,
  fields: NewFields,
  given: Facts & { rules?: readonly Rule[] } = {},
) {
  const names = { parameter: element, itemElement };
  return { kind: "items" as const, rules: [], ...names, fields, ...given, ...facts(doc, given) };
}

export function addresses(doc: string, given: Facts = {}) {
  return { kind: "addresses" as const, ...given, ...facts(doc, given) };
}

/** The field, given or by default, has one of these values. */
export function is<N extends string>(field: N, ...values: Scalar[]): Condition<N> {
  return { field, is: values };
}

/** The field is given and not empty. */
export function set<N extends string>(field: N): Condition<N> {
  return { set: field };
}

export function startsWith<N extends string>(field: N, start: string): Condition<N> {
  return { field, startsWith: start };
}

export function all<N extends string>(...conditions: Condition<N>[]): Condition<N> {
  return { all: conditions };
}

export function any<N extends string>(...conditions: Condition<N>[]): Condition<N> {
  return { any: conditions };
}

export function not<N extends string>(condition: Condition<N>): Condition<N> {
  return { not: condition };
}

/** At least one of the fields is set. */
export function atLeastOne<N extends string>(...fields: N[]): Rule<N> {
  return { rule: "needs", fields };
}

/** At most one of the fields is set. */
export function atMostOne<N extends string>(...fields: N[]): Rule<N> {
  return { rule: "excludes", fields };
}

/** While the condition holds, at least one of the fields is set. */
export function needs<N extends string>(when: Condition<N>, ...fields: N[]): Rule<N> {
  return { rule: "needs", when, fields };
}

/** Either all of the fields are set, or none is. */
export function allOrNone<N extends string>(...fields: N[]): Rule<N>[] {
  return fields.map((field) => {
    const others = fields.filter((other) => other !== field);
    return needs(any(...others.map((other) => set(other))), field);
  });
}

/**
 * While `when` holds, `then` holds. `because` says so in words that follow the name of the field
 * `on`.
 */
export function demands<N extends string>(
  on: N,
  when: Condition<N>,
  then: Condition<N>,
  because: string,
): Rule<N> {
  return { rule: "demands", on, when, then, because };
}

/** Qualys fixes this on creation; a change of case replaces the resource. */
export function fixed<N extends string>(
  what: string,
  cases: Record<string, Condition<N>>,
): Fixed<N> {
  return { what, cases };
}
