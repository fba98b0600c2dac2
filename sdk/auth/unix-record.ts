// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import { QualysResource } from "../resource.js";

/** Vault that holds the tool's password. */
export interface UnixRecordRootToolsPasswordInfoDigitalVaultArgs {
  /**
   * Account whose secret the scanner fetches, if the vault needs to know.
   * (`VAULT_USERNAME`)
   */
  vaultUsername?: pulumi.Input<string>;
  /**
   * Type of the vault `vaultId`.
   * One of `ARCON PAM`, `Azure Key`, `BeyondTrust PBPS`, `CA Access Control`, `CA PAM`, `CyberArk
   * AIM`, `CyberArk PIM Suite`, `HashiCorp`, `Hitachi ID PAM`, `Lieberman ERPM`, `Quest Vault`,
   * `Thycotic Secret Server` or `Wallix AdminBastion (WAB)`.
   * (`VAULT_TYPE`)
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
   * (`VAULT_ID`)
   */
  vaultId: pulumi.Input<number | string>;
  /**
   * ARCON's service type of the secret that the scanner fetches. Qualys accepts only the service
   * types that it knows.
   * Only while vaultType is "ARCON PAM".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`VAULT_SERVICE_TYPE`)
   */
  vaultServiceType?: pulumi.Input<string>;
  /**
   * Name of the secret in the Azure key vault.
   * Only while vaultType is "Azure Key".
   * (`AK_SECRET_NAME`)
   */
  akSecretName?: pulumi.Input<string>;
  /**
   * Name of the system in the vault whose secret the scanner fetches. Required for a Quest vault;
   * for a BeyondTrust vault, the scanner looks up the host's system at scan time if none is
   * given.
   * Only while vaultType is "BeyondTrust PBPS" or "Quest Vault".
   * (`SYSTEM_NAME`)
   */
  systemName?: pulumi.Input<string>;
  /**
   * Name of the end point whose secret the scanner fetches: the host for a local account, its
   * domain controller for a domain account.
   * Only while vaultType is "CA Access Control".
   * (`END_POINT_NAME`)
   */
  endPointName?: pulumi.Input<string>;
  /**
   * Type of the end point as Access Control calls it, such as `SSH Device`.
   * Only while vaultType is "CA Access Control".
   * (`END_POINT_TYPE`)
   */
  endPointType?: pulumi.Input<string>;
  /**
   * Container that the scanner searches for the account, such as `SSH Accounts`.
   * Only while vaultType is "CA Access Control".
   * (`END_POINT_CONTAINER`)
   */
  endPointContainer?: pulumi.Input<string>;
  /**
   * Folder of `file` in the vault's safe. The two together can have 170 characters.
   * At most 169 characters.
   * Only while vaultType is "CyberArk AIM" or "CyberArk PIM Suite".
   * (`FOLDER`)
   */
  folder?: pulumi.Input<string>;
  /**
   * Name of the file in `folder` that holds the secret.
   * At most 165 characters.
   * Only while vaultType is "CyberArk AIM" or "CyberArk PIM Suite".
   * (`FILE`)
   */
  file?: pulumi.Input<string>;
  /**
   * Mount path of the key/value engine.
   * Only while vaultType is "HashiCorp".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`SECRET_KV_PATH`)
   */
  secretKvPath?: pulumi.Input<string>;
  /**
   * Name of the secret that the scanner fetches.
   * Only while vaultType is "HashiCorp".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`SECRET_KV_NAME`)
   */
  secretKvName?: pulumi.Input<string>;
  /**
   * Key in the secret whose value the scanner logs in to hosts with.
   * Only while vaultType is "HashiCorp".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`SECRET_KV_KEY`)
   */
  secretKvKey?: pulumi.Input<string>;
  /**
   * ID of the resource in Hitachi's manager whose secret the scanner fetches.
   * Only while vaultType is "Hitachi ID PAM".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`RESOURCE_ID`)
   */
  resourceId?: pulumi.Input<string>;
  /**
   * Let the scanner look up each host's system name at scan time, which is the only way for a
   * record with more than one address.
   * Only while vaultType is "Lieberman ERPM".
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`AUTO_DISCOVER_SYSTEM_NAME`)
   */
  autoDiscoverSystemName?: pulumi.Input<boolean>;
  /**
   * Name of the system in the manager whose secret the scanner fetches, for a record with one
   * host.
   * Only while vaultType is "Lieberman ERPM" and autoDiscoverSystemName is not true.
   * (`SYSTEM_NAME_SINGLE_HOST`)
   */
  systemNameSingleHost?: pulumi.Input<string>;
  /**
   * Type of the record's systems in the manager; `custom` stands for `customSystemType`. Qualys'
   * guides spell it `mssq`, later digests `mssql`.
   * One of `auto`, `windows`, `unix`, `oracle`, `mssq`, `mssql`, `ldap`, `cisco` or `custom`.
   * Only while vaultType is "Lieberman ERPM".
   * (`SYSTEM_TYPE`)
   */
  systemType?: pulumi.Input<
    "auto" | "windows" | "unix" | "oracle" | "mssq" | "mssql" | "ldap" | "cisco" | "custom"
  >;
  /**
   * Name of a type that was defined in the manager.
   * Only while vaultType is "Lieberman ERPM" and systemType is "custom".
   * (`CUSTOM_SYSTEM_TYPE`)
   */
  customSystemType?: pulumi.Input<string>;
  /**
   * Name of the secret that the scanner fetches, exactly as in Secret Server.
   * At most 256 characters in 2018; a longer one is warned of.
   * Only while vaultType is "Thycotic Secret Server".
   * (`SECRET_NAME`)
   */
  secretName?: pulumi.Input<string>;
  /**
   * Name of the authorization that gives the scanner access to the secret.
   * Only while vaultType is "Wallix AdminBastion (WAB)".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`AUTHORIZATION_NAME`)
   */
  authorizationName?: pulumi.Input<string>;
  /**
   * Account whose secret the scanner fetches, as `account@global_domain` or
   * `account@local_domain@device`. Can contain variables.
   * Only while vaultType is "Wallix AdminBastion (WAB)".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`TARGET_NAME`)
   */
  targetName?: pulumi.Input<string>;
}

