// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs, Values } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { LoginArgs } from "./login-args.js";
import type { HostsArgs } from "./hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";
import type { DigitalVaultArgs } from "./digital-vault-args.js";

/** Vault that holds the tool's password. */
export interface UnixRecordRootToolsPasswordInfoDigitalVaultArgs extends DigitalVaultArgs {}

/** Vault that holds the tool's password. */
export type UnixRecordRootToolsPasswordInfoDigitalVault =
  Values<UnixRecordRootToolsPasswordInfoDigitalVaultArgs>;

/** Password that the tool asks for, or the vault that holds it. */
export interface UnixRecordRootToolsPasswordInfoArgs {
  /**
   * Password that the tool asks for.
   * @remarks Secret. Never reported by Qualys, so a change made elsewhere can't be seen. API
   * element: `PASSWORD`.
   */
  password?: pulumi.Input<string>;
  /**
   * Vault that holds the tool's password.
   * @remarks API element: `DIGITAL_VAULT`.
   */
  digitalVault?: pulumi.Input<UnixRecordRootToolsPasswordInfoDigitalVaultArgs>;
}

/** Password that the tool asks for, or the vault that holds it. */
export type UnixRecordRootToolsPasswordInfo = Values<UnixRecordRootToolsPasswordInfoArgs>;

/**
 * Root delegation tools, in the order in which scanners try them. Give the whole list: an
 * update sends all of it, and a new password in a request before it.
 */
export interface UnixRecordRootToolsArgs {
  /**
   * A tool that Qualys supports.
   * @remarks One of `sudo`, `pimsu` or `powerbroker`. API element: `STANDARD_TYPE`.
   */
  standardType?: pulumi.Input<"sudo" | "pimsu" | "powerbroker">;
  /**
   * Name of any other tool.
   * @remarks API element: `CUSTOM_TYPE`.
   */
  customType?: pulumi.Input<string>;
  /**
   * Password that the tool asks for, or the vault that holds it.
   * @remarks API element: `PASSWORD_INFO`.
   */
  passwordInfo: pulumi.Input<UnixRecordRootToolsPasswordInfoArgs>;
}

/**
 * Root delegation tools, in the order in which scanners try them. Give the whole list: an
 * update sends all of it, and a new password in a request before it.
 */
export type UnixRecordRootTools = Values<UnixRecordRootToolsArgs>;

/** Vault that holds the private key. */
export interface UnixRecordPrivateKeyCertificatesPrivateKeyInfoDigitalVaultArgs extends Omit<
  DigitalVaultArgs,
  "vaultUsername"
> {}

/** Vault that holds the private key. */
export type UnixRecordPrivateKeyCertificatesPrivateKeyInfoDigitalVault =
  Values<UnixRecordPrivateKeyCertificatesPrivateKeyInfoDigitalVaultArgs>;

/** Private key, or the vault that holds it. */
export interface UnixRecordPrivateKeyCertificatesPrivateKeyInfoArgs {
  /**
   * Algorithm of `privateKey`.
   * @remarks One of `rsa`, `dsa`, `ecdsa` or `ed25519`. Only while digitalVault is not set. API
   * element: `PRIVATE_KEY_TYPE`.
   */
  privateKeyType?: pulumi.Input<"rsa" | "dsa" | "ecdsa" | "ed25519">;
  /**
   * Private key with its BEGIN and END lines, preferably in PKCS#8 form.
   * @remarks Secret. Never reported by Qualys, so a change made elsewhere can't be seen. API
   * element: `PRIVATE_KEY`.
   */
  privateKey?: pulumi.Input<string>;
  /**
   * Vault that holds the private key.
   * @remarks API element: `DIGITAL_VAULT`.
   */
  digitalVault?: pulumi.Input<UnixRecordPrivateKeyCertificatesPrivateKeyInfoDigitalVaultArgs>;
}

/** Private key, or the vault that holds it. */
export type UnixRecordPrivateKeyCertificatesPrivateKeyInfo =
  Values<UnixRecordPrivateKeyCertificatesPrivateKeyInfoArgs>;

/** Vault that holds the passphrase. */
export interface UnixRecordPrivateKeyCertificatesPassphraseInfoDigitalVaultArgs extends DigitalVaultArgs {}

