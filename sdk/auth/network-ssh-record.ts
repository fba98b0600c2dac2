// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs, Values } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { LoginArgs } from "./login-args.js";
import type { HostsArgs } from "./hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";
import type { UnverifiedDigitalVaultArgs } from "./unverified-digital-vault-args.js";
import type { DigitalVaultArgs } from "./digital-vault-args.js";

/** Vault that holds the private key. */
export interface NetworkSshRecordPrivateKeyCertificatesPrivateKeyInfoDigitalVaultArgs
  extends
    UnverifiedDigitalVaultArgs,
    Omit<DigitalVaultArgs, "vaultType" | "vaultId" | "vaultUsername"> {}

/** Vault that holds the private key. */
export type NetworkSshRecordPrivateKeyCertificatesPrivateKeyInfoDigitalVault =
  Values<NetworkSshRecordPrivateKeyCertificatesPrivateKeyInfoDigitalVaultArgs>;

/** Private key, or the vault that holds it. */
export interface NetworkSshRecordPrivateKeyCertificatesPrivateKeyInfoArgs {
  /**
   * Algorithm of `privateKey`.
   * @remarks One of `rsa`, `dsa`, `ecdsa` or `ed25519`. Only while digitalVault is not set.
   * Unverified: no Qualys page that we could read names this parameter. API element:
   * `PRIVATE_KEY_TYPE`.
   */
  privateKeyType?: pulumi.Input<"rsa" | "dsa" | "ecdsa" | "ed25519">;
  /**
   * Private key with its BEGIN and END lines, preferably in PKCS#8 form.
   * @remarks Secret. Never reported by Qualys, so a change made elsewhere can't be seen.
   * Unverified: no Qualys page that we could read names this parameter. API element:
   * `PRIVATE_KEY`.
   */
  privateKey?: pulumi.Input<string>;
  /**
   * Vault that holds the private key.
   * @remarks Unverified: no Qualys page that we could read names this parameter. API element:
   * `DIGITAL_VAULT`.
   */
  digitalVault?: pulumi.Input<NetworkSshRecordPrivateKeyCertificatesPrivateKeyInfoDigitalVaultArgs>;
}

/** Private key, or the vault that holds it. */
export type NetworkSshRecordPrivateKeyCertificatesPrivateKeyInfo =
  Values<NetworkSshRecordPrivateKeyCertificatesPrivateKeyInfoArgs>;

/** Vault that holds the passphrase. */
export interface NetworkSshRecordPrivateKeyCertificatesPassphraseInfoDigitalVaultArgs
  extends
    UnverifiedDigitalVaultArgs,
    Omit<DigitalVaultArgs, "vaultType" | "vaultId" | "vaultUsername"> {
  /**
   * Account whose secret the scanner fetches, if the vault needs to know.
   * @remarks Unverified: no Qualys page that we could read names this parameter. API element:
   * `VAULT_USERNAME`.
   */
  vaultUsername?: pulumi.Input<string>;
}

/** Vault that holds the passphrase. */
export type NetworkSshRecordPrivateKeyCertificatesPassphraseInfoDigitalVault =
  Values<NetworkSshRecordPrivateKeyCertificatesPassphraseInfoDigitalVaultArgs>;

/** Passphrase of the private key, or the vault that holds it. */
export interface NetworkSshRecordPrivateKeyCertificatesPassphraseInfoArgs {
  /**
   * Passphrase of the private key.
   * @remarks Secret. Never reported by Qualys, so a change made elsewhere can't be seen.
   * Unverified: no Qualys page that we could read names this parameter. API element:
   * `PASSPHRASE`.
   */
  passphrase?: pulumi.Input<string>;
  /**
   * Vault that holds the passphrase.
   * @remarks Unverified: no Qualys page that we could read names this parameter. API element:
   * `DIGITAL_VAULT`.
   */
  digitalVault?: pulumi.Input<NetworkSshRecordPrivateKeyCertificatesPassphraseInfoDigitalVaultArgs>;
}

/** Passphrase of the private key, or the vault that holds it. */
export type NetworkSshRecordPrivateKeyCertificatesPassphraseInfo =
  Values<NetworkSshRecordPrivateKeyCertificatesPassphraseInfoArgs>;

/**
 * Private keys that scanners try, each stored in the record or in a vault. Give the whole list:
 * an update sends all of it, and a new password in a request before it.
 */
