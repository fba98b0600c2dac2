// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import { QualysResource } from "../resource.js";

/** Vault that holds the private key. */
export interface NetworkSshRecordPrivateKeyCertificatesPrivateKeyInfoDigitalVaultArgs {
  /**
   * Type of the vault `vaultId`.
   * One of `ARCON PAM`, `Azure Key`, `BeyondTrust PBPS`, `CA Access Control`, `CA PAM`, `CyberArk
   * AIM`, `CyberArk PIM Suite`, `HashiCorp`, `Hitachi ID PAM`, `Lieberman ERPM`, `Quest Vault`,
   * `Thycotic Secret Server` or `Wallix AdminBastion (WAB)`.
   * Unverified: no Qualys page that we could read names this parameter.
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
   * Unverified: no Qualys page that we could read names this parameter.
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
export interface NetworkSshRecordPrivateKeyCertificatesPrivateKeyInfoDigitalVault {
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
export interface NetworkSshRecordPrivateKeyCertificatesPrivateKeyInfoArgs {
  /**
   * Algorithm of `privateKey`.
   * One of `rsa`, `dsa`, `ecdsa` or `ed25519`.
   * Only while digitalVault is not set.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`PRIVATE_KEY_TYPE`)
   */
  privateKeyType?: pulumi.Input<"rsa" | "dsa" | "ecdsa" | "ed25519">;
  /**
   * Private key with its BEGIN and END lines, preferably in PKCS#8 form.
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`PRIVATE_KEY`)
   */
  privateKey?: pulumi.Input<string>;
  /**
   * Vault that holds the private key.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`DIGITAL_VAULT`)
   */
  digitalVault?: pulumi.Input<NetworkSshRecordPrivateKeyCertificatesPrivateKeyInfoDigitalVaultArgs>;
}

/** Private key, or the vault that holds it. */
export interface NetworkSshRecordPrivateKeyCertificatesPrivateKeyInfo {
  /** Algorithm of `privateKey`. */
  readonly privateKeyType?: "rsa" | "dsa" | "ecdsa" | "ed25519";
  /** Private key with its BEGIN and END lines, preferably in PKCS#8 form. */
  readonly privateKey?: string;
  /** Vault that holds the private key. */
  readonly digitalVault?: NetworkSshRecordPrivateKeyCertificatesPrivateKeyInfoDigitalVault;
}

/** Vault that holds the passphrase. */
export interface NetworkSshRecordPrivateKeyCertificatesPassphraseInfoDigitalVaultArgs {
  /**
   * Account whose secret the scanner fetches, if the vault needs to know.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`VAULT_USERNAME`)
   */
  vaultUsername?: pulumi.Input<string>;
  /**
   * Type of the vault `vaultId`.
   * One of `ARCON PAM`, `Azure Key`, `BeyondTrust PBPS`, `CA Access Control`, `CA PAM`, `CyberArk
   * AIM`, `CyberArk PIM Suite`, `HashiCorp`, `Hitachi ID PAM`, `Lieberman ERPM`, `Quest Vault`,
   * `Thycotic Secret Server` or `Wallix AdminBastion (WAB)`.
   * Unverified: no Qualys page that we could read names this parameter.
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
   * Unverified: no Qualys page that we could read names this parameter.
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
export interface NetworkSshRecordPrivateKeyCertificatesPassphraseInfoDigitalVault {
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
export interface NetworkSshRecordPrivateKeyCertificatesPassphraseInfoArgs {
  /**
   * Passphrase of the private key.
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`PASSPHRASE`)
   */
  passphrase?: pulumi.Input<string>;
  /**
   * Vault that holds the passphrase.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`DIGITAL_VAULT`)
   */
  digitalVault?: pulumi.Input<NetworkSshRecordPrivateKeyCertificatesPassphraseInfoDigitalVaultArgs>;
}

/** Passphrase of the private key, or the vault that holds it. */
export interface NetworkSshRecordPrivateKeyCertificatesPassphraseInfo {
  /** Passphrase of the private key. */
  readonly passphrase?: string;
  /** Vault that holds the passphrase. */
  readonly digitalVault?: NetworkSshRecordPrivateKeyCertificatesPassphraseInfoDigitalVault;
}