/** Vault that holds the passphrase. */
export type UnixRecordPrivateKeyCertificatesPassphraseInfoDigitalVault =
  Values<UnixRecordPrivateKeyCertificatesPassphraseInfoDigitalVaultArgs>;

/** Passphrase of the private key, or the vault that holds it. */
export interface UnixRecordPrivateKeyCertificatesPassphraseInfoArgs {
  /**
   * Passphrase of the private key.
   * @remarks Secret. Never reported by Qualys, so a change made elsewhere can't be seen. API
   * element: `PASSPHRASE`.
   */
  passphrase?: pulumi.Input<string>;
  /**
   * Vault that holds the passphrase.
   * @remarks API element: `DIGITAL_VAULT`.
   */
  digitalVault?: pulumi.Input<UnixRecordPrivateKeyCertificatesPassphraseInfoDigitalVaultArgs>;
}

/** Passphrase of the private key, or the vault that holds it. */
export type UnixRecordPrivateKeyCertificatesPassphraseInfo =
  Values<UnixRecordPrivateKeyCertificatesPassphraseInfoArgs>;

/**
 * Private keys that scanners try, each stored in the record or in a vault. Give the whole list:
 * an update sends all of it, and a new password in a request before it.
 */
export interface UnixRecordPrivateKeyCertificatesArgs {
  /**
   * Private key, or the vault that holds it.
   * @remarks API element: `PRIVATE_KEY_INFO`.
   */
  privateKeyInfo: pulumi.Input<UnixRecordPrivateKeyCertificatesPrivateKeyInfoArgs>;
  /**
   * Passphrase of the private key, or the vault that holds it.
   * @remarks API element: `PASSPHRASE_INFO`.
   */
  passphraseInfo?: pulumi.Input<UnixRecordPrivateKeyCertificatesPassphraseInfoArgs>;
  /**
   * Kind of `certificate`.
   * @remarks One of `x.509` or `openssh`. API element: `CERTIFICATE_TYPE`.
   */
  certificateType?: pulumi.Input<"x.509" | "openssh">;
  /**
   * Certificate of the private key.
   * @remarks Never reported by Qualys, so a change made elsewhere can't be seen. API element:
   * `CERTIFICATE`.
   */
  certificate?: pulumi.Input<string>;
}

/**
 * Private keys that scanners try, each stored in the record or in a vault. Give the whole list:
 * an update sends all of it, and a new password in a request before it.
 */
export type UnixRecordPrivateKeyCertificates = Values<UnixRecordPrivateKeyCertificatesArgs>;