/** Vault that holds the tool's password. */
export interface UnixRecordRootToolsPasswordInfoDigitalVault {
  /** Account whose secret the scanner fetches, if the vault needs to know. */
  readonly vaultUsername?: string;
  /** Type of the vault `vaultId`. */
  readonly vaultType:
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
    | "Wallix AdminBastion (WAB)";
  /** ID of the vault that holds the secret. */
  readonly vaultId: number;
  /**
   * ARCON's service type of the secret that the scanner fetches. Qualys accepts only the service
   * types that it knows.
   */
  readonly vaultServiceType?: string;
  /** Name of the secret in the Azure key vault. */
  readonly akSecretName?: string;
  /**
   * Name of the system in the vault whose secret the scanner fetches. Required for a Quest vault;
   * for a BeyondTrust vault, the scanner looks up the host's system at scan time if none is
   * given.
   */
  readonly systemName?: string;
  /**
   * Name of the end point whose secret the scanner fetches: the host for a local account, its
   * domain controller for a domain account.
   */
  readonly endPointName?: string;
  /** Type of the end point as Access Control calls it, such as `SSH Device`. */
  readonly endPointType?: string;
  /** Container that the scanner searches for the account, such as `SSH Accounts`. */
  readonly endPointContainer?: string;
  /** Folder of `file` in the vault's safe. The two together can have 170 characters. */
  readonly folder?: string;
  /** Name of the file in `folder` that holds the secret. */
  readonly file?: string;
  /** Mount path of the key/value engine. */
  readonly secretKvPath?: string;
  /** Name of the secret that the scanner fetches. */
  readonly secretKvName?: string;
  /** Key in the secret whose value the scanner logs in to hosts with. */
  readonly secretKvKey?: string;
  /** ID of the resource in Hitachi's manager whose secret the scanner fetches. */
  readonly resourceId?: string;
  /**
   * Let the scanner look up each host's system name at scan time, which is the only way for a
   * record with more than one address.
   */
  readonly autoDiscoverSystemName?: boolean;
  /**
   * Name of the system in the manager whose secret the scanner fetches, for a record with one
   * host.
   */
  readonly systemNameSingleHost?: string;
  /**
   * Type of the record's systems in the manager; `custom` stands for `customSystemType`. Qualys'
   * guides spell it `mssq`, later digests `mssql`.
   */
  readonly systemType?:
    "auto" | "windows" | "unix" | "oracle" | "mssq" | "mssql" | "ldap" | "cisco" | "custom";
  /** Name of a type that was defined in the manager. */
  readonly customSystemType?: string;
  /** Name of the secret that the scanner fetches, exactly as in Secret Server. */
  readonly secretName?: string;
  /** Name of the authorization that gives the scanner access to the secret. */
  readonly authorizationName?: string;
  /**
   * Account whose secret the scanner fetches, as `account@global_domain` or
   * `account@local_domain@device`. Can contain variables.
   */
  readonly targetName?: string;
}

/** Password that the tool asks for, or the vault that holds it. */
export interface UnixRecordRootToolsPasswordInfoArgs {
  /**
   * Password that the tool asks for.
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`PASSWORD`)
   */
  password?: pulumi.Input<string>;
  /**
   * Vault that holds the tool's password.
   * (`DIGITAL_VAULT`)
   */
  digitalVault?: pulumi.Input<UnixRecordRootToolsPasswordInfoDigitalVaultArgs>;
}

/** Password that the tool asks for, or the vault that holds it. */
export interface UnixRecordRootToolsPasswordInfo {
  /** Password that the tool asks for. */
  readonly password?: string;
  /** Vault that holds the tool's password. */
  readonly digitalVault?: UnixRecordRootToolsPasswordInfoDigitalVault;
}

/**
 * Root delegation tools, in the order in which scanners try them. Give the whole list: an
 * update sends all of it, and a new password in a request before it.
 */
export interface UnixRecordRootToolsArgs {
  /**
   * A tool that Qualys supports.
   * One of `sudo`, `pimsu` or `powerbroker`.
   * (`STANDARD_TYPE`)
   */
  standardType?: pulumi.Input<"sudo" | "pimsu" | "powerbroker">;
  /**
   * Name of any other tool.
   * (`CUSTOM_TYPE`)
   */
  customType?: pulumi.Input<string>;
  /**
   * Password that the tool asks for, or the vault that holds it.
   * (`PASSWORD_INFO`)
   */
  passwordInfo: pulumi.Input<UnixRecordRootToolsPasswordInfoArgs>;
}

/**
 * Root delegation tools, in the order in which scanners try them. Give the whole list: an
 * update sends all of it, and a new password in a request before it.
 */
export interface UnixRecordRootTools {
  /** A tool that Qualys supports. */
  readonly standardType?: "sudo" | "pimsu" | "powerbroker";
  /** Name of any other tool. */
  readonly customType?: string;
  /** Password that the tool asks for, or the vault that holds it. */
  readonly passwordInfo: UnixRecordRootToolsPasswordInfo;
}

/** Vault that holds the private key. */
export interface UnixRecordPrivateKeyCertificatesPrivateKeyInfoDigitalVaultArgs {
  /**
   * Type of the vault `vaultId`.
   * One of `ARCON PAM`, `Azure Key`, `BeyondTrust PBPS`, `CA Access Control`, `CA PAM`, `CyberArk
   * AIM`, `CyberArk PIM Suite`, `HashiCorp`, `Hitachi ID PAM`, `Lieberman ERPM`, `Quest Vault`,
   * `Thycotic Secret Server` or `Wallix AdminBastion (WAB)`.
   * (`VAULT_TYPE`)
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
   * (`VAULT_ID`)
   */
  vaultId: pulumi.Input<number | string>;
  /**
   * ARCON's service type of the secret that the scanner fetches. Qualys accepts only the service
   * types that it knows.
   * Only while vaultType is "ARCON PAM".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`VAULT_SERVICE_TYPE`)
   */
  vaultServiceType?: pulumi.Input<string>;
  /**
   * Name of the secret in the Azure key vault.
   * Only while vaultType is "Azure Key".
   * (`AK_SECRET_NAME`)
   */
  akSecretName?: pulumi.Input<string>;
  /**
   * Name of the system in the vault whose secret the scanner fetches. Required for a Quest vault;
   * for a BeyondTrust vault, the scanner looks up the host's system at scan time if none is
   * given.
   * Only while vaultType is "BeyondTrust PBPS" or "Quest Vault".
   * (`SYSTEM_NAME`)
   */
  systemName?: pulumi.Input<string>;
  /**
   * Name of the end point whose secret the scanner fetches: the host for a local account, its
   * domain controller for a domain account.
   * Only while vaultType is "CA Access Control".
   * (`END_POINT_NAME`)
   */
  endPointName?: pulumi.Input<string>;
  /**
   * Type of the end point as Access Control calls it, such as `SSH Device`.
   * Only while vaultType is "CA Access Control".
   * (`END_POINT_TYPE`)
   */
  endPointType?: pulumi.Input<string>;
  /**
   * Container that the scanner searches for the account, such as `SSH Accounts`.
   * Only while vaultType is "CA Access Control".
   * (`END_POINT_CONTAINER`)
   */
  endPointContainer?: pulumi.Input<string>;
  /**
   * Folder of `file` in the vault's safe. The two together can have 170 characters.
   * At most 169 characters.
   * Only while vaultType is "CyberArk AIM" or "CyberArk PIM Suite".
   * (`FOLDER`)
   */
  folder?: pulumi.Input<string>;
  /**
   * Name of the file in `folder` that holds the secret.
   * At most 165 characters.
   * Only while vaultType is "CyberArk AIM" or "CyberArk PIM Suite".
   * (`FILE`)
   */
  file?: pulumi.Input<string>;
  /**
   * Mount path of the key/value engine.
   * Only while vaultType is "HashiCorp".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`SECRET_KV_PATH`)
   */
  secretKvPath?: pulumi.Input<string>;
  /**
   * Name of the secret that the scanner fetches.
   * Only while vaultType is "HashiCorp".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`SECRET_KV_NAME`)
   */
  secretKvName?: pulumi.Input<string>;
  /**
   * Key in the secret whose value the scanner logs in to hosts with.
   * Only while vaultType is "HashiCorp".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`SECRET_KV_KEY`)
   */
  secretKvKey?: pulumi.Input<string>;
  /**
   * ID of the resource in Hitachi's manager whose secret the scanner fetches.
   * Only while vaultType is "Hitachi ID PAM".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`RESOURCE_ID`)
   */
  resourceId?: pulumi.Input<string>;
  /**
   * Let the scanner look up each host's system name at scan time, which is the only way for a
   * record with more than one address.
   * Only while vaultType is "Lieberman ERPM".
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`AUTO_DISCOVER_SYSTEM_NAME`)
   */
  autoDiscoverSystemName?: pulumi.Input<boolean>;
  /**
   * Name of the system in the manager whose secret the scanner fetches, for a record with one
   * host.
   * Only while vaultType is "Lieberman ERPM" and autoDiscoverSystemName is not true.
   * (`SYSTEM_NAME_SINGLE_HOST`)
   */
  systemNameSingleHost?: pulumi.Input<string>;
  /**
   * Type of the record's systems in the manager; `custom` stands for `customSystemType`. Qualys'
   * guides spell it `mssq`, later digests `mssql`.
   * One of `auto`, `windows`, `unix`, `oracle`, `mssq`, `mssql`, `ldap`, `cisco` or `custom`.
   * Only while vaultType is "Lieberman ERPM".
   * (`SYSTEM_TYPE`)
   */
  systemType?: pulumi.Input<
    "auto" | "windows" | "unix" | "oracle" | "mssq" | "mssql" | "ldap" | "cisco" | "custom"
  >;
  /**
   * Name of a type that was defined in the manager.
   * Only while vaultType is "Lieberman ERPM" and systemType is "custom".
   * (`CUSTOM_SYSTEM_TYPE`)
   */
  customSystemType?: pulumi.Input<string>;
  /**
   * Name of the secret that the scanner fetches, exactly as in Secret Server.
   * At most 256 characters in 2018; a longer one is warned of.
   * Only while vaultType is "Thycotic Secret Server".
   * (`SECRET_NAME`)
   */
  secretName?: pulumi.Input<string>;
  /**
   * Name of the authorization that gives the scanner access to the secret.
   * Only while vaultType is "Wallix AdminBastion (WAB)".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`AUTHORIZATION_NAME`)
   */
  authorizationName?: pulumi.Input<string>;
  /**
   * Account whose secret the scanner fetches, as `account@global_domain` or
   * `account@local_domain@device`. Can contain variables.
   * Only while vaultType is "Wallix AdminBastion (WAB)".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`TARGET_NAME`)
   */
  targetName?: pulumi.Input<string>;
}

