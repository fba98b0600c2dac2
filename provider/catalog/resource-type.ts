import type { Field, Fields, Fixed, Rule } from "./field.js";
import { kebabCase, parameterOf, pascalCase } from "./naming.js";
import type { NewFields } from "./vocabulary.js";

export type { NewFields };

interface TypeFacts {
  /** The class in the SDK, such as `WindowsRecord`. */
  readonly className: string;
  /** The product's name in a sentence, such as `Windows`. */
  readonly title: string;
  /** One paragraph for the class's doc comment and reference page. */
  readonly doc: string;
  readonly endpoint: string;
  readonly fields: Fields;
  readonly rules: readonly Rule[];
  /** Properties that Qualys fixes on creation without one field being the reason. */
  readonly fixed: readonly Fixed[];
  /** When one of a group changes, all that are set are sent, since the API judges them together. */
  readonly together: readonly (readonly string[])[];
  /** The Qualys documents that the facts come from. */
  readonly sources: readonly string[];
}

/** One kind of authentication record: how scanners log in to one technology. */
export interface RecordType extends TypeFacts {
  readonly kind: "record";
  /** The last segment of the endpoint, such as `ms_sql`. */
  readonly type: string;
  /** The root element of the XML body that carries the type's `items` fields. */
  readonly bodyRoot?: string;
  /**
   * The group of types within which an address may be in one record of a network only. Records of a
   * type without a group may share addresses.
   */
  readonly exclusiveAddresses?: string;
  /** The element of one record in a list answer, such as `AUTH_WINDOWS`. */
  readonly element: string;
}

/** One kind of vault: where scanners fetch secrets from. */
export interface VaultType extends TypeFacts {
  readonly kind: "vault";
  /** The API's name of the type, such as `Azure Key`. */
  readonly type: string;
  /** Another spelling of `type` that answers may have. */
  readonly alias?: string;
  /** What a record says to pick its secret in a vault of this type. */
  readonly inRecord: VaultSettings;
}

/** The settings of a record that belong to one vault type. */
export interface VaultSettings {
  readonly fields: NewFields;
  readonly rules: readonly Rule[];
}

export type ResourceType = RecordType | VaultType;

interface NewType<F extends NewFields> {
  readonly title: string;
  readonly doc: string;
  readonly fields: F;
  readonly rules?: readonly Rule<keyof F & string>[];
  readonly fixed?: readonly Fixed<keyof F & string>[];
  readonly together?: readonly (readonly string[])[];
  readonly sources: readonly string[];
}

/** Describes the records at `/api/2.0/fo/auth/<type>/`. */
export function recordType<F extends NewFields>(
  type: string,
  facts: NewType<F> & { readonly bodyRoot?: string; readonly exclusiveAddresses?: string },
): RecordType {
  return {
    kind: "record",
    type,
    className: `${pascalCase(type)}Record`,
    endpoint: `/api/2.0/fo/auth/${type}/`,
    element: `AUTH_${type.toUpperCase()}`,
    ...shared(facts),
  };
}

/** Describes the vaults that the API calls `type`; `className` is their class in the SDK. */
export function vaultType<F extends NewFields>(
  type: string,
  className: string,
  facts: NewType<F> & { alias?: string; inRecord: { fields: NewFields; rules?: readonly Rule[] } },
): VaultType {
  const inRecord = { rules: [], ...facts.inRecord };
  return {
    kind: "vault",
    type,
    className,
    endpoint: "/api/2.0/fo/vault/",
    ...shared(facts),
    inRecord,
  };
}

function shared<F extends NewFields>({
  rules = [],
  fixed = [],
  together = [],
  ...rest
}: NewType<F>) {
  return { ...rest, rules, fixed, together, fields: named(rest.fields) };
}

/** Gives each field the parameter and the guessed element that its name stands for. */
export function named(fields: NewFields, nameOf = parameterOf): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]): [string, Field] => {
      const parameter = field.parameter ?? nameOf(name);
      const guess = { how: "assumed", element: parameter.toUpperCase() } as const;
      const inside = "fields" in field ? { fields: named(field.fields, elementOf) } : {};
      return [name, { ...field, ...inside, parameter, reported: field.reported ?? guess } as Field];
    }),
  );
}

/** In an XML body, names are elements: `PRIVATE_KEY` for `privateKey`. */
function elementOf(argument: string): string {
  return parameterOf(argument).toUpperCase();
}

/** `auth:WindowsRecord`: the type's module and class, which is its key everywhere. */
export function keyOf(type: ResourceType): string {
  return `${type.kind === "record" ? "auth" : "vault"}:${type.className}`;
}

/** A resource of the type among those of all types. */
export function keyIn(type: ResourceType, id: string): string {
  return `${keyOf(type)} ${id}`;
}

/** `windows-record`: the type's file in the SDK. */
export function fileOf(type: ResourceType): string {
  return kebabCase(type.className);
}

/** The name of the field that holds the addresses, if the type has one. */
export function addressField(type: ResourceType): string | undefined {
  return Object.keys(type.fields).find((name) => type.fields[name]?.kind === "addresses");
}

/** The names of the fields that hold secrets. */
export function secretFields(type: ResourceType): string[] {
  return Object.keys(type.fields).filter((name) => type.fields[name]?.secret);
}

/** The fields that the API never reports and that hold a secret: what a hidden change may be about. */
export function writeOnlySecrets(type: ResourceType): string[] {
  return secretFields(type).filter((name) => {
    const field = type.fields[name];
    return field?.reported.how === "never" || field?.kind === "items";
  });
}