export interface NetworkSshRecordPrivateKeyCertificatesArgs {
  /**
   * Private key, or the vault that holds it.
   * @remarks Unverified: no Qualys page that we could read names this parameter. API element:
   * `PRIVATE_KEY_INFO`.
   */
  privateKeyInfo: pulumi.Input<NetworkSshRecordPrivateKeyCertificatesPrivateKeyInfoArgs>;
  /**
   * Passphrase of the private key, or the vault that holds it.
   * @remarks Unverified: no Qualys page that we could read names this parameter. API element:
   * `PASSPHRASE_INFO`.
   */
  passphraseInfo?: pulumi.Input<NetworkSshRecordPrivateKeyCertificatesPassphraseInfoArgs>;
  /**
   * Kind of `certificate`.
   * @remarks One of `x.509` or `openssh`. Unverified: no Qualys page that we could read names
   * this parameter. API element: `CERTIFICATE_TYPE`.
   */
  certificateType?: pulumi.Input<"x.509" | "openssh">;
  /**
   * Certificate of the private key.
   * @remarks Never reported by Qualys, so a change made elsewhere can't be seen. Unverified: no
   * Qualys page that we could read names this parameter. API element: `CERTIFICATE`.
   */
  certificate?: pulumi.Input<string>;
}

/**
 * Private keys that scanners try, each stored in the record or in a vault. Give the whole list:
 * an update sends all of it, and a new password in a request before it.
 */
export type NetworkSshRecordPrivateKeyCertificates =
  Values<NetworkSshRecordPrivateKeyCertificatesArgs>;