/**
 * Private keys that scanners try, each stored in the record or in a vault. Give the whole list:
 * an update sends all of it, and a new password in a request before it.
 */
export interface NetworkSshRecordPrivateKeyCertificatesArgs {
  /**
   * Private key, or the vault that holds it.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`PRIVATE_KEY_INFO`)
   */
  privateKeyInfo: pulumi.Input<NetworkSshRecordPrivateKeyCertificatesPrivateKeyInfoArgs>;
  /**
   * Passphrase of the private key, or the vault that holds it.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`PASSPHRASE_INFO`)
   */
  passphraseInfo?: pulumi.Input<NetworkSshRecordPrivateKeyCertificatesPassphraseInfoArgs>;
  /**
   * Kind of `certificate`.
   * One of `x.509` or `openssh`.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`CERTIFICATE_TYPE`)
   */
  certificateType?: pulumi.Input<"x.509" | "openssh">;
  /**
   * Certificate of the private key.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`CERTIFICATE`)
   */
  certificate?: pulumi.Input<string>;
}

/**
 * Private keys that scanners try, each stored in the record or in a vault. Give the whole list:
 * an update sends all of it, and a new password in a request before it.
 */
export interface NetworkSshRecordPrivateKeyCertificates {
  /** Private key, or the vault that holds it. */
  readonly privateKeyInfo: NetworkSshRecordPrivateKeyCertificatesPrivateKeyInfo;
  /** Passphrase of the private key, or the vault that holds it. */
  readonly passphraseInfo?: NetworkSshRecordPrivateKeyCertificatesPassphraseInfo;
  /** Kind of `certificate`. */
  readonly certificateType?: "x.509" | "openssh";
  /** Certificate of the private key. */
  readonly certificate?: string;
}