/** Arguments of a `UnixRecord`. */
export interface UnixRecordArgs
  extends RecordArgs, LoginArgs, Omit<HostsArgs, "ips">, ResourceArgs {
  /**
   * Account that scanners log in with.
   * @remarks At most 255 ASCII characters. API parameter: `username`.
   */
  username: pulumi.Input<string>;
  /**
   * Password of the account, unless it comes from a vault.
   * @remarks At most 100 ASCII characters. Only while loginType is "basic". Secret. Never
   * reported by Qualys, so a change made elsewhere can't be seen. API parameter: `password`.
   */
  password?: pulumi.Input<string>;
  /**
   * Log in by Kerberos (GSSAPI).
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. Unverified: no Qualys page that we could read names this parameter. API
   * parameter: `use_kerberos`.
   */
  useKerberos?: pulumi.Input<boolean>;
  /**
   * How to find the Kerberos realm.
   * @remarks Only while useKerberos is true. Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. Unverified: no Qualys page that we could
   * read names this parameter. API parameter: `realm_discovery`.
   */
  realmDiscovery?: pulumi.Input<string>;
  /**
   * Kerberos realm of the account.
   * @remarks Only while useKerberos is true. Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. Unverified: no Qualys page that we could
   * read names this parameter. API parameter: `user_realm`.
   */
  userRealm?: pulumi.Input<string>;
  /**
   * Kerberos password of the account.
   * @remarks Only while useKerberos is true. Secret. Never reported by Qualys, so a change made
   * elsewhere can't be seen. Unverified: no Qualys page that we could read names this parameter.
   * API parameter: `krb5_password`.
   */
  krb5Password?: pulumi.Input<string>;
  /**
   * Root delegation as in older versions of the API. Prefer `rootTools`.
   * @remarks Only while subType is not set. Never reported by Qualys, so a change made elsewhere
   * can't be seen. Unverified: no Qualys page that we could read names this parameter. API
   * parameter: `root_tool`.
   */
  rootTool?: pulumi.Input<string>;
  /**
   * RSA key as in older versions of the API. Prefer `privateKeyCertificates`.
   * @remarks Only while subType is not set. Secret. Never reported by Qualys, so a change made
   * elsewhere can't be seen. Unverified: no Qualys page that we could read names this parameter.
   * API parameter: `rsa_private_key`.
   */
  rsaPrivateKey?: pulumi.Input<string>;
  /**
   * DSA key as in older versions of the API. Prefer `privateKeyCertificates`.
   * @remarks Only while subType is not set. Secret. Never reported by Qualys, so a change made
   * elsewhere can't be seen. Unverified: no Qualys page that we could read names this parameter.
   * API parameter: `dsa_private_key`.
   */
  dsaPrivateKey?: pulumi.Input<string>;
  /**
   * Kind of device, if it isn't a Unix host.
   * @remarks One of `cisco` or `checkpoint_firewall`. A change replaces the resource. Never
   * reported by Qualys, so a change made elsewhere can't be seen. API parameter: `sub_type`.
   */
  subType?: pulumi.Input<"cisco" | "checkpoint_firewall">;
  /**
   * Log in without a password, for example by key.
   * @remarks Only while subType is not set. API parameter: `skip_password`.
   * @default false
   */
  skipPassword?: pulumi.Input<boolean>;
  /**
   * Allow the password to be sent over an unencrypted connection.
   * @remarks API parameter: `cleartext_password`.
   * @default false
   */
  cleartextPassword?: pulumi.Input<boolean>;
  /**
   * Password of the device's `enable` command.
   * @remarks At most 31 characters in 2018; a longer value only gets a warning. Only while
   * subType is "cisco". Secret. Never reported by Qualys, so a change made elsewhere can't be
   * seen. API parameter: `enable_password`.
   */
  enablePassword?: pulumi.Input<string>;
  /**
   * Password of the device's `expert` command.
   * @remarks At most 31 characters in 2018; a longer value only gets a warning. Only while
   * subType is "checkpoint_firewall". Secret. Never reported by Qualys, so a change made
   * elsewhere can't be seen. API parameter: `expert_password`.
   */
  expertPassword?: pulumi.Input<string>;
  /**
   * Root delegation tools, in the order in which scanners try them. Give the whole list: an
   * update sends all of it, and a new password in a request before it.
   * @remarks Only while subType is not set. Secret. API element: `ROOT_TOOLS`.
   */
  rootTools?: pulumi.Input<readonly pulumi.Input<UnixRecordRootToolsArgs>[]>;
  /**
   * Private keys that scanners try, each stored in the record or in a vault. Give the whole list:
   * an update sends all of it, and a new password in a request before it.
   * @remarks Only while subType is not set. Secret. API element: `PRIVATE_KEY_CERTIFICATES`.
   */
  privateKeyCertificates?: pulumi.Input<
    readonly pulumi.Input<UnixRecordPrivateKeyCertificatesArgs>[]
  >;
  /**
   * Ports on which compliance scans try to log in: in addition to the well-known ones or, in a
   * targeted scan, instead of them.
   * @remarks API parameter: `port`.
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
   * Give hosts a Qualys host ID without an agent.
   * @remarks Only while subType is not set. API parameter: `use_agentless_tracking`.
   */
  useAgentlessTracking?: pulumi.Input<boolean>;
  /**
   * Path of the file on the hosts that holds the host ID.
   * @remarks Only while useAgentlessTracking is true. API parameter: `agentless_tracking_path`.
   */
  agentlessTrackingPath?: pulumi.Input<string>;
  /**
   * IPv4 addresses of the hosts: single addresses, `first-last` ranges and CIDR blocks. Give the
   * whole set; an update adds and removes only what differs.
   * @remarks API parameter: `ips`.
   */
  ips?: pulumi.Input<readonly pulumi.Input<string>[]>;
  /**
   * How to choose the record's hosts: `ips` by address, `asset_tags` by the tags they carry,
   * `ip_range_tag_rule` by the addresses in the rules of the tags. Tags need a subscription that
   * supports them in authentication records.
   * @remarks One of `ips`, `asset_tags` or `ip_range_tag_rule`. Qualys' documentation doesn't
   * show how it is reported, so a change made elsewhere may go unseen. Unverified: no Qualys page
   * that we could read names this parameter. API parameter: `asset_type`.
   * @default "ips"
   */
  assetType?: pulumi.Input<"ips" | "asset_tags" | "ip_range_tag_rule">;
  /**
   * Whether tags are given by ID or by name.
   * @remarks One of `id` or `name`. Only while assetType is "asset_tags" or "ip_range_tag_rule".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen. Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `tag_set_by`.
   * @default "id"
   */
  tagSetBy?: pulumi.Input<"id" | "name">;
  /**
   * Tags of the hosts in the record, by ID or name as `tagSetBy` says.
   * @remarks Only while assetType is "asset_tags" or "ip_range_tag_rule". Qualys' documentation
   * doesn't show how it is reported, so a change made elsewhere may go unseen. Unverified: no
   * Qualys page that we could read names this parameter. API parameter: `tags_include`.
   */
  tagsInclude?: pulumi.Input<readonly pulumi.Input<string>[]>;
  /**
   * Tags of hosts to leave out, by ID or name as `tagSetBy` says.
   * @remarks Only while assetType is "asset_tags" or "ip_range_tag_rule". Qualys' documentation
   * doesn't show how it is reported, so a change made elsewhere may go unseen. Unverified: no
   * Qualys page that we could read names this parameter. API parameter: `tags_exclude`.
   */
  tagsExclude?: pulumi.Input<readonly pulumi.Input<string>[]>;
  /**
   * Whether a host needs `any` or `all` of the tags in `tagsInclude`.
   * @remarks One of `any` or `all`. Only while assetType is "asset_tags" or "ip_range_tag_rule".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen. Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `tag_include_selector`.
   * @default "any"
   */
  tagIncludeSelector?: pulumi.Input<"any" | "all">;
  /**
   * Whether `any` or `all` of the tags in `tagsExclude` leave a host out.
   * @remarks One of `any` or `all`. Only while assetType is "asset_tags" or "ip_range_tag_rule".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen. Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `tag_exclude_selector`.
   * @default "any"
   */
  tagExcludeSelector?: pulumi.Input<"any" | "all">;
}