/** Vault that holds the private key. */
export interface UnixRecordPrivateKeyCertificatesPrivateKeyInfoDigitalVault {
  /** Type of the vault `vaultId`. */
  readonly vaultType:
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
    | "Wallix AdminBastion (WAB)";
  /** ID of the vault that holds the secret. */
  readonly vaultId: number;
  /**
   * ARCON's service type of the secret that the scanner fetches. Qualys accepts only the service
   * types that it knows.
   */
  readonly vaultServiceType?: string;
  /** Name of the secret in the Azure key vault. */
  readonly akSecretName?: string;
  /**
   * Name of the system in the vault whose secret the scanner fetches. Required for a Quest vault;
   * for a BeyondTrust vault, the scanner looks up the host's system at scan time if none is
   * given.
   */
  readonly systemName?: string;
  /**
   * Name of the end point whose secret the scanner fetches: the host for a local account, its
   * domain controller for a domain account.
   */
  readonly endPointName?: string;
  /** Type of the end point as Access Control calls it, such as `SSH Device`. */
  readonly endPointType?: string;
  /** Container that the scanner searches for the account, such as `SSH Accounts`. */
  readonly endPointContainer?: string;
  /** Folder of `file` in the vault's safe. The two together can have 170 characters. */
  readonly folder?: string;
  /** Name of the file in `folder` that holds the secret. */
  readonly file?: string;
  /** Mount path of the key/value engine. */
  readonly secretKvPath?: string;
  /** Name of the secret that the scanner fetches. */
  readonly secretKvName?: string;
  /** Key in the secret whose value the scanner logs in to hosts with. */
  readonly secretKvKey?: string;
  /** ID of the resource in Hitachi's manager whose secret the scanner fetches. */
  readonly resourceId?: string;
  /**
   * Let the scanner look up each host's system name at scan time, which is the only way for a
   * record with more than one address.
   */
  readonly autoDiscoverSystemName?: boolean;
  /**
   * Name of the system in the manager whose secret the scanner fetches, for a record with one
   * host.
   */
  readonly systemNameSingleHost?: string;
  /**
   * Type of the record's systems in the manager; `custom` stands for `customSystemType`. Qualys'
   * guides spell it `mssq`, later digests `mssql`.
   */
  readonly systemType?:
    "auto" | "windows" | "unix" | "oracle" | "mssq" | "mssql" | "ldap" | "cisco" | "custom";
  /** Name of a type that was defined in the manager. */
  readonly customSystemType?: string;
  /** Name of the secret that the scanner fetches, exactly as in Secret Server. */
  readonly secretName?: string;
  /** Name of the authorization that gives the scanner access to the secret. */
  readonly authorizationName?: string;
  /**
   * Account whose secret the scanner fetches, as `account@global_domain` or
   * `account@local_domain@device`. Can contain variables.
   */
  readonly targetName?: string;
}

/** Private key, or the vault that holds it. */
export interface UnixRecordPrivateKeyCertificatesPrivateKeyInfoArgs {
  /**
   * Algorithm of `privateKey`.
   * One of `rsa`, `dsa`, `ecdsa` or `ed25519`.
   * Only while digitalVault is not set.
   * (`PRIVATE_KEY_TYPE`)
   */
  privateKeyType?: pulumi.Input<"rsa" | "dsa" | "ecdsa" | "ed25519">;
  /**
   * Private key with its BEGIN and END lines, preferably in PKCS#8 form.
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`PRIVATE_KEY`)
   */
  privateKey?: pulumi.Input<string>;
  /**
   * Vault that holds the private key.
   * (`DIGITAL_VAULT`)
   */
  digitalVault?: pulumi.Input<UnixRecordPrivateKeyCertificatesPrivateKeyInfoDigitalVaultArgs>;
}

/** Private key, or the vault that holds it. */
export interface UnixRecordPrivateKeyCertificatesPrivateKeyInfo {
  /** Algorithm of `privateKey`. */
  readonly privateKeyType?: "rsa" | "dsa" | "ecdsa" | "ed25519";
  /** Private key with its BEGIN and END lines, preferably in PKCS#8 form. */
  readonly privateKey?: string;
  /** Vault that holds the private key. */
  readonly digitalVault?: UnixRecordPrivateKeyCertificatesPrivateKeyInfoDigitalVault;
}