/** Arguments of a `NetworkSshRecord`. */
export interface NetworkSshRecordArgs {
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
   * At most 255 characters.
   * (`username`)
   */
  username: pulumi.Input<string>;
  /**
   * Password of the account, unless it comes from a vault.
   * At most 100 characters.
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
   * ID of the vault that holds the second password.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`p2_vault_id`)
   */
  p2VaultId?: pulumi.Input<number | string>;
  /**
   * Type of the vault `p2VaultId`.
   * One of `ARCON PAM`, `Azure Key`, `BeyondTrust PBPS`, `CA Access Control`, `CA PAM`, `CyberArk
   * AIM`, `CyberArk PIM Suite`, `HashiCorp`, `Hitachi ID PAM`, `Lieberman ERPM`, `Quest Vault`,
   * `Thycotic Secret Server` or `Wallix AdminBastion (WAB)`.
   * Only while p2VaultId is set.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`p2_vault_type`)
   */
  p2VaultType?: pulumi.Input<
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
   * Only while p2VaultId is set and p2VaultType is "ARCON PAM".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`p2_vault_service_type`)
   */
  p2VaultServiceType?: pulumi.Input<string>;
  /**
   * Name of the secret in the Azure key vault.
   * Only while p2VaultId is set and p2VaultType is "Azure Key".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`p2_ak_secret_name`)
   */
  p2AkSecretName?: pulumi.Input<string>;
  /**
   * Name of the system in the vault whose secret the scanner fetches. Required for a Quest vault;
   * for a BeyondTrust vault, the scanner looks up the host's system at scan time if none is
   * given.
   * Only while p2VaultId is set and p2VaultType is "BeyondTrust PBPS" or "Quest Vault".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`p2_system_name`)
   */
  p2SystemName?: pulumi.Input<string>;
  /**
   * Managed account whose secret the scanner fetches. Without it, that is the record's
   * `username`.
   * Only while p2VaultId is set and p2VaultType is "BeyondTrust PBPS".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`p2_account_name`)
   */
  p2AccountName?: pulumi.Input<string>;
  /**
   * Name of the end point whose secret the scanner fetches: the host for a local account, its
   * domain controller for a domain account.
   * Only while p2VaultId is set and p2VaultType is "CA Access Control".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`p2_end_point_name`)
   */
  p2EndPointName?: pulumi.Input<string>;
  /**
   * Type of the end point as Access Control calls it, such as `SSH Device`.
   * Only while p2VaultId is set and p2VaultType is "CA Access Control".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`p2_end_point_type`)
   */
  p2EndPointType?: pulumi.Input<string>;
  /**
   * Container that the scanner searches for the account, such as `SSH Accounts`.
   * Only while p2VaultId is set and p2VaultType is "CA Access Control".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`p2_end_point_container`)
   */
  p2EndPointContainer?: pulumi.Input<string>;
  /**
   * Folder of `file` in the vault's safe. The two together can have 170 characters.
   * At most 169 characters.
   * Only while p2VaultId is set and p2VaultType is "CyberArk AIM" or "CyberArk PIM Suite".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`p2_folder`)
   */
  p2Folder?: pulumi.Input<string>;
  /**
   * Name of the file in `folder` that holds the secret.
   * At most 165 characters.
   * Only while p2VaultId is set and p2VaultType is "CyberArk AIM" or "CyberArk PIM Suite".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`p2_file`)
   */
  p2File?: pulumi.Input<string>;
  /**
   * Mount path of the key/value engine.
   * Only while p2VaultId is set and p2VaultType is "HashiCorp".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`p2_secret_kv_path`)
   */
  p2SecretKvPath?: pulumi.Input<string>;
  /**
   * Name of the secret that the scanner fetches.
   * Only while p2VaultId is set and p2VaultType is "HashiCorp".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`p2_secret_kv_name`)
   */
  p2SecretKvName?: pulumi.Input<string>;
  /**
   * Key in the secret whose value the scanner logs in to hosts with.
   * Only while p2VaultId is set and p2VaultType is "HashiCorp".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`p2_secret_kv_key`)
   */
  p2SecretKvKey?: pulumi.Input<string>;
  /**
   * ID of the resource in Hitachi's manager whose secret the scanner fetches.
   * Only while p2VaultId is set and p2VaultType is "Hitachi ID PAM".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`p2_resource_id`)
   */
  p2ResourceId?: pulumi.Input<string>;
  /**
   * Let the scanner look up each host's system name at scan time, which is the only way for a
   * record with more than one address.
   * Only while p2VaultId is set and p2VaultType is "Lieberman ERPM".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`p2_auto_discover_system_name`)
   */
  p2AutoDiscoverSystemName?: pulumi.Input<boolean>;
  /**
   * Name of the system in the manager whose secret the scanner fetches, for a record with one
   * host.
   * Only while p2VaultId is set and p2VaultType is "Lieberman ERPM".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`p2_system_name_single_host`)
   */
  p2SystemNameSingleHost?: pulumi.Input<string>;
  /**
   * Type of the record's systems in the manager; `custom` stands for `customSystemType`. Qualys'
   * guides spell it `mssq`, later digests `mssql`.
   * One of `auto`, `windows`, `unix`, `oracle`, `mssq`, `mssql`, `ldap`, `cisco` or `custom`.
   * Only while p2VaultId is set and p2VaultType is "Lieberman ERPM".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`p2_system_type`)
   */
  p2SystemType?: pulumi.Input<
    "auto" | "windows" | "unix" | "oracle" | "mssq" | "mssql" | "ldap" | "cisco" | "custom"
  >;
  /**
   * Name of a type that was defined in the manager.
   * Only while p2VaultId is set and p2VaultType is "Lieberman ERPM".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`p2_custom_system_type`)
   */
  p2CustomSystemType?: pulumi.Input<string>;
  /**
   * Name of the secret that the scanner fetches, exactly as in Secret Server.
   * At most 256 characters in 2018; a longer one is warned of.
   * Only while p2VaultId is set and p2VaultType is "Thycotic Secret Server".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`p2_secret_name`)
   */
  p2SecretName?: pulumi.Input<string>;
  /**
   * Name of the authorization that gives the scanner access to the secret.
   * Only while p2VaultId is set and p2VaultType is "Wallix AdminBastion (WAB)".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`p2_authorization_name`)
   */
  p2AuthorizationName?: pulumi.Input<string>;
  /**
   * Account whose secret the scanner fetches, as `account@global_domain` or
   * `account@local_domain@device`. Can contain variables.
   * Only while p2VaultId is set and p2VaultType is "Wallix AdminBastion (WAB)".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`p2_target_name`)
   */
  p2TargetName?: pulumi.Input<string>;
  /**
   * Private keys that scanners try, each stored in the record or in a vault. Give the whole list:
   * an update sends all of it, and a new password in a request before it.
   * Secret.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`PRIVATE_KEY_CERTIFICATES`)
   */
  privateKeyCertificates?: pulumi.Input<
    readonly pulumi.Input<NetworkSshRecordPrivateKeyCertificatesArgs>[]
  >;
  /**
   * Second password: Cisco's `enable` or Checkpoint's `expert` password.
   * At most 31 characters.
   * Only while p2VaultId is not set.
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`password2`)
   */
  password2?: pulumi.Input<string>;
  /**
   * Ports on which compliance scans try to log in.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
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
   * Allow the password to be sent over an unencrypted connection.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`cleartext_password`)
   */
  cleartextPassword?: pulumi.Input<boolean>;
  /**
   * IPv4 addresses of the hosts: single addresses, `first-last` ranges and CIDR blocks. Give the
   * whole set; an update adds and removes only what differs.
   * (`ips`)
   */
  ips: pulumi.Input<readonly pulumi.Input<string>[]>;
  /**
   * ID of the record's network, for subscriptions with the Networks feature.
   * Default: `0`.
   * (`network_id`)
   */
  networkId?: pulumi.Input<number | string>;
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
 * Lets scanners log in over SSH to network devices, such as those of Cisco, Checkpoint and A10,
 * with a password, private keys, or both, and with a second password where the device asks for
 * one.
 *
 * API: `/api/2.0/fo/auth/network_ssh/`. Sources:
 * - Qualys VM/PC API: Network SSH Record
 * - Community digest of the Qualys VM/PC API guide: authentication records
 */