export interface UnixRecord extends Outputs<UnixRecordArgs> {}

/**
 * Lets scanners log in over SSH to Unix hosts, or to Cisco and Checkpoint devices (`subType`),
 * with a password, private keys, or both, and become root there. A record without a password,
 * keys and vault logs in with an empty password.
 *
 * @remarks API: `/api/2.0/fo/auth/unix/`. Sources:
 * - Qualys VM/PC API: Unix Record
 * - Qualys VM/PC API: Vault settings in auth record
 * - Qualys API release notes: New Support for Microsoft Azure Key Vault
 * - Qualys API samples: Unix Authentication
 * - Qualys API V2 User Guide 8.12, February 2018, pages 410-434, 729-731
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 263-268, 279-283
 * - Community digest of the Qualys VM/PC API guide: authentication records
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * new qualys.auth.UnixRecord("example", {
 *   title: "Unix in Berlin",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
 *   rootTools: [
 *     { standardType: "sudo", passwordInfo: { password: config.requireSecret("password") } },
 *   ],
 *   privateKeyCertificates: [
 *     { privateKeyInfo: { privateKeyType: "rsa", privateKey: config.requireSecret("privateKey") } },
 *   ],
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
 * new qualys.auth.UnixRecord("example", {
 *   title: "Unix in Berlin",
 *   username: "svc-qualys",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...qualys.vault.AzureKeyVault.loginFor(vault.id, { akSecretName: "svc-qualys" }),
 * });
 * ```
 */
export class UnixRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: UnixRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:UnixRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new UnixRecord(name, {} as UnixRecordArgs, { ...opts, id });
  }
}