/** Arguments of a `NetworkSshRecord`. */
export interface NetworkSshRecordArgs extends RecordArgs, LoginArgs, HostsArgs, ResourceArgs {
  /**
   * Account that scanners log in with.
   * @remarks At most 255 characters. API parameter: `username`.
   */
  username: pulumi.Input<string>;
  /**
   * Password of the account, unless it comes from a vault.
   * @remarks At most 100 characters. Only while loginType is "basic". Secret. Never reported by
   * Qualys, so a change made elsewhere can't be seen. API parameter: `password`.
   */
  password?: pulumi.Input<string>;
  /**
   * ID of the vault that holds the second password.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. Unverified: no Qualys page that we could read names this parameter. API
   * parameter: `p2_vault_id`.
   */
  p2VaultId?: pulumi.Input<number | string>;
  /**
   * Type of the vault `p2VaultId`.
   * @remarks One of `ARCON PAM`, `Azure Key`, `BeyondTrust PBPS`, `CA Access Control`, `CA PAM`,
   * `CyberArk AIM`, `CyberArk PIM Suite`, `HashiCorp`, `Hitachi ID PAM`, `Lieberman ERPM`, `Quest
   * Vault`, `Thycotic Secret Server` or `Wallix AdminBastion (WAB)`. Only while p2VaultId is set.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen. Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `p2_vault_type`.
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
   * @remarks Only while p2VaultId is set and p2VaultType is "ARCON PAM". Qualys' documentation
   * doesn't show how it is reported, so a change made elsewhere may go unseen. Unverified: no
   * Qualys page that we could read names this parameter. API parameter: `p2_vault_service_type`.
   */
  p2VaultServiceType?: pulumi.Input<string>;
  /**
   * Name of the secret in the Azure key vault.
   * @remarks Only while p2VaultId is set and p2VaultType is "Azure Key". Qualys' documentation
   * doesn't show how it is reported, so a change made elsewhere may go unseen. Unverified: no
   * Qualys page that we could read names this parameter. API parameter: `p2_ak_secret_name`.
   */
  p2AkSecretName?: pulumi.Input<string>;
  /**
   * Name of the system in the vault whose secret the scanner fetches. Required for a Quest vault;
   * for a BeyondTrust vault, the scanner looks up the host's system at scan time if none is
   * given.
   * @remarks Only while p2VaultId is set and p2VaultType is "BeyondTrust PBPS" or "Quest Vault".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen. Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `p2_system_name`.
   */
  p2SystemName?: pulumi.Input<string>;
  /**
   * Managed account whose secret the scanner fetches. Without it, that is the record's
   * `username`.
   * @remarks Only while p2VaultId is set and p2VaultType is "BeyondTrust PBPS". Qualys'
   * documentation doesn't show how it is reported, so a change made elsewhere may go unseen.
   * Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `p2_account_name`.
   */
  p2AccountName?: pulumi.Input<string>;
  /**
   * Name of the end point whose secret the scanner fetches: the host for a local account, its
   * domain controller for a domain account.
   * @remarks Only while p2VaultId is set and p2VaultType is "CA Access Control". Qualys'
   * documentation doesn't show how it is reported, so a change made elsewhere may go unseen.
   * Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `p2_end_point_name`.
   */
  p2EndPointName?: pulumi.Input<string>;
  /**
   * Type of the end point as Access Control calls it, such as `SSH Device`.
   * @remarks Only while p2VaultId is set and p2VaultType is "CA Access Control". Qualys'
   * documentation doesn't show how it is reported, so a change made elsewhere may go unseen.
   * Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `p2_end_point_type`.
   */
  p2EndPointType?: pulumi.Input<string>;
  /**
   * Container that the scanner searches for the account, such as `SSH Accounts`.
   * @remarks Only while p2VaultId is set and p2VaultType is "CA Access Control". Qualys'
   * documentation doesn't show how it is reported, so a change made elsewhere may go unseen.
   * Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `p2_end_point_container`.
   */
  p2EndPointContainer?: pulumi.Input<string>;
  /**
   * Folder of `file` in the vault's safe. The two together can have 170 characters.
   * @remarks At most 169 characters. Only while p2VaultId is set and p2VaultType is "CyberArk
   * AIM" or "CyberArk PIM Suite". Qualys' documentation doesn't show how it is reported, so a
   * change made elsewhere may go unseen. Unverified: no Qualys page that we could read names this
   * parameter. API parameter: `p2_folder`.
   */
  p2Folder?: pulumi.Input<string>;
  /**
   * Name of the file in `folder` that holds the secret.
   * @remarks At most 165 characters. Only while p2VaultId is set and p2VaultType is "CyberArk
   * AIM" or "CyberArk PIM Suite". Qualys' documentation doesn't show how it is reported, so a
   * change made elsewhere may go unseen. Unverified: no Qualys page that we could read names this
   * parameter. API parameter: `p2_file`.
   */
  p2File?: pulumi.Input<string>;
  /**
   * Mount path of the key/value engine.
   * @remarks Only while p2VaultId is set and p2VaultType is "HashiCorp". Qualys' documentation
   * doesn't show how it is reported, so a change made elsewhere may go unseen. Unverified: no
   * Qualys page that we could read names this parameter. API parameter: `p2_secret_kv_path`.
   */
  p2SecretKvPath?: pulumi.Input<string>;
  /**
   * Name of the secret that the scanner fetches.
   * @remarks Only while p2VaultId is set and p2VaultType is "HashiCorp". Qualys' documentation
   * doesn't show how it is reported, so a change made elsewhere may go unseen. Unverified: no
   * Qualys page that we could read names this parameter. API parameter: `p2_secret_kv_name`.
   */
  p2SecretKvName?: pulumi.Input<string>;
  /**
   * Key in the secret whose value the scanner logs in to hosts with.
   * @remarks Only while p2VaultId is set and p2VaultType is "HashiCorp". Qualys' documentation
   * doesn't show how it is reported, so a change made elsewhere may go unseen. Unverified: no
   * Qualys page that we could read names this parameter. API parameter: `p2_secret_kv_key`.
   */
  p2SecretKvKey?: pulumi.Input<string>;
  /**
   * ID of the resource in Hitachi's manager whose secret the scanner fetches.
   * @remarks Only while p2VaultId is set and p2VaultType is "Hitachi ID PAM". Qualys'
   * documentation doesn't show how it is reported, so a change made elsewhere may go unseen.
   * Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `p2_resource_id`.
   */
  p2ResourceId?: pulumi.Input<string>;
  /**
   * Let the scanner look up each host's system name at scan time, which is the only way for a
   * record with more than one address.
   * @remarks Only while p2VaultId is set and p2VaultType is "Lieberman ERPM". Qualys'
   * documentation doesn't show how it is reported, so a change made elsewhere may go unseen.
   * Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `p2_auto_discover_system_name`.
   */
  p2AutoDiscoverSystemName?: pulumi.Input<boolean>;
  /**
   * Name of the system in the manager whose secret the scanner fetches, for a record with one
   * host.
   * @remarks Only while p2VaultId is set and p2VaultType is "Lieberman ERPM". Qualys'
   * documentation doesn't show how it is reported, so a change made elsewhere may go unseen.
   * Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `p2_system_name_single_host`.
   */
  p2SystemNameSingleHost?: pulumi.Input<string>;
  /**
   * Type of the record's systems in the manager; `custom` stands for `customSystemType`. Qualys'
   * guides spell it `mssq`, later digests `mssql`.
   * @remarks One of `auto`, `windows`, `unix`, `oracle`, `mssq`, `mssql`, `ldap`, `cisco` or
   * `custom`. Only while p2VaultId is set and p2VaultType is "Lieberman ERPM". Qualys'
   * documentation doesn't show how it is reported, so a change made elsewhere may go unseen.
   * Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `p2_system_type`.
   */
  p2SystemType?: pulumi.Input<
    "auto" | "windows" | "unix" | "oracle" | "mssq" | "mssql" | "ldap" | "cisco" | "custom"
  >;
  /**
   * Name of a type that was defined in the manager.
   * @remarks Only while p2VaultId is set and p2VaultType is "Lieberman ERPM". Qualys'
   * documentation doesn't show how it is reported, so a change made elsewhere may go unseen.
   * Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `p2_custom_system_type`.
   */
  p2CustomSystemType?: pulumi.Input<string>;
  /**
   * Name of the secret that the scanner fetches, exactly as in Secret Server.
   * @remarks At most 256 characters in 2018; a longer value only gets a warning. Only while
   * p2VaultId is set and p2VaultType is "Thycotic Secret Server". Qualys' documentation doesn't
   * show how it is reported, so a change made elsewhere may go unseen. Unverified: no Qualys page
   * that we could read names this parameter. API parameter: `p2_secret_name`.
   */
  p2SecretName?: pulumi.Input<string>;
  /**
   * Name of the authorization that gives the scanner access to the secret.
   * @remarks Only while p2VaultId is set and p2VaultType is "Wallix AdminBastion (WAB)". Qualys'
   * documentation doesn't show how it is reported, so a change made elsewhere may go unseen.
   * Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `p2_authorization_name`.
   */
  p2AuthorizationName?: pulumi.Input<string>;
  /**
   * Account whose secret the scanner fetches, as `account@global_domain` or
   * `account@local_domain@device`. Can contain variables.
   * @remarks Only while p2VaultId is set and p2VaultType is "Wallix AdminBastion (WAB)". Qualys'
   * documentation doesn't show how it is reported, so a change made elsewhere may go unseen.
   * Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `p2_target_name`.
   */
  p2TargetName?: pulumi.Input<string>;
  /**
   * Private keys that scanners try, each stored in the record or in a vault. Give the whole list:
   * an update sends all of it, and a new password in a request before it.
   * @remarks Secret. Unverified: no Qualys page that we could read names this parameter. API
   * element: `PRIVATE_KEY_CERTIFICATES`.
   */
  privateKeyCertificates?: pulumi.Input<
    readonly pulumi.Input<NetworkSshRecordPrivateKeyCertificatesArgs>[]
  >;
  /**
   * Second password: Cisco's `enable` or Checkpoint's `expert` password.
   * @remarks At most 31 characters. Only while p2VaultId is not set. Secret. Never reported by
   * Qualys, so a change made elsewhere can't be seen. API parameter: `password2`.
   */
  password2?: pulumi.Input<string>;
  /**
   * Ports on which compliance scans try to log in.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `port`.
   */
  port?: pulumi.Input<readonly pulumi.Input<string>[]>;
  /**
   * Kind of device.
   * @remarks One of `auto`, `A10`, `HP_COMWARE` or `CISCO_ASA_WITH_FIREPOWE`. Qualys'
   * documentation doesn't show how it is reported, so a change made elsewhere may go unseen.
   * Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `target_type`.
   * @default "auto"
   */
  targetType?: pulumi.Input<"auto" | "A10" | "HP_COMWARE" | "CISCO_ASA_WITH_FIREPOWE">;
  /**
   * Allow the password to be sent over an unencrypted connection.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `cleartext_password`.
   */
  cleartextPassword?: pulumi.Input<boolean>;
}