/** Vault that holds the passphrase. */
export interface UnixRecordPrivateKeyCertificatesPassphraseInfoDigitalVaultArgs {
  /**
   * Account whose secret the scanner fetches, if the vault needs to know.
   * (`VAULT_USERNAME`)
   */
  vaultUsername?: pulumi.Input<string>;
  /**
   * Type of the vault `vaultId`.
   * One of `ARCON PAM`, `Azure Key`, `BeyondTrust PBPS`, `CA Access Control`, `CA PAM`, `CyberArk
   * AIM`, `CyberArk PIM Suite`, `HashiCorp`, `Hitachi ID PAM`, `Lieberman ERPM`, `Quest Vault`,
   * `Thycotic Secret Server` or `Wallix AdminBastion (WAB)`.
   * (`VAULT_TYPE`)
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
   * (`VAULT_ID`)
   */
  vaultId: pulumi.Input<number | string>;
  /**
   * ARCON's service type of the secret that the scanner fetches. Qualys accepts only the service
   * types that it knows.
   * Only while vaultType is "ARCON PAM".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`VAULT_SERVICE_TYPE`)
   */
  vaultServiceType?: pulumi.Input<string>;
  /**
   * Name of the secret in the Azure key vault.
   * Only while vaultType is "Azure Key".
   * (`AK_SECRET_NAME`)
   */
  akSecretName?: pulumi.Input<string>;
  /**
   * Name of the system in the vault whose secret the scanner fetches. Required for a Quest vault;
   * for a BeyondTrust vault, the scanner looks up the host's system at scan time if none is
   * given.
   * Only while vaultType is "BeyondTrust PBPS" or "Quest Vault".
   * (`SYSTEM_NAME`)
   */
  systemName?: pulumi.Input<string>;
  /**
   * Name of the end point whose secret the scanner fetches: the host for a local account, its
   * domain controller for a domain account.
   * Only while vaultType is "CA Access Control".
   * (`END_POINT_NAME`)
   */
  endPointName?: pulumi.Input<string>;
  /**
   * Type of the end point as Access Control calls it, such as `SSH Device`.
   * Only while vaultType is "CA Access Control".
   * (`END_POINT_TYPE`)
   */
  endPointType?: pulumi.Input<string>;
  /**
   * Container that the scanner searches for the account, such as `SSH Accounts`.
   * Only while vaultType is "CA Access Control".
   * (`END_POINT_CONTAINER`)
   */
  endPointContainer?: pulumi.Input<string>;
  /**
   * Folder of `file` in the vault's safe. The two together can have 170 characters.
   * At most 169 characters.
   * Only while vaultType is "CyberArk AIM" or "CyberArk PIM Suite".
   * (`FOLDER`)
   */
  folder?: pulumi.Input<string>;
  /**
   * Name of the file in `folder` that holds the secret.
   * At most 165 characters.
   * Only while vaultType is "CyberArk AIM" or "CyberArk PIM Suite".
   * (`FILE`)
   */
  file?: pulumi.Input<string>;
  /**
   * Mount path of the key/value engine.
   * Only while vaultType is "HashiCorp".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`SECRET_KV_PATH`)
   */
  secretKvPath?: pulumi.Input<string>;
  /**
   * Name of the secret that the scanner fetches.
   * Only while vaultType is "HashiCorp".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`SECRET_KV_NAME`)
   */
  secretKvName?: pulumi.Input<string>;
  /**
   * Key in the secret whose value the scanner logs in to hosts with.
   * Only while vaultType is "HashiCorp".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`SECRET_KV_KEY`)
   */
  secretKvKey?: pulumi.Input<string>;
  /**
   * ID of the resource in Hitachi's manager whose secret the scanner fetches.
   * Only while vaultType is "Hitachi ID PAM".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`RESOURCE_ID`)
   */
  resourceId?: pulumi.Input<string>;
  /**
   * Let the scanner look up each host's system name at scan time, which is the only way for a
   * record with more than one address.
   * Only while vaultType is "Lieberman ERPM".
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`AUTO_DISCOVER_SYSTEM_NAME`)
   */
  autoDiscoverSystemName?: pulumi.Input<boolean>;
  /**
   * Name of the system in the manager whose secret the scanner fetches, for a record with one
   * host.
   * Only while vaultType is "Lieberman ERPM" and autoDiscoverSystemName is not true.
   * (`SYSTEM_NAME_SINGLE_HOST`)
   */
  systemNameSingleHost?: pulumi.Input<string>;
  /**
   * Type of the record's systems in the manager; `custom` stands for `customSystemType`. Qualys'
   * guides spell it `mssq`, later digests `mssql`.
   * One of `auto`, `windows`, `unix`, `oracle`, `mssq`, `mssql`, `ldap`, `cisco` or `custom`.
   * Only while vaultType is "Lieberman ERPM".
   * (`SYSTEM_TYPE`)
   */
  systemType?: pulumi.Input<
    "auto" | "windows" | "unix" | "oracle" | "mssq" | "mssql" | "ldap" | "cisco" | "custom"
  >;
  /**
   * Name of a type that was defined in the manager.
   * Only while vaultType is "Lieberman ERPM" and systemType is "custom".
   * (`CUSTOM_SYSTEM_TYPE`)
   */
  customSystemType?: pulumi.Input<string>;
  /**
   * Name of the secret that the scanner fetches, exactly as in Secret Server.
   * At most 256 characters in 2018; a longer one is warned of.
   * Only while vaultType is "Thycotic Secret Server".
   * (`SECRET_NAME`)
   */
  secretName?: pulumi.Input<string>;
  /**
   * Name of the authorization that gives the scanner access to the secret.
   * Only while vaultType is "Wallix AdminBastion (WAB)".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`AUTHORIZATION_NAME`)
   */
  authorizationName?: pulumi.Input<string>;
  /**
   * Account whose secret the scanner fetches, as `account@global_domain` or
   * `account@local_domain@device`. Can contain variables.
   * Only while vaultType is "Wallix AdminBastion (WAB)".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`TARGET_NAME`)
   */
  targetName?: pulumi.Input<string>;
}

/** Vault that holds the passphrase. */
export interface UnixRecordPrivateKeyCertificatesPassphraseInfoDigitalVault {
  /** Account whose secret the scanner fetches, if the vault needs to know. */
  readonly vaultUsername?: string;
  /** Type of the vault `vaultId`. */
  readonly vaultType:
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
    | "Wallix AdminBastion (WAB)";
  /** ID of the vault that holds the secret. */
  readonly vaultId: number;
  /**
   * ARCON's service type of the secret that the scanner fetches. Qualys accepts only the service
   * types that it knows.
   */
  readonly vaultServiceType?: string;
  /** Name of the secret in the Azure key vault. */
  readonly akSecretName?: string;
  /**
   * Name of the system in the vault whose secret the scanner fetches. Required for a Quest vault;
   * for a BeyondTrust vault, the scanner looks up the host's system at scan time if none is
   * given.
   */
  readonly systemName?: string;
  /**
   * Name of the end point whose secret the scanner fetches: the host for a local account, its
   * domain controller for a domain account.
   */
  readonly endPointName?: string;
  /** Type of the end point as Access Control calls it, such as `SSH Device`. */
  readonly endPointType?: string;
  /** Container that the scanner searches for the account, such as `SSH Accounts`. */
  readonly endPointContainer?: string;
  /** Folder of `file` in the vault's safe. The two together can have 170 characters. */
  readonly folder?: string;
  /** Name of the file in `folder` that holds the secret. */
  readonly file?: string;
  /** Mount path of the key/value engine. */
  readonly secretKvPath?: string;
  /** Name of the secret that the scanner fetches. */
  readonly secretKvName?: string;
  /** Key in the secret whose value the scanner logs in to hosts with. */
  readonly secretKvKey?: string;
  /** ID of the resource in Hitachi's manager whose secret the scanner fetches. */
  readonly resourceId?: string;
  /**
   * Let the scanner look up each host's system name at scan time, which is the only way for a
   * record with more than one address.
   */
  readonly autoDiscoverSystemName?: boolean;
  /**
   * Name of the system in the manager whose secret the scanner fetches, for a record with one
   * host.
   */
  readonly systemNameSingleHost?: string;
  /**
   * Type of the record's systems in the manager; `custom` stands for `customSystemType`. Qualys'
   * guides spell it `mssq`, later digests `mssql`.
   */
  readonly systemType?:
    "auto" | "windows" | "unix" | "oracle" | "mssq" | "mssql" | "ldap" | "cisco" | "custom";
  /** Name of a type that was defined in the manager. */
  readonly customSystemType?: string;
  /** Name of the secret that the scanner fetches, exactly as in Secret Server. */
  readonly secretName?: string;
  /** Name of the authorization that gives the scanner access to the secret. */
  readonly authorizationName?: string;
  /**
   * Account whose secret the scanner fetches, as `account@global_domain` or
   * `account@local_domain@device`. Can contain variables.
   */
  readonly targetName?: string;
}

