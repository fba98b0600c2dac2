import type * as pulumi from "@pulumi/pulumi";

/**
 * Arguments of a record whose password is in a vault, to be spread into the record's own.
 * `Settings` say which of the vault's secrets to use.
 */
export type VaultLogin<Type extends string, Settings = unknown> = Settings & {
  loginType: "vault";
  /** The API's name of the vault's type. */
  vaultType: Type;
  vaultId: pulumi.Input<number | string>;
};

export function vaultLogin<Type extends string, Settings extends object>(
  vaultType: Type,
  vaultId: pulumi.Input<number | string>,
  settings: Settings,
): VaultLogin<Type, Settings> {
  return { ...settings, loginType: "vault", vaultType, vaultId };
}
