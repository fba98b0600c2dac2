// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";

/** Arguments that several interfaces have in common. */
export interface LoginArgs {
  /**
   * Mount path of the key/value engine.
   * @remarks Only while vaultType is "HashiCorp". Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. Unverified: no Qualys page that we could
   * read names this parameter. API parameter: `secret_kv_path`.
   */
  secretKvPath?: pulumi.Input<string>;
  /**
   * Name of the secret that the scanner fetches.
   * @remarks Only while vaultType is "HashiCorp". Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. Unverified: no Qualys page that we could
   * read names this parameter. API parameter: `secret_kv_name`.
   */
  secretKvName?: pulumi.Input<string>;
  /**
   * Key in the secret whose value the scanner logs in to hosts with.
   * @remarks Only while vaultType is "HashiCorp". Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. Unverified: no Qualys page that we could
   * read names this parameter. API parameter: `secret_kv_key`.
   */
  secretKvKey?: pulumi.Input<string>;
  /**
   * ID of the vault that holds the password.
   * @remarks Only while loginType is "vault". API parameter: `vault_id`.
   */
  vaultId?: pulumi.Input<number | string>;
  /**
   * Name of the secret that the scanner fetches, exactly as in Secret Server.
   * @remarks At most 256 characters in 2018; a longer value only gets a warning. Only while
   * vaultType is "Thycotic Secret Server". API parameter: `secret_name`.
   */
  secretName?: pulumi.Input<string>;
  /**
   * Where the password comes from: `basic` for this record, `vault` for the vault `vaultId`.
   * @remarks One of `basic` or `vault`. API parameter: `login_type`.
   * @default "basic"
   */
  loginType?: pulumi.Input<"basic" | "vault">;
  /**
   * Name of the secret in the Azure key vault.
   * @remarks Only while vaultType is "Azure Key". API parameter: `ak_secret_name`.
   */
  akSecretName?: pulumi.Input<string>;
  /**
   * Managed account whose secret the scanner fetches. Without it, that is the record's
   * `username`.
   * @remarks Only while vaultType is "BeyondTrust PBPS". API parameter: `account_name`.
   */
  accountName?: pulumi.Input<string>;
  /**
   * Folder of `file` in the vault's safe. The two together can have 170 characters.
   * @remarks At most 169 characters. Only while vaultType is "CyberArk AIM" or "CyberArk PIM
   * Suite". API parameter: `folder`.
   */
  folder?: pulumi.Input<string>;
  /**
   * Name of the file in `folder` that holds the secret.
   * @remarks At most 165 characters. Only while vaultType is "CyberArk AIM" or "CyberArk PIM
   * Suite". API parameter: `file`.
   */
  file?: pulumi.Input<string>;
  /**
   * ARCON's service type of the secret that the scanner fetches. Qualys accepts only the service
   * types that it knows.
   * @remarks Only while vaultType is "ARCON PAM". Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. API parameter: `vault_service_type`.
   */
  vaultServiceType?: pulumi.Input<string>;
  /**
   * Name of the system in the vault whose secret the scanner fetches. Required for a Quest vault;
   * for a BeyondTrust vault, the scanner looks up the host's system at scan time if none is
   * given.
   * @remarks Only while vaultType is "BeyondTrust PBPS" or "Quest Vault". API parameter:
   * `system_name`.
   */
  systemName?: pulumi.Input<string>;
  /**
   * ID of the resource in Hitachi's manager whose secret the scanner fetches.
   * @remarks Only while vaultType is "Hitachi ID PAM". Qualys' documentation doesn't show how it
   * is reported, so a change made elsewhere may go unseen. API parameter: `resource_id`.
   */
  resourceId?: pulumi.Input<string>;
  /**
   * Let the scanner look up each host's system name at scan time, which is the only way for a
   * record with more than one address.
   * @remarks Only while vaultType is "Lieberman ERPM". Never reported by Qualys, so a change made
   * elsewhere can't be seen. API parameter: `auto_discover_system_name`.
   */
  autoDiscoverSystemName?: pulumi.Input<boolean>;
  /**
   * Name of the system in the manager whose secret the scanner fetches, for a record with one
   * host.
   * @remarks Only while vaultType is "Lieberman ERPM" and autoDiscoverSystemName is not true. API
   * parameter: `system_name_single_host`.
   */
  systemNameSingleHost?: pulumi.Input<string>;
  /**
   * Name of the authorization that gives the scanner access to the secret.
   * @remarks Only while vaultType is "Wallix AdminBastion (WAB)". Qualys' documentation doesn't
   * show how it is reported, so a change made elsewhere may go unseen. API parameter:
   * `authorization_name`.
   */
  authorizationName?: pulumi.Input<string>;
  /**
   * Account whose secret the scanner fetches, as `account@global_domain` or
   * `account@local_domain@device`. Can contain variables.
   * @remarks Only while vaultType is "Wallix AdminBastion (WAB)". Qualys' documentation doesn't
   * show how it is reported, so a change made elsewhere may go unseen. API parameter:
   * `target_name`.
   */
  targetName?: pulumi.Input<string>;
  /**
   * Type of the vault `vaultId`.
   * @remarks One of `ARCON PAM`, `Azure Key`, `BeyondTrust PBPS`, `CA Access Control`, `CA PAM`,
   * `CyberArk AIM`, `CyberArk PIM Suite`, `HashiCorp`, `Hitachi ID PAM`, `Lieberman ERPM`, `Quest
   * Vault`, `Thycotic Secret Server` or `Wallix AdminBastion (WAB)`. Only while loginType is
   * "vault". API parameter: `vault_type`.
   */
  vaultType?: pulumi.Input<
    | "ARCON PAM"
    | "Azure Key"
    | "BeyondTrust PBPS"
    | "CA Access Control"
    | "CA PAM"
    | "CyberArk AIM"
    | "CyberArk PIM Suite"
    | "HashiCorp"
    | "Hitachi ID PAM"
    | "Lieberman ERPM"
    | "Quest Vault"
    | "Thycotic Secret Server"
    | "Wallix AdminBastion (WAB)"
  >;
  /**
   * Name of the end point whose secret the scanner fetches: the host for a local account, its
   * domain controller for a domain account.
   * @remarks Only while vaultType is "CA Access Control". API parameter: `end_point_name`.
   */
  endPointName?: pulumi.Input<string>;
  /**
   * Type of the end point as Access Control calls it, such as `SSH Device`.
   * @remarks Only while vaultType is "CA Access Control". API parameter: `end_point_type`.
   */
  endPointType?: pulumi.Input<string>;
  /**
   * Container that the scanner searches for the account, such as `SSH Accounts`.
   * @remarks Only while vaultType is "CA Access Control". API parameter: `end_point_container`.
   */
  endPointContainer?: pulumi.Input<string>;
  /**
   * Type of the record's systems in the manager; `custom` stands for `customSystemType`. Qualys'
   * guides spell it `mssq`, later digests `mssql`.
   * @remarks One of `auto`, `windows`, `unix`, `oracle`, `mssq`, `mssql`, `ldap`, `cisco` or
   * `custom`. Only while vaultType is "Lieberman ERPM". API parameter: `system_type`.
   */
  systemType?: pulumi.Input<
    "auto" | "windows" | "unix" | "oracle" | "mssq" | "mssql" | "ldap" | "cisco" | "custom"
  >;
  /**
   * Name of a type that was defined in the manager.
   * @remarks Only while vaultType is "Lieberman ERPM" and systemType is "custom". API parameter:
   * `custom_system_type`.
   */
  customSystemType?: pulumi.Input<string>;
}
