// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";

/** Arguments that several interfaces have in common. */
export interface DigitalVaultArgs {
  /**
   * ARCON's service type of the secret that the scanner fetches. Qualys accepts only the service
   * types that it knows.
   * @remarks Only while vaultType is "ARCON PAM". Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. API element: `VAULT_SERVICE_TYPE`.
   */
  vaultServiceType?: pulumi.Input<string>;
  /**
   * Name of the secret in the Azure key vault.
   * @remarks Only while vaultType is "Azure Key". API element: `AK_SECRET_NAME`.
   */
  akSecretName?: pulumi.Input<string>;
  /**
   * Name of the system in the vault whose secret the scanner fetches. Required for a Quest vault;
   * for a BeyondTrust vault, the scanner looks up the host's system at scan time if none is
   * given.
   * @remarks Only while vaultType is "BeyondTrust PBPS" or "Quest Vault". API element:
   * `SYSTEM_NAME`.
   */
  systemName?: pulumi.Input<string>;
  /**
   * Name of the end point whose secret the scanner fetches: the host for a local account, its
   * domain controller for a domain account.
   * @remarks Only while vaultType is "CA Access Control". API element: `END_POINT_NAME`.
   */
  endPointName?: pulumi.Input<string>;
  /**
   * Type of the end point as Access Control calls it, such as `SSH Device`.
   * @remarks Only while vaultType is "CA Access Control". API element: `END_POINT_TYPE`.
   */
  endPointType?: pulumi.Input<string>;
  /**
   * Container that the scanner searches for the account, such as `SSH Accounts`.
   * @remarks Only while vaultType is "CA Access Control". API element: `END_POINT_CONTAINER`.
   */
  endPointContainer?: pulumi.Input<string>;
  /**
   * Folder of `file` in the vault's safe. The two together can have 170 characters.
   * @remarks At most 169 characters. Only while vaultType is "CyberArk AIM" or "CyberArk PIM
   * Suite". API element: `FOLDER`.
   */
  folder?: pulumi.Input<string>;
  /**
   * Name of the file in `folder` that holds the secret.
   * @remarks At most 165 characters. Only while vaultType is "CyberArk AIM" or "CyberArk PIM
   * Suite". API element: `FILE`.
   */
  file?: pulumi.Input<string>;
  /**
   * Mount path of the key/value engine.
   * @remarks Only while vaultType is "HashiCorp". Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. Unverified: no Qualys page that we could
   * read names this parameter. API element: `SECRET_KV_PATH`.
   */
  secretKvPath?: pulumi.Input<string>;
  /**
   * Name of the secret that the scanner fetches.
   * @remarks Only while vaultType is "HashiCorp". Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. Unverified: no Qualys page that we could
   * read names this parameter. API element: `SECRET_KV_NAME`.
   */
  secretKvName?: pulumi.Input<string>;
  /**
   * Key in the secret whose value the scanner logs in to hosts with.
   * @remarks Only while vaultType is "HashiCorp". Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. Unverified: no Qualys page that we could
   * read names this parameter. API element: `SECRET_KV_KEY`.
   */
  secretKvKey?: pulumi.Input<string>;
  /**
   * ID of the resource in Hitachi's manager whose secret the scanner fetches.
   * @remarks Only while vaultType is "Hitachi ID PAM". Qualys' documentation doesn't show how it
   * is reported, so a change made elsewhere may go unseen. API element: `RESOURCE_ID`.
   */
  resourceId?: pulumi.Input<string>;
  /**
   * Let the scanner look up each host's system name at scan time, which is the only way for a
   * record with more than one address.
   * @remarks Only while vaultType is "Lieberman ERPM". Never reported by Qualys, so a change made
   * elsewhere can't be seen. API element: `AUTO_DISCOVER_SYSTEM_NAME`.
   */
  autoDiscoverSystemName?: pulumi.Input<boolean>;
  /**
   * Name of the system in the manager whose secret the scanner fetches, for a record with one
   * host.
   * @remarks Only while vaultType is "Lieberman ERPM" and autoDiscoverSystemName is not true. API
   * element: `SYSTEM_NAME_SINGLE_HOST`.
   */
  systemNameSingleHost?: pulumi.Input<string>;
  /**
   * Type of the record's systems in the manager; `custom` stands for `customSystemType`. Qualys'
   * guides spell it `mssq`, later digests `mssql`.
   * @remarks One of `auto`, `windows`, `unix`, `oracle`, `mssq`, `mssql`, `ldap`, `cisco` or
   * `custom`. Only while vaultType is "Lieberman ERPM". API element: `SYSTEM_TYPE`.
   */
  systemType?: pulumi.Input<
    "auto" | "windows" | "unix" | "oracle" | "mssq" | "mssql" | "ldap" | "cisco" | "custom"
  >;
  /**
   * Name of a type that was defined in the manager.
   * @remarks Only while vaultType is "Lieberman ERPM" and systemType is "custom". API element:
   * `CUSTOM_SYSTEM_TYPE`.
   */
  customSystemType?: pulumi.Input<string>;
  /**
   * Name of the secret that the scanner fetches, exactly as in Secret Server.
   * @remarks At most 256 characters in 2018; a longer value only gets a warning. Only while
   * vaultType is "Thycotic Secret Server". API element: `SECRET_NAME`.
   */
  secretName?: pulumi.Input<string>;
  /**
   * Name of the authorization that gives the scanner access to the secret.
   * @remarks Only while vaultType is "Wallix AdminBastion (WAB)". Qualys' documentation doesn't
   * show how it is reported, so a change made elsewhere may go unseen. API element:
   * `AUTHORIZATION_NAME`.
   */
  authorizationName?: pulumi.Input<string>;
  /**
   * Account whose secret the scanner fetches, as `account@global_domain` or
   * `account@local_domain@device`. Can contain variables.
   * @remarks Only while vaultType is "Wallix AdminBastion (WAB)". Qualys' documentation doesn't
   * show how it is reported, so a change made elsewhere may go unseen. API element:
   * `TARGET_NAME`.
   */
  targetName?: pulumi.Input<string>;
  /**
   * Type of the vault `vaultId`.
   * @remarks One of `ARCON PAM`, `Azure Key`, `BeyondTrust PBPS`, `CA Access Control`, `CA PAM`,
   * `CyberArk AIM`, `CyberArk PIM Suite`, `HashiCorp`, `Hitachi ID PAM`, `Lieberman ERPM`, `Quest
   * Vault`, `Thycotic Secret Server` or `Wallix AdminBastion (WAB)`. API element: `VAULT_TYPE`.
   */
  vaultType: pulumi.Input<
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
   * ID of the vault that holds the secret.
   * @remarks API element: `VAULT_ID`.
   */
  vaultId: pulumi.Input<number | string>;
  /**
   * Account whose secret the scanner fetches, if the vault needs to know.
   * @remarks API element: `VAULT_USERNAME`.
   */
  vaultUsername?: pulumi.Input<string>;
}