/** Passphrase of the private key, or the vault that holds it. */
export interface UnixRecordPrivateKeyCertificatesPassphraseInfoArgs {
  /**
   * Passphrase of the private key.
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`PASSPHRASE`)
   */
  passphrase?: pulumi.Input<string>;
  /**
   * Vault that holds the passphrase.
   * (`DIGITAL_VAULT`)
   */
  digitalVault?: pulumi.Input<UnixRecordPrivateKeyCertificatesPassphraseInfoDigitalVaultArgs>;
}

/** Passphrase of the private key, or the vault that holds it. */
export interface UnixRecordPrivateKeyCertificatesPassphraseInfo {
  /** Passphrase of the private key. */
  readonly passphrase?: string;
  /** Vault that holds the passphrase. */
  readonly digitalVault?: UnixRecordPrivateKeyCertificatesPassphraseInfoDigitalVault;
}

/**
 * Private keys that scanners try, each stored in the record or in a vault. Give the whole list:
 * an update sends all of it, and a new password in a request before it.
 */
export interface UnixRecordPrivateKeyCertificatesArgs {
  /**
   * Private key, or the vault that holds it.
   * (`PRIVATE_KEY_INFO`)
   */
  privateKeyInfo: pulumi.Input<UnixRecordPrivateKeyCertificatesPrivateKeyInfoArgs>;
  /**
   * Passphrase of the private key, or the vault that holds it.
   * (`PASSPHRASE_INFO`)
   */
  passphraseInfo?: pulumi.Input<UnixRecordPrivateKeyCertificatesPassphraseInfoArgs>;
  /**
   * Kind of `certificate`.
   * One of `x.509` or `openssh`.
   * (`CERTIFICATE_TYPE`)
   */
  certificateType?: pulumi.Input<"x.509" | "openssh">;
  /**
   * Certificate of the private key.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`CERTIFICATE`)
   */
  certificate?: pulumi.Input<string>;
}

/**
 * Private keys that scanners try, each stored in the record or in a vault. Give the whole list:
 * an update sends all of it, and a new password in a request before it.
 */
export interface UnixRecordPrivateKeyCertificates {
  /** Private key, or the vault that holds it. */
  readonly privateKeyInfo: UnixRecordPrivateKeyCertificatesPrivateKeyInfo;
  /** Passphrase of the private key, or the vault that holds it. */
  readonly passphraseInfo?: UnixRecordPrivateKeyCertificatesPassphraseInfo;
  /** Kind of `certificate`. */
  readonly certificateType?: "x.509" | "openssh";
  /** Certificate of the private key. */
  readonly certificate?: string;
}