export class NetworkSshRecord extends QualysResource {
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
  /** ID of the vault that holds the second password. */
  declare readonly p2VaultId: pulumi.Output<number | undefined>;
  /** Type of the vault `p2VaultId`. */
  declare readonly p2VaultType: pulumi.Output<
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
  declare readonly p2VaultServiceType: pulumi.Output<string | undefined>;
  /** Name of the secret in the Azure key vault. */
  declare readonly p2AkSecretName: pulumi.Output<string | undefined>;
  /**
   * Name of the system in the vault whose secret the scanner fetches. Required for a Quest vault;
   * for a BeyondTrust vault, the scanner looks up the host's system at scan time if none is
   * given.
   */
  declare readonly p2SystemName: pulumi.Output<string | undefined>;
  /**
   * Managed account whose secret the scanner fetches. Without it, that is the record's
   * `username`.
   */
  declare readonly p2AccountName: pulumi.Output<string | undefined>;
  /**
   * Name of the end point whose secret the scanner fetches: the host for a local account, its
   * domain controller for a domain account.
   */
  declare readonly p2EndPointName: pulumi.Output<string | undefined>;
  /** Type of the end point as Access Control calls it, such as `SSH Device`. */
  declare readonly p2EndPointType: pulumi.Output<string | undefined>;
  /** Container that the scanner searches for the account, such as `SSH Accounts`. */
  declare readonly p2EndPointContainer: pulumi.Output<string | undefined>;
  /** Folder of `file` in the vault's safe. The two together can have 170 characters. */
  declare readonly p2Folder: pulumi.Output<string | undefined>;
  /** Name of the file in `folder` that holds the secret. */
  declare readonly p2File: pulumi.Output<string | undefined>;
  /** Mount path of the key/value engine. */
  declare readonly p2SecretKvPath: pulumi.Output<string | undefined>;
  /** Name of the secret that the scanner fetches. */
  declare readonly p2SecretKvName: pulumi.Output<string | undefined>;
  /** Key in the secret whose value the scanner logs in to hosts with. */
  declare readonly p2SecretKvKey: pulumi.Output<string | undefined>;
  /** ID of the resource in Hitachi's manager whose secret the scanner fetches. */
  declare readonly p2ResourceId: pulumi.Output<string | undefined>;
  /**
   * Let the scanner look up each host's system name at scan time, which is the only way for a
   * record with more than one address.
   */
  declare readonly p2AutoDiscoverSystemName: pulumi.Output<boolean | undefined>;
  /**
   * Name of the system in the manager whose secret the scanner fetches, for a record with one
   * host.
   */
  declare readonly p2SystemNameSingleHost: pulumi.Output<string | undefined>;
  /**
   * Type of the record's systems in the manager; `custom` stands for `customSystemType`. Qualys'
   * guides spell it `mssq`, later digests `mssql`.
   */
  declare readonly p2SystemType: pulumi.Output<
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
  declare readonly p2CustomSystemType: pulumi.Output<string | undefined>;
  /** Name of the secret that the scanner fetches, exactly as in Secret Server. */
  declare readonly p2SecretName: pulumi.Output<string | undefined>;
  /** Name of the authorization that gives the scanner access to the secret. */
  declare readonly p2AuthorizationName: pulumi.Output<string | undefined>;
  /**
   * Account whose secret the scanner fetches, as `account@global_domain` or
   * `account@local_domain@device`. Can contain variables.
   */
  declare readonly p2TargetName: pulumi.Output<string | undefined>;
  /**
   * Private keys that scanners try, each stored in the record or in a vault. Give the whole list:
   * an update sends all of it, and a new password in a request before it.
   */
  declare readonly privateKeyCertificates: pulumi.Output<
    NetworkSshRecordPrivateKeyCertificates[] | undefined
  >;
  /** Second password: Cisco's `enable` or Checkpoint's `expert` password. */
  declare readonly password2: pulumi.Output<string | undefined>;
  /** Ports on which compliance scans try to log in. */
  declare readonly port: pulumi.Output<string[] | undefined>;
  /** Kind of device. */
  declare readonly targetType: pulumi.Output<
    "auto" | "A10" | "HP_COMWARE" | "CISCO_ASA_WITH_FIREPOWE" | undefined
  >;
  /** Allow the password to be sent over an unencrypted connection. */
  declare readonly cleartextPassword: pulumi.Output<boolean | undefined>;
  /**
   * IPv4 addresses of the hosts: single addresses, `first-last` ranges and CIDR blocks. Give the
   * whole set; an update adds and removes only what differs.
   */
  declare readonly ips: pulumi.Output<string[]>;
  /** ID of the record's network, for subscriptions with the Networks feature. */
  declare readonly networkId: pulumi.Output<number | undefined>;
  /**
   * Parameters that this package doesn't know yet, by the API's names; they are sent as they are,
   * and one that is taken out is sent empty. Wrap values that are secrets in `pulumi.secret`.
   */
  declare readonly extraParameters: pulumi.Output<Record<string, string> | undefined>;

