import * as pulumi from "@pulumi/pulumi";
import {
  findVault,
  findVaults,
  type LookupQuery,
  type VaultQuery,
} from "../../provider/lifecycle/lookup.js";
import type { VaultTypes } from "../vault/vault-types.js";
import type { Found, Reported } from "./found.js";
import { lookUp, whenKnown } from "./look-up.js";

/** The vault types by the API's names. */
export type VaultTypeName = keyof VaultTypes;

/** Which vault `getVault` looks for: the one with the title, or the one with the ID. */
export type GetVaultArgs<Type extends VaultTypeName = VaultTypeName> = (
  { title: string; id?: undefined } | { id: string; title?: undefined }
) & {
  /** Its type, where several may have the title, or for the settings that the type has. */
  type?: Type | undefined;
};

/** `GetVaultArgs` for `getVaultOutput`. */
export interface GetVaultOutputArgs<Type extends VaultTypeName = VaultTypeName> {
  /** The whole title. Give this or the ID. */
  title?: pulumi.Input<string> | undefined;
  /** The ID. Give this or the title. */
  id?: pulumi.Input<string> | undefined;
  /** The type, where several may have the title, or for the settings that the type has. */
  type?: pulumi.Input<Type> | undefined;
}

/** A vault as it is listed. */
export interface ListedVault<Type extends VaultTypeName = VaultTypeName> extends Omit<
  Found,
  "created"
> {
  /** The API's name of the type; of a newer type than this package knows, a name that isn't here. */
  readonly type: Type;
}

/** A vault with its settings, never a secret. The `type` tells which settings there can be. */
export type VaultFound<Type extends VaultTypeName = VaultTypeName> = {
  readonly [Name in Type]: Found & { readonly type: Name } & Reported<VaultTypes[Name]>;
}[Type];

/** What `getVaults` looks for: all vaults, if it is empty. */
export interface GetVaultsArgs<Type extends VaultTypeName = VaultTypeName> {
  /** A part of the titles. */
  title?: string | undefined;
  type?: Type | undefined;
}

/** `GetVaultsArgs` for `getVaultsOutput`. */
export interface GetVaultsOutputArgs<Type extends VaultTypeName = VaultTypeName> {
  /** A part of the titles. */
  title?: pulumi.Input<string> | undefined;
  type?: pulumi.Input<Type> | undefined;
}

/**
 * Looks up a vault that exists, whoever made it: by its whole title, or by its ID. Takes two calls.
 *
 * @throws RunError when there is none, or several have the title.
 */
export async function getVault<Type extends VaultTypeName = VaultTypeName>(
  args: GetVaultArgs<Type>,
): Promise<VaultFound<Type>> {
  return theVault(args);
}

async function theVault<Type extends VaultTypeName>(wanted: VaultQuery): Promise<VaultFound<Type>> {
  const lookup = { module: "vault", name: "getVault" } as const;
  const found = await lookUp(lookup, wanted, (session) => findVault(session, wanted));
  return found as VaultFound<Type>;
}

/**
 * `getVault` with arguments that may be outputs; secret ones are in no message. While
 * these aren't known, the vault isn't either.
 */
export function getVaultOutput<Type extends VaultTypeName = VaultTypeName>(
  args: GetVaultOutputArgs<Type>,
): pulumi.Output<VaultFound<Type>> {
  return whenKnown(args, (wanted) => theVault<Type>(wanted));
}

/** Lists the vaults that exist, without their settings. Takes one call for up to 1,000 of them. */
export async function getVaults<Type extends VaultTypeName = VaultTypeName>(
  args: GetVaultsArgs<Type> = {},
): Promise<ListedVault<Type>[]> {
  return theVaults(args);
}

async function theVaults<Type extends VaultTypeName>(
  wanted: LookupQuery,
): Promise<ListedVault<Type>[]> {
  const lookup = { module: "vault", name: "getVaults", list: "vaults" } as const;
  const found = await lookUp(lookup, wanted, (session) => findVaults(session, wanted));
  return found as ListedVault<Type>[];
}

/**
 * `getVaults` with arguments that may be outputs; secret ones are in no message. While
 * these aren't known, the list isn't either.
 */
export function getVaultsOutput<Type extends VaultTypeName = VaultTypeName>(
  args: GetVaultsOutputArgs<Type> = {},
): pulumi.Output<ListedVault<Type>[]> {
  return whenKnown(args, (wanted) => theVaults<Type>(wanted));
}