/** Arguments of a `UnixRecord`. */
export interface UnixRecordArgs {
  /**
   * Name of the record. No two records of the type in a subscription can have the same.
   * At most 255 ASCII characters.
   * (`title`)
   */
  title: pulumi.Input<string>;
  /**
   * Free text about the record.
   * At most 1999 characters.
   * (`comments`)
   */
  comments?: pulumi.Input<string>;
  /**
   * Account that scanners log in with.
   * At most 255 ASCII characters.
   * (`username`)
   */
  username: pulumi.Input<string>;
  /**
   * Password of the account, unless it comes from a vault.
   * At most 100 ASCII characters.
   * Only while loginType is "basic".
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`password`)
   */
  password?: pulumi.Input<string>;
  /**
   * Where the password comes from: `basic` for this record, `vault` for the vault `vaultId`.
   * One of `basic` or `vault`.
   * Default: `basic`.
   * (`login_type`)
   */
  loginType?: pulumi.Input<"basic" | "vault">;
  /**
   * ID of the vault that holds the password.
   * Only while loginType is "vault".
   * (`vault_id`)
   */
  vaultId?: pulumi.Input<number | string>;
  /**
   * Type of the vault `vaultId`.
   * One of `ARCON PAM`, `Azure Key`, `BeyondTrust PBPS`, `CA Access Control`, `CA PAM`, `CyberArk
   * AIM`, `CyberArk PIM Suite`, `HashiCorp`, `Hitachi ID PAM`, `Lieberman ERPM`, `Quest Vault`,
   * `Thycotic Secret Server` or `Wallix AdminBastion (WAB)`.
   * Only while loginType is "vault".
   * (`vault_type`)
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
   * ARCON's service type of the secret that the scanner fetches. Qualys accepts only the service
   * types that it knows.
   * Only while vaultType is "ARCON PAM".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`vault_service_type`)
   */
  vaultServiceType?: pulumi.Input<string>;
  /**
   * Name of the secret in the Azure key vault.
   * Only while vaultType is "Azure Key".
   * (`ak_secret_name`)
   */
  akSecretName?: pulumi.Input<string>;
  /**
   * Name of the system in the vault whose secret the scanner fetches. Required for a Quest vault;
   * for a BeyondTrust vault, the scanner looks up the host's system at scan time if none is
   * given.
   * Only while vaultType is "BeyondTrust PBPS" or "Quest Vault".
   * (`system_name`)
   */
  systemName?: pulumi.Input<string>;
  /**
   * Managed account whose secret the scanner fetches. Without it, that is the record's
   * `username`.
   * Only while vaultType is "BeyondTrust PBPS".
   * (`account_name`)
   */
  accountName?: pulumi.Input<string>;
  /**
   * Name of the end point whose secret the scanner fetches: the host for a local account, its
   * domain controller for a domain account.
   * Only while vaultType is "CA Access Control".
   * (`end_point_name`)
   */
  endPointName?: pulumi.Input<string>;
  /**
   * Type of the end point as Access Control calls it, such as `SSH Device`.
   * Only while vaultType is "CA Access Control".
   * (`end_point_type`)
   */
  endPointType?: pulumi.Input<string>;
  /**
   * Container that the scanner searches for the account, such as `SSH Accounts`.
   * Only while vaultType is "CA Access Control".
   * (`end_point_container`)
   */
  endPointContainer?: pulumi.Input<string>;
  /**
   * Folder of `file` in the vault's safe. The two together can have 170 characters.
   * At most 169 characters.
   * Only while vaultType is "CyberArk AIM" or "CyberArk PIM Suite".
   * (`folder`)
   */
  folder?: pulumi.Input<string>;
  /**
   * Name of the file in `folder` that holds the secret.
   * At most 165 characters.
   * Only while vaultType is "CyberArk AIM" or "CyberArk PIM Suite".
   * (`file`)
   */
  file?: pulumi.Input<string>;
  /**
   * Mount path of the key/value engine.
   * Only while vaultType is "HashiCorp".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`secret_kv_path`)
   */
  secretKvPath?: pulumi.Input<string>;
  /**
   * Name of the secret that the scanner fetches.
   * Only while vaultType is "HashiCorp".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`secret_kv_name`)
   */
  secretKvName?: pulumi.Input<string>;
  /**
   * Key in the secret whose value the scanner logs in to hosts with.
   * Only while vaultType is "HashiCorp".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`secret_kv_key`)
   */
  secretKvKey?: pulumi.Input<string>;
  /**
   * ID of the resource in Hitachi's manager whose secret the scanner fetches.
   * Only while vaultType is "Hitachi ID PAM".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`resource_id`)
   */
  resourceId?: pulumi.Input<string>;
  /**
   * Let the scanner look up each host's system name at scan time, which is the only way for a
   * record with more than one address.
   * Only while vaultType is "Lieberman ERPM".
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`auto_discover_system_name`)
   */
  autoDiscoverSystemName?: pulumi.Input<boolean>;
  /**
   * Name of the system in the manager whose secret the scanner fetches, for a record with one
   * host.
   * Only while vaultType is "Lieberman ERPM" and autoDiscoverSystemName is not true.
   * (`system_name_single_host`)
   */
  systemNameSingleHost?: pulumi.Input<string>;
  /**
   * Type of the record's systems in the manager; `custom` stands for `customSystemType`. Qualys'
   * guides spell it `mssq`, later digests `mssql`.
   * One of `auto`, `windows`, `unix`, `oracle`, `mssq`, `mssql`, `ldap`, `cisco` or `custom`.
   * Only while vaultType is "Lieberman ERPM".
   * (`system_type`)
   */
  systemType?: pulumi.Input<
    "auto" | "windows" | "unix" | "oracle" | "mssq" | "mssql" | "ldap" | "cisco" | "custom"
  >;
  /**
   * Name of a type that was defined in the manager.
   * Only while vaultType is "Lieberman ERPM" and systemType is "custom".
   * (`custom_system_type`)
   */
  customSystemType?: pulumi.Input<string>;
  /**
   * Name of the secret that the scanner fetches, exactly as in Secret Server.
   * At most 256 characters in 2018; a longer one is warned of.
   * Only while vaultType is "Thycotic Secret Server".
   * (`secret_name`)
   */
  secretName?: pulumi.Input<string>;
  /**
   * Name of the authorization that gives the scanner access to the secret.
   * Only while vaultType is "Wallix AdminBastion (WAB)".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`authorization_name`)
   */
  authorizationName?: pulumi.Input<string>;
  /**
   * Account whose secret the scanner fetches, as `account@global_domain` or
   * `account@local_domain@device`. Can contain variables.
   * Only while vaultType is "Wallix AdminBastion (WAB)".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`target_name`)
   */
  targetName?: pulumi.Input<string>;
  /**
   * Log in by Kerberos (GSSAPI).
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`use_kerberos`)
   */
  useKerberos?: pulumi.Input<boolean>;
  /**
   * How to find the Kerberos realm.
   * Only while useKerberos is true.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`realm_discovery`)
   */
  realmDiscovery?: pulumi.Input<string>;
  /**
   * Kerberos realm of the account.
   * Only while useKerberos is true.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`user_realm`)
   */
  userRealm?: pulumi.Input<string>;
  /**
   * Kerberos password of the account.
   * Only while useKerberos is true.
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`krb5_password`)
   */
  krb5Password?: pulumi.Input<string>;
  /**
   * Root delegation as in older versions of the API. Prefer `rootTools`.
   * Only while subType is not set.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`root_tool`)
   */
  rootTool?: pulumi.Input<string>;
  /**
   * RSA key as in older versions of the API. Prefer `privateKeyCertificates`.
   * Only while subType is not set.
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`rsa_private_key`)
   */
  rsaPrivateKey?: pulumi.Input<string>;
  /**
   * DSA key as in older versions of the API. Prefer `privateKeyCertificates`.
   * Only while subType is not set.
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`dsa_private_key`)
   */
  dsaPrivateKey?: pulumi.Input<string>;
  /**
   * Kind of device, if it isn't a Unix host.
   * One of `cisco` or `checkpoint_firewall`.
   * A change replaces the resource.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`sub_type`)
   */
  subType?: pulumi.Input<"cisco" | "checkpoint_firewall">;
  /**
   * Log in without a password, for example by key.
   * Default: `false`.
   * Only while subType is not set.
   * (`skip_password`)
   */
  skipPassword?: pulumi.Input<boolean>;
  /**
   * Allow the password to be sent over an unencrypted connection.
   * Default: `false`.
   * (`cleartext_password`)
   */
  cleartextPassword?: pulumi.Input<boolean>;
  /**
   * Password of the device's `enable` command.
   * At most 31 characters in 2018; a longer one is warned of.
   * Only while subType is "cisco".
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`enable_password`)
   */
  enablePassword?: pulumi.Input<string>;
  /**
   * Password of the device's `expert` command.
   * At most 31 characters in 2018; a longer one is warned of.
   * Only while subType is "checkpoint_firewall".
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`expert_password`)
   */
  expertPassword?: pulumi.Input<string>;
  /**
   * Root delegation tools, in the order in which scanners try them. Give the whole list: an
   * update sends all of it, and a new password in a request before it.
   * Only while subType is not set.
   * Secret.
   * (`ROOT_TOOLS`)
   */
  rootTools?: pulumi.Input<readonly pulumi.Input<UnixRecordRootToolsArgs>[]>;
  /**
   * Private keys that scanners try, each stored in the record or in a vault. Give the whole list:
   * an update sends all of it, and a new password in a request before it.
   * Only while subType is not set.
   * Secret.
   * (`PRIVATE_KEY_CERTIFICATES`)
   */
  privateKeyCertificates?: pulumi.Input<
    readonly pulumi.Input<UnixRecordPrivateKeyCertificatesArgs>[]
  >;
  /**
   * Ports on which compliance scans try to log in: in addition to the well-known ones or, in a
   * targeted scan, instead of them.
   * (`port`)
   */
  port?: pulumi.Input<readonly pulumi.Input<string>[]>;
  /**
   * Kind of device.
   * One of `auto`, `A10`, `HP_COMWARE` or `CISCO_ASA_WITH_FIREPOWE`.
   * Default: `auto`.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`target_type`)
   */
  targetType?: pulumi.Input<"auto" | "A10" | "HP_COMWARE" | "CISCO_ASA_WITH_FIREPOWE">;
  /**
   * Give hosts a Qualys host ID without an agent.
   * Only while subType is not set.
   * (`use_agentless_tracking`)
   */
  useAgentlessTracking?: pulumi.Input<boolean>;
  /**
   * Path of the file on the hosts that holds the host ID.
   * Only while useAgentlessTracking is true.
   * (`agentless_tracking_path`)
   */
  agentlessTrackingPath?: pulumi.Input<string>;
  /**
   * IPv4 addresses of the hosts: single addresses, `first-last` ranges and CIDR blocks. Give the
   * whole set; an update adds and removes only what differs.
   * (`ips`)
   */
  ips?: pulumi.Input<readonly pulumi.Input<string>[]>;
  /**
   * ID of the record's network, for subscriptions with the Networks feature.
   * Default: `0`.
   * (`network_id`)
   */
  networkId?: pulumi.Input<number | string>;
  /**
   * How to choose the record's hosts: `ips` by address, `asset_tags` by the tags they carry,
   * `ip_range_tag_rule` by the addresses in the rules of the tags. Tags need a subscription that
   * supports them in authentication records.
   * One of `ips`, `asset_tags` or `ip_range_tag_rule`.
   * Default: `ips`.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`asset_type`)
   */
  assetType?: pulumi.Input<"ips" | "asset_tags" | "ip_range_tag_rule">;
  /**
   * Whether tags are given by ID or by name.
   * One of `id` or `name`.
   * Default: `id`.
   * Only while assetType is "asset_tags" or "ip_range_tag_rule".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`tag_set_by`)
   */
  tagSetBy?: pulumi.Input<"id" | "name">;
  /**
   * Tags of the hosts in the record, by ID or name as `tagSetBy` says.
   * Only while assetType is "asset_tags" or "ip_range_tag_rule".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`tags_include`)
   */
  tagsInclude?: pulumi.Input<readonly pulumi.Input<string>[]>;
  /**
   * Tags of hosts to leave out, by ID or name as `tagSetBy` says.
   * Only while assetType is "asset_tags" or "ip_range_tag_rule".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`tags_exclude`)
   */
  tagsExclude?: pulumi.Input<readonly pulumi.Input<string>[]>;
  /**
   * Whether a host needs `any` or `all` of the tags in `tagsInclude`.
   * One of `any` or `all`.
   * Default: `any`.
   * Only while assetType is "asset_tags" or "ip_range_tag_rule".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`tag_include_selector`)
   */
  tagIncludeSelector?: pulumi.Input<"any" | "all">;
  /**
   * Whether `any` or `all` of the tags in `tagsExclude` leave a host out.
   * One of `any` or `all`.
   * Default: `any`.
   * Only while assetType is "asset_tags" or "ip_range_tag_rule".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`tag_exclude_selector`)
   */
  tagExcludeSelector?: pulumi.Input<"any" | "all">;
  /**
   * Parameters that this package doesn't know yet, by the API's names; they are sent as they are,
   * and one that is taken out is sent empty. Wrap values that are secrets in `pulumi.secret`.
   */
  extraParameters?: pulumi.Input<Record<string, pulumi.Input<string>>>;
  /**
   * Take over the record of this type that has the same title at Qualys, if there is one, instead
   * of creating it. Only what differs is sent. Has no effect on a resource that Pulumi manages
   * already.
   */
  adopt?: pulumi.Input<boolean>;
}