  /**
   * Declares a Network SSH record.
   *
   * @param name the resource's name in the program.
   * @param args what the record should be.
   * @param opts options of the resource.
   */
  constructor(name: string, args: NetworkSshRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:NetworkSshRecord", properties, name, args, opts);
  }

  /**
   * Reads a record that exists, without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new NetworkSshRecord(name, {} as NetworkSshRecordArgs, { ...opts, id });
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
    "p2VaultId",
    "p2VaultType",
    "p2VaultServiceType",
    "p2AkSecretName",
    "p2SystemName",
    "p2AccountName",
    "p2EndPointName",
    "p2EndPointType",
    "p2EndPointContainer",
    "p2Folder",
    "p2File",
    "p2SecretKvPath",
    "p2SecretKvName",
    "p2SecretKvKey",
    "p2ResourceId",
    "p2AutoDiscoverSystemName",
    "p2SystemNameSingleHost",
    "p2SystemType",
    "p2CustomSystemType",
    "p2SecretName",
    "p2AuthorizationName",
    "p2TargetName",
    "privateKeyCertificates",
    "password2",
    "port",
    "targetType",
    "cleartextPassword",
    "ips",
    "networkId",
  ],
  secrets: ["password", "privateKeyCertificates", "password2"],
  addresses: ["ips"],
} as const;
