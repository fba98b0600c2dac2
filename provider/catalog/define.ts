/** Builds types from what their catalog files say. */
import type { Condition, Confidence, Field, Fixed, Group, Reporting, Rule } from "./field.js";
import { hostsOf, identity, type Hosts } from "./fields/record.js";
import { vaultIdentity } from "./fields/vault.js";
import { parameterOf, pascalCase } from "./naming.js";
import { part, requirement, withConfidence, type Part } from "./part.js";
import { vaultEndpoint, type RecordType, type VaultType } from "./resource-type.js";
import { all, demands, is, reportedAs, set, type NewField, type NewFields } from "./vocabulary.js";
import { inNeed } from "./wording.js";

interface NewType<P extends string, F extends NewFields> {
  readonly title: string;
  readonly doc: string;
  readonly common?: boolean;
  /** How sure we are of fields that don't say so themselves. Default: `high`. */
  readonly confidence?: Confidence;
  /**
   * What the type shares with others. The type's own fields come after these, and may replace them.
   */
  readonly parts?: readonly Part<P>[];
  readonly fields: F;
  readonly rules?: readonly Rule<P | (keyof F & string) | Implied>[];
  readonly fixed?: readonly Fixed<P | (keyof F & string) | Implied>[];
  readonly together?: readonly (readonly (P | (keyof F & string) | Implied)[])[];
  readonly sources: readonly string[];
}

/** The fields that types have without naming them. */
type Implied = "title" | "comments" | "ips" | "networkId" | "assetType";

interface NewRecord<P extends string, F extends NewFields> extends NewType<P, F> {
  /** How the record names its hosts. Default: in a way of its own. */
  readonly hosts?: Hosts;
  readonly bodyRoot?: string;
  readonly exclusiveAddresses?: string;
  /** Elements of records in responses that no parameter sets. */
  readonly readOnly?: readonly string[];
}

/** Describes the records at `/api/2.0/fo/auth/<type>/`. Title, comments and network are implied. */
export function record<F extends NewFields, P extends string = never>(
  type: string,
  { hosts, ...facts }: NewRecord<P, F>,
): RecordType {
  return {
    kind: "record",
    type,
    className: `${pascalCase(type)}Record`,
    endpoint: `/api/2.0/fo/auth/${type}/`,
    element: `AUTH_${type.toUpperCase()}`,
    ...assembled(facts, identity, hosts === undefined ? [] : hostsOf(hosts, facts.confidence)),
  };
}

/**
 * Describes the vaults that the API calls `type`; `className` is their class in the SDK. Title and
 * comments are implied.
 */
export function vault<F extends NewFields, P extends string = never>(
  type: string,
  className: string,
  {
    aliases = [],
    inRecord,
    ...facts
  }: NewType<P, F> & {
    readonly aliases?: readonly string[];
    /** What a record specifies to pick its secret in a vault of this type. */
    readonly inRecord: { readonly fields: NewFields; readonly rules?: readonly Rule[] };
  },
): VaultType {
  return {
    kind: "vault",
    type,
    className,
    aliases,
    endpoint: vaultEndpoint,
    ...assembled(facts, vaultIdentity, []),
    inRecord: part({ rules: [], ...inRecord }),
  };
}

function assembled<P extends string, F extends NewFields>(
  { parts = [], confidence = "high", fields, rules = [], ...facts }: NewType<P, F>,
  first: Part,
  last: readonly Part[],
) {
  const own: Part = {
    names: [],
    fields: withConfidence(confidence, fields),
    rules: [],
    together: [],
  };
  const all = [first, ...(parts as readonly Part[]), own, ...last];
  const group = named({
    fields: Object.assign({}, ...all.map((one) => one.fields)) as NewFields,
    rules: [...all.flatMap(({ rules }) => rules), ...(rules as readonly Rule[])],
  });
  const together = [...all.flatMap((one) => one.together), ...(facts.together ?? [])];
  return { ...facts, fixed: facts.fixed ?? [], ...group, together };
}

/** Gives each field what its name implies, and makes rules of conditions on fields. */
export function named(
  { fields, rules }: { readonly fields: NewFields; readonly rules: readonly Rule[] },
  nameOf = parameterOf,
): Group {
  const all = Object.entries(fields);
  const finished = all.map(([name, field]): [string, Field] => [name, finish(field, nameOf(name))]);
  return {
    fields: Object.fromEntries(finished),
    rules: [...all.flatMap(([name, field]) => saidOnField(name, field)), ...rules],
  };
}

function finish(field: NewField, name: string): Field {
  const { parameter = name, reported, confidence, ...rest } = field;
  const inside = "fields" in rest ? named(rest, elementOf) : {};
  const required = rest.required && whileNeeded(field) === undefined;
  const known = { parameter, required, confidence: confidence ?? "high" };
  return { ...rest, ...inside, ...known, reported: reportedBy(parameter, reported) } as Field;
}

function reportedBy(parameter: string, reported: Reporting | true | undefined): Reporting {
  const element = parameter.toUpperCase();
  return reported === true ? reportedAs(element) : (reported ?? { how: "assumed", element });
}

/** Returns the condition under which a required field is needed; undefined if it always is. */
function whileNeeded({ onlyWhen, allowedWhen }: NewField): Condition | undefined {
  return onlyWhen && allowedWhen ? all(onlyWhen, allowedWhen) : (onlyWhen ?? allowedWhen);
}

function saidOnField(name: string, field: NewField): Rule[] {
  const { required, allowedWhen, trueOnlyWhen } = field;
  const needed = whileNeeded(field);
  return [
    ...(required && needed ? [requirement(name, field, needed)] : []),
    ...(allowedWhen
      ? [demands(name, set(name), allowedWhen, `requires ${inNeed(allowedWhen)}`)]
      : []),
    ...(trueOnlyWhen
      ? [demands(name, is(name, true), trueOnlyWhen, `requires ${inNeed(trueOnlyWhen)}`)]
      : []),
  ];
}

/** Returns the element of an argument in an XML body: `PRIVATE_KEY` for `privateKey`. */
function elementOf(argument: string): string {
  return parameterOf(argument).toUpperCase();
}