/**
 * Lets scanners log in over SSH to Unix hosts, or to Cisco and Checkpoint devices (`subType`),
 * with a password, private keys, or both, and become root there. A record without a password,
 * keys and vault logs in with an empty password.
 *
 * API: `/api/2.0/fo/auth/unix/`. Sources:
 * - Qualys VM/PC API: Unix Record
 * - Qualys VM/PC API: Vault settings in auth record
 * - Qualys API release notes: New Support for Microsoft Azure Key Vault
 * - Qualys API samples: Unix Authentication
 * - Qualys API V2 User Guide 8.12, February 2018, pages 410-434, 729-731
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 263-268, 279-283
 * - Community digest of the Qualys VM/PC API guide: authentication records
 */
export class UnixRecord extends QualysResource {
  /** Name of the record. No two records of the type in a subscription can have the same. */
  declare readonly title: pulumi.Output<string>;
  /** Free text about the record. */
  declare readonly comments: pulumi.Output<string | undefined>;
  /** Account that scanners log in with. */
  declare readonly username: pulumi.Output<string>;
  /** Password of the account, unless it comes from a vault. */
  declare readonly password: pulumi.Output<string | undefined>;
  /** Where the password comes from: `basic` for this record, `vault` for the vault `vaultId`. */
  declare readonly loginType: pulumi.Output<"basic" | "vault" | undefined>;
  /** ID of the vault that holds the password. */
  declare readonly vaultId: pulumi.Output<number | undefined>;
  /** Type of the vault `vaultId`. */
  declare readonly vaultType: pulumi.Output<
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
    | undefined
  >;
  /**
   * ARCON's service type of the secret that the scanner fetches. Qualys accepts only the service
   * types that it knows.
   */
  declare readonly vaultServiceType: pulumi.Output<string | undefined>;
  /** Name of the secret in the Azure key vault. */
  declare readonly akSecretName: pulumi.Output<string | undefined>;
  /**
   * Name of the system in the vault whose secret the scanner fetches. Required for a Quest vault;
   * for a BeyondTrust vault, the scanner looks up the host's system at scan time if none is
   * given.
   */
  declare readonly systemName: pulumi.Output<string | undefined>;
  /**
   * Managed account whose secret the scanner fetches. Without it, that is the record's
   * `username`.
   */
  declare readonly accountName: pulumi.Output<string | undefined>;
  /**
   * Name of the end point whose secret the scanner fetches: the host for a local account, its
   * domain controller for a domain account.
   */
  declare readonly endPointName: pulumi.Output<string | undefined>;
  /** Type of the end point as Access Control calls it, such as `SSH Device`. */
  declare readonly endPointType: pulumi.Output<string | undefined>;
  /** Container that the scanner searches for the account, such as `SSH Accounts`. */
  declare readonly endPointContainer: pulumi.Output<string | undefined>;
  /** Folder of `file` in the vault's safe. The two together can have 170 characters. */
  declare readonly folder: pulumi.Output<string | undefined>;
  /** Name of the file in `folder` that holds the secret. */
  declare readonly file: pulumi.Output<string | undefined>;
  /** Mount path of the key/value engine. */
  declare readonly secretKvPath: pulumi.Output<string | undefined>;
  /** Name of the secret that the scanner fetches. */
  declare readonly secretKvName: pulumi.Output<string | undefined>;
  /** Key in the secret whose value the scanner logs in to hosts with. */
  declare readonly secretKvKey: pulumi.Output<string | undefined>;
  /** ID of the resource in Hitachi's manager whose secret the scanner fetches. */
  declare readonly resourceId: pulumi.Output<string | undefined>;
  /**
   * Let the scanner look up each host's system name at scan time, which is the only way for a
   * record with more than one address.
   */
  declare readonly autoDiscoverSystemName: pulumi.Output<boolean | undefined>;
  /**
   * Name of the system in the manager whose secret the scanner fetches, for a record with one
   * host.
   */
  declare readonly systemNameSingleHost: pulumi.Output<string | undefined>;
  /**
   * Type of the record's systems in the manager; `custom` stands for `customSystemType`. Qualys'
   * guides spell it `mssq`, later digests `mssql`.
   */
  declare readonly systemType: pulumi.Output<
    | "auto"
    | "windows"
    | "unix"
    | "oracle"
    | "mssq"
    | "mssql"
    | "ldap"
    | "cisco"
    | "custom"
    | undefined
  >;
  /** Name of a type that was defined in the manager. */
  declare readonly customSystemType: pulumi.Output<string | undefined>;
  /** Name of the secret that the scanner fetches, exactly as in Secret Server. */
  declare readonly secretName: pulumi.Output<string | undefined>;
  /** Name of the authorization that gives the scanner access to the secret. */
  declare readonly authorizationName: pulumi.Output<string | undefined>;
  /**
   * Account whose secret the scanner fetches, as `account@global_domain` or
   * `account@local_domain@device`. Can contain variables.
   */
  declare readonly targetName: pulumi.Output<string | undefined>;
  /** Log in by Kerberos (GSSAPI). */
  declare readonly useKerberos: pulumi.Output<boolean | undefined>;
  /** How to find the Kerberos realm. */
  declare readonly realmDiscovery: pulumi.Output<string | undefined>;
  /** Kerberos realm of the account. */
  declare readonly userRealm: pulumi.Output<string | undefined>;
  /** Kerberos password of the account. */
  declare readonly krb5Password: pulumi.Output<string | undefined>;
  /** Root delegation as in older versions of the API. Prefer `rootTools`. */
  declare readonly rootTool: pulumi.Output<string | undefined>;
  /** RSA key as in older versions of the API. Prefer `privateKeyCertificates`. */
  declare readonly rsaPrivateKey: pulumi.Output<string | undefined>;
  /** DSA key as in older versions of the API. Prefer `privateKeyCertificates`. */
  declare readonly dsaPrivateKey: pulumi.Output<string | undefined>;
  /** Kind of device, if it isn't a Unix host. */
  declare readonly subType: pulumi.Output<"cisco" | "checkpoint_firewall" | undefined>;
  /** Log in without a password, for example by key. */
  declare readonly skipPassword: pulumi.Output<boolean | undefined>;
  /** Allow the password to be sent over an unencrypted connection. */
  declare readonly cleartextPassword: pulumi.Output<boolean | undefined>;
  /** Password of the device's `enable` command. */
  declare readonly enablePassword: pulumi.Output<string | undefined>;
  /** Password of the device's `expert` command. */
  declare readonly expertPassword: pulumi.Output<string | undefined>;
  /**
   * Root delegation tools, in the order in which scanners try them. Give the whole list: an
   * update sends all of it, and a new password in a request before it.
   */
  declare readonly rootTools: pulumi.Output<UnixRecordRootTools[] | undefined>;
  /**
   * Private keys that scanners try, each stored in the record or in a vault. Give the whole list:
   * an update sends all of it, and a new password in a request before it.
   */
  declare readonly privateKeyCertificates: pulumi.Output<
    UnixRecordPrivateKeyCertificates[] | undefined
  >;
  /**
   * Ports on which compliance scans try to log in: in addition to the well-known ones or, in a
   * targeted scan, instead of them.
   */
  declare readonly port: pulumi.Output<string[] | undefined>;
  /** Kind of device. */
  declare readonly targetType: pulumi.Output<
    "auto" | "A10" | "HP_COMWARE" | "CISCO_ASA_WITH_FIREPOWE" | undefined
  >;
  /** Give hosts a Qualys host ID without an agent. */
  declare readonly useAgentlessTracking: pulumi.Output<boolean | undefined>;
  /** Path of the file on the hosts that holds the host ID. */
  declare readonly agentlessTrackingPath: pulumi.Output<string | undefined>;
  /**
   * IPv4 addresses of the hosts: single addresses, `first-last` ranges and CIDR blocks. Give the
   * whole set; an update adds and removes only what differs.
   */
  declare readonly ips: pulumi.Output<string[] | undefined>;
  /** ID of the record's network, for subscriptions with the Networks feature. */
  declare readonly networkId: pulumi.Output<number | undefined>;
  /**
   * How to choose the record's hosts: `ips` by address, `asset_tags` by the tags they carry,
   * `ip_range_tag_rule` by the addresses in the rules of the tags. Tags need a subscription that
   * supports them in authentication records.
   */
  declare readonly assetType: pulumi.Output<"ips" | "asset_tags" | "ip_range_tag_rule" | undefined>;
  /** Whether tags are given by ID or by name. */
  declare readonly tagSetBy: pulumi.Output<"id" | "name" | undefined>;
  /** Tags of the hosts in the record, by ID or name as `tagSetBy` says. */
  declare readonly tagsInclude: pulumi.Output<string[] | undefined>;
  /** Tags of hosts to leave out, by ID or name as `tagSetBy` says. */
  declare readonly tagsExclude: pulumi.Output<string[] | undefined>;
  /** Whether a host needs `any` or `all` of the tags in `tagsInclude`. */
  declare readonly tagIncludeSelector: pulumi.Output<"any" | "all" | undefined>;
  /** Whether `any` or `all` of the tags in `tagsExclude` leave a host out. */
  declare readonly tagExcludeSelector: pulumi.Output<"any" | "all" | undefined>;
  /**
   * Parameters that this package doesn't know yet, by the API's names; they are sent as they are,
   * and one that is taken out is sent empty. Wrap values that are secrets in `pulumi.secret`.
   */
  declare readonly extraParameters: pulumi.Output<Record<string, string> | undefined>;

