import type { Field, Fields, Fixed, Rule } from "./field.js";
import { kebabCase } from "./naming.js";
import type { NewFields } from "./vocabulary.js";

export interface TypeFacts {
  /** The class in the SDK, such as `WindowsRecord`. */
  readonly className: string;
  /** The product's name in a sentence, such as `Windows`. */
  readonly title: string;
  /** One paragraph for the class's doc comment and reference page. */
  readonly doc: string;
  /** Most users have it, so it is what the docs of other types show. */
  readonly common?: boolean;
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
  /** The catalog lacks the type: only what all records have is known of it. */
  readonly unlisted?: true;
  /** Elements in that one that no parameter sets. */
  readonly readOnly?: readonly string[];
}

/** Vaults of all types are at one path. */
export const vaultEndpoint = "/api/2.0/fo/vault/";

/** One kind of vault: where scanners fetch secrets from. */
export interface VaultType extends TypeFacts {
  readonly kind: "vault";
  /** The API's name of the type, such as `Azure Key`. */
  readonly type: string;
  /** Other spellings of `type` that answers may have. */
  readonly aliases: readonly string[];
  /** What a record says to pick its secret in a vault of this type. */
  readonly inRecord: VaultSettings;
}

/** The settings of a record that belong to one vault type. */
export interface VaultSettings {
  readonly fields: NewFields;
  readonly rules: readonly Rule[];
}

export type ResourceType = RecordType | VaultType;

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

/**
 * Whether an answer may not tell the field although it is set, or tells a secret: a program that takes over
 * what exists need not give it.
 */
export function mayBeWithheld({ secret, reported }: Field): boolean {
  return secret || reported.how !== "documented" || reported.absent === "unknown";
}

/** Whether the field holds the ID of a vault, for which the API's parameters have names of one kind. */
export function isVaultId({ kind, parameter }: Field): boolean {
  return kind === "integer" && /vault_(id|record)$/i.test(parameter);
}