export interface NetworkSshRecord extends Outputs<NetworkSshRecordArgs> {}

/**
 * Lets scanners log in over SSH to network devices, such as those of Cisco, Checkpoint and A10,
 * with a password, private keys, or both, and with a second password where the device asks for
 * one.
 *
 * @remarks API: `/api/2.0/fo/auth/network_ssh/`. Sources:
 * - Qualys VM/PC API: Network SSH Record
 * - Community digest of the Qualys VM/PC API guide: authentication records
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * new qualys.auth.NetworkSshRecord("example", {
 *   title: "Network SSH in Berlin",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 * });
 * ```
 *
 * With the password in a vault, here Azure Key:
 *
 * ```ts
 * import * as qualys from "pulumi-qualys";
 *
 * const vault = qualys.vault.getVaultOutput({ type: "Azure Key", title: "Scanner secrets" });
 *
 * new qualys.auth.NetworkSshRecord("example", {
 *   title: "Network SSH in Berlin",
 *   username: "svc-qualys",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...qualys.vault.AzureKeyVault.loginFor(vault.id, { akSecretName: "svc-qualys" }),
 * });
 * ```
 */
export class NetworkSshRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: NetworkSshRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:NetworkSshRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new NetworkSshRecord(name, {} as NetworkSshRecordArgs, { ...opts, id });
  }
}
