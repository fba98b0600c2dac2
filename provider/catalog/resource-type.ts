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
  /** Most users have it, so the docs of other types show it. */
  readonly common?: boolean;
  readonly endpoint: string;
  readonly fields: Fields;
  readonly rules: readonly Rule[];
  /** Properties that Qualys fixes on creation and that no single field decides. */
  readonly fixed: readonly Fixed[];
  /**
   * If one field of a group changes, all that are set are sent, since the API validates them
   * together.
   */
  readonly together: readonly (readonly string[])[];
  /** The Qualys documents that the facts come from. */
  readonly sources: readonly string[];
  /** The catalog lacks the type, a record's, so it only has what all records have. */
  readonly unlisted?: true;
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
  /** The element of one record in the response to a list, such as `AUTH_WINDOWS`. */
  readonly element: string;
  /** Elements inside `element` that no parameter sets. */
  readonly readOnly?: readonly string[];
}

/** Vaults of all types are at one path. */
export const vaultEndpoint = "/api/2.0/fo/vault/";

/** One kind of vault: where scanners fetch secrets from. */
export interface VaultType extends TypeFacts {
  readonly kind: "vault";
  /** The API's name of the type, such as `Azure Key`. */
  readonly type: string;
  /** Other spellings of `type` that responses may have. */
  readonly aliases: readonly string[];
  /** What a record specifies to pick its secret in a vault of this type. */
  readonly inRecord: VaultSettings;
}

/** The settings of a record that belong to one vault type. */
export interface VaultSettings {
  readonly fields: NewFields;
  readonly rules: readonly Rule[];
}

export type ResourceType = RecordType | VaultType;

/** Returns the type's key, its module and class: `auth:WindowsRecord`. */
export function keyOf(type: ResourceType): string {
  return `${type.kind === "record" ? "auth" : "vault"}:${type.className}`;
}

/** Returns a key that identifies the resource among those of all types. */
export function keyIn(type: ResourceType, id: string): string {
  return `${keyOf(type)} ${id}`;
}

/** Returns the type's file in the SDK: `windows-record`. */
export function fileOf(type: ResourceType): string {
  return kebabCase(type.className);
}

/** Returns the name of the field that holds the addresses, if the type has one. */
export function addressField(type: ResourceType): string | undefined {
  return Object.keys(type.fields).find((name) => type.fields[name]?.kind === "addresses");
}

/** Returns the names of the fields that hold secrets. */
export function secretFields(type: ResourceType): string[] {
  return Object.keys(type.fields).filter((name) => type.fields[name]?.secret);
}

/**
 * Returns the secret fields that a hidden change may be about: those that the API never reports.
 */
export function writeOnlySecrets(type: ResourceType): string[] {
  return secretFields(type).filter((name) => {
    const field = type.fields[name];
    return field?.reported.how === "never" || field?.kind === "items";
  });
}

/**
 * Returns whether a response may lack the field although it is set, or has a secret. A program that
 * takes over what exists needn't give it.
 */
export function mayBeWithheld({ secret, reported }: Field): boolean {
  return secret || reported.how !== "documented" || reported.absent === "unknown";
}

/**
 * Returns whether the field holds the ID of a vault, by the pattern in the names of such
 * parameters.
 */
export function isVaultId({ kind, parameter }: Field): boolean {
  return kind === "integer" && /vault_(id|record)$/i.test(parameter);
}