  /**
   * Declares a Unix record.
   *
   * @param name the resource's name in the program.
   * @param args what the record should be.
   * @param opts options of the resource.
   */
  constructor(name: string, args: UnixRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:UnixRecord", properties, name, args, opts);
  }

  /**
   * Reads a record that exists, without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new UnixRecord(name, {} as UnixRecordArgs, { ...opts, id });
  }
}

const properties = {
  names: [
    "title",
    "comments",
    "username",
    "password",
    "loginType",
    "vaultId",
    "vaultType",
    "vaultServiceType",
    "akSecretName",
    "systemName",
    "accountName",
    "endPointName",
    "endPointType",
    "endPointContainer",
    "folder",
    "file",
    "secretKvPath",
    "secretKvName",
    "secretKvKey",
    "resourceId",
    "autoDiscoverSystemName",
    "systemNameSingleHost",
    "systemType",
    "customSystemType",
    "secretName",
    "authorizationName",
    "targetName",
    "useKerberos",
    "realmDiscovery",
    "userRealm",
    "krb5Password",
    "rootTool",
    "rsaPrivateKey",
    "dsaPrivateKey",
    "subType",
    "skipPassword",
    "cleartextPassword",
    "enablePassword",
    "expertPassword",
    "rootTools",
    "privateKeyCertificates",
    "port",
    "targetType",
    "useAgentlessTracking",
    "agentlessTrackingPath",
    "ips",
    "networkId",
    "assetType",
    "tagSetBy",
    "tagsInclude",
    "tagsExclude",
    "tagIncludeSelector",
    "tagExcludeSelector",
  ],
  secrets: [
    "password",
    "krb5Password",
    "rsaPrivateKey",
    "dsaPrivateKey",
    "enablePassword",
    "expertPassword",
    "rootTools",
    "privateKeyCertificates",
  ],
  addresses: ["ips"],
} as const;
