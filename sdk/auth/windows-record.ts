// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import { QualysResource } from "../resource.js";

/** Arguments of a `WindowsRecord`. */
export interface WindowsRecordArgs {
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
   * At most 31 ASCII characters.
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
   * Active Directory domain, as a fully qualified domain name. The record is for all hosts of the
   * domain, so leave out `ips`.
   * (`windows_ad_domain`)
   */
  windowsAdDomain?: pulumi.Input<string>;
  /**
   * NetBIOS name of the domain. The record is for the hosts in `ips` or, without `ips`, for those
   * of the domain.
   * (`windows_domain`)
   */
  windowsDomain?: pulumi.Input<string>;
  /**
   * Give hosts a Qualys host ID without an agent.
   * (`use_agentless_tracking`)
   */
  useAgentlessTracking?: pulumi.Input<boolean>;
  /**
   * Try Kerberos. Needs a domain.
   * Default: `true` while windowsAdDomain is set or windowsDomain is set.
   * (`kerberos`)
   */
  kerberos?: pulumi.Input<boolean>;
  /**
   * Try NTLMv2.
   * Default: `true`.
   * (`ntlmv2`)
   */
  ntlmv2?: pulumi.Input<boolean>;
  /**
   * Try NTLMv1.
   * Default: `false`.
   * (`ntlm`)
   */
  ntlm?: pulumi.Input<boolean>;
  /**
   * Require SMB signing. Scanners can't log in to hosts that don't sign.
   * Default: `false`.
   * (`require_smb_signing`)
   */
  requireSmbSigning?: pulumi.Input<boolean>;
  /**
   * Lowest version of SMB to use. An empty string allows any.
   * One of `1`, `2.0.2`, `2.1`, `3.0`, `3.0.2`, `3.1.1` or `""`.
   * Default: `""`.
   * (`minimum_smb_version`)
   */
  minimumSmbVersion?: pulumi.Input<"1" | "2.0.2" | "2.1" | "3.0" | "3.0.2" | "3.1.1" | "">;
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
   * (`tag_set_by`)
   */
  tagSetBy?: pulumi.Input<"id" | "name">;
  /**
   * Tags of the hosts in the record, by ID or name as `tagSetBy` says.
   * Only while assetType is "asset_tags" or "ip_range_tag_rule".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`tags_include`)
   */
  tagsInclude?: pulumi.Input<readonly pulumi.Input<string>[]>;
  /**
   * Tags of hosts to leave out, by ID or name as `tagSetBy` says.
   * Only while assetType is "asset_tags" or "ip_range_tag_rule".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
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
 * Lets scanners log in to Windows hosts: with local accounts on the hosts in `ips`, or with an
 * account of an Active Directory domain (`windowsAdDomain`) or a NetBIOS domain
 * (`windowsDomain`).
 *
 * API: `/api/2.0/fo/auth/windows/`. Sources:
 * - Qualys VM/PC API: Windows Record
 * - Qualys API release notes: New Support for Microsoft Azure Key Vault
 * - Qualys API V2 User Guide 8.12, February 2018, pages 439-444, 726-732
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 273-277, 282-283
 */
export class WindowsRecord extends QualysResource {
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
  /**
   * Active Directory domain, as a fully qualified domain name. The record is for all hosts of the
   * domain, so leave out `ips`.
   */
  declare readonly windowsAdDomain: pulumi.Output<string | undefined>;
  /**
   * NetBIOS name of the domain. The record is for the hosts in `ips` or, without `ips`, for those
   * of the domain.
   */
  declare readonly windowsDomain: pulumi.Output<string | undefined>;
  /** Give hosts a Qualys host ID without an agent. */
  declare readonly useAgentlessTracking: pulumi.Output<boolean | undefined>;
  /** Try Kerberos. Needs a domain. */
  declare readonly kerberos: pulumi.Output<boolean | undefined>;
  /** Try NTLMv2. */
  declare readonly ntlmv2: pulumi.Output<boolean | undefined>;
  /** Try NTLMv1. */
  declare readonly ntlm: pulumi.Output<boolean | undefined>;
  /** Require SMB signing. Scanners can't log in to hosts that don't sign. */
  declare readonly requireSmbSigning: pulumi.Output<boolean | undefined>;
  /** Lowest version of SMB to use. An empty string allows any. */
  declare readonly minimumSmbVersion: pulumi.Output<
    "1" | "2.0.2" | "2.1" | "3.0" | "3.0.2" | "3.1.1" | "" | undefined
  >;
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
   * Declares a Windows record.
   *
   * @param name the resource's name in the program.
   * @param args what the record should be.
   * @param opts options of the resource.
   */
  constructor(name: string, args: WindowsRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:WindowsRecord", properties, name, args, opts);
  }

  /**
   * Reads a record that exists, without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new WindowsRecord(name, {} as WindowsRecordArgs, { ...opts, id });
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
    "windowsAdDomain",
    "windowsDomain",
    "useAgentlessTracking",
    "kerberos",
    "ntlmv2",
    "ntlm",
    "requireSmbSigning",
    "minimumSmbVersion",
    "ips",
    "networkId",
    "assetType",
    "tagSetBy",
    "tagsInclude",
    "tagsExclude",
    "tagIncludeSelector",
    "tagExcludeSelector",
  ],
  secrets: ["password"],
  addresses: ["ips"],
} as const;
