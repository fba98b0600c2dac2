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

/** The API's names of vault types. */
export type VaultTypeName = keyof VaultTypes;

/** Arguments of `getVault`: the title or the ID of the vault. */
export type GetVaultArgs<Type extends VaultTypeName = VaultTypeName> = (
  { title: string; id?: undefined } | { id: string; title?: undefined }
) & {
  /** The type, if several vaults may have the title or you want the settings of that type. */
  type?: Type | undefined;
};

/** Arguments of `getVaultOutput`. */
export interface GetVaultOutputArgs<Type extends VaultTypeName = VaultTypeName> {
  /** The whole title. Give this or the ID. */
  title?: pulumi.Input<string> | undefined;
  /** The ID. Give this or the title. */
  id?: pulumi.Input<string> | undefined;
  /** The type, if several vaults may have the title or you want the settings of that type. */
  type?: pulumi.Input<Type> | undefined;
}

/** A vault as listed. */
export interface ListedVault<Type extends VaultTypeName = VaultTypeName> extends Omit<
  Found,
  "created"
> {
  /** The API's name of the type. If the type is newer than this package, a name that isn't here. */
  readonly type: Type;
}

/** A vault with its settings, without secrets. The `type` tells which settings there can be. */
export type VaultFound<Type extends VaultTypeName = VaultTypeName> = {
  readonly [Name in Type]: Found & { readonly type: Name } & Reported<VaultTypes[Name]>;
}[Type];

/** Arguments of `getVaults`. Without any, it lists all vaults. */
export interface GetVaultsArgs<Type extends VaultTypeName = VaultTypeName> {
  /** Text that the titles contain. */
  title?: string | undefined;
  type?: Type | undefined;
}

/** Arguments of `getVaultsOutput`. */
export interface GetVaultsOutputArgs<Type extends VaultTypeName = VaultTypeName> {
  /** Text that the titles contain. */
  title?: pulumi.Input<string> | undefined;
  type?: pulumi.Input<Type> | undefined;
}

/**
 * Looks up an existing vault by its whole title or its ID, whoever created it. Takes two calls.
 *
 * @throws RunError if there is none, or if several have the title.
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
 * `getVault` with arguments that may be outputs. Secret ones appear in no message. The vault isn't
 * known until they are.
 */
export function getVaultOutput<Type extends VaultTypeName = VaultTypeName>(
  args: GetVaultOutputArgs<Type>,
): pulumi.Output<VaultFound<Type>> {
  return whenKnown(args, (wanted) => theVault<Type>(wanted));
}

/** Lists the existing vaults, without their settings. Takes one call per 1,000 vaults. */
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
 * `getVaults` with arguments that may be outputs. Secret ones appear in no message. The list isn't
 * known until they are.
 */
export function getVaultsOutput<Type extends VaultTypeName = VaultTypeName>(
  args: GetVaultsOutputArgs<Type> = {},
): pulumi.Output<ListedVault<Type>[]> {
  return whenKnown(args, (wanted) => theVaults<Type>(wanted));
}
