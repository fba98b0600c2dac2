// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { SilentLoginArgs } from "./silent-login-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `HttpRecord`. */
export interface HttpRecordArgs
  extends
    RecordArgs,
    Pick<SilentLoginArgs, "secretKvPath" | "secretKvName" | "secretKvKey">,
    ResourceArgs {
  /**
   * Account that scanners log in with.
   * @remarks API parameter: `username`.
   */
  username: pulumi.Input<string>;
  /**
   * Password of the account, unless it comes from a vault.
   * @remarks At most 100 characters. Only while loginType is "basic". Secret. Never reported by
   * Qualys, so a change made elsewhere can't be seen. API parameter: `password`.
   */
  password?: pulumi.Input<string>;
  /**
   * Where the password comes from: `basic` for this record, `vault` for the vault `vaultId`.
   * @remarks One of `basic` or `vault`. Qualys' documentation doesn't show how it is reported, so
   * a change made elsewhere may go unseen. Unverified: no Qualys page that we could read names
   * this parameter. API parameter: `login_type`.
   * @default "basic"
   */
  loginType?: pulumi.Input<"basic" | "vault">;
  /**
   * ID of the vault that holds the password.
   * @remarks Only while loginType is "vault". Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. Unverified: no Qualys page that we could
   * read names this parameter. API parameter: `vault_id`.
   */
  vaultId?: pulumi.Input<number | string>;
  /**
   * Type of the vault `vaultId`.
   * @remarks One of `ARCON PAM`, `Azure Key`, `BeyondTrust PBPS`, `CA Access Control`, `CA PAM`,
   * `CyberArk AIM`, `CyberArk PIM Suite`, `HashiCorp`, `Hitachi ID PAM`, `Lieberman ERPM`, `Quest
   * Vault`, `Thycotic Secret Server` or `Wallix AdminBastion (WAB)`. Only while loginType is
   * "vault". Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. Unverified: no Qualys page that we could read names this parameter. API
   * parameter: `vault_type`.
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
   * @remarks Only while vaultType is "ARCON PAM". Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. Unverified: no Qualys page that we could
   * read names this parameter. API parameter: `vault_service_type`.
   */
  vaultServiceType?: pulumi.Input<string>;
  /**
   * Name of the secret in the Azure key vault.
   * @remarks Only while vaultType is "Azure Key". Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. Unverified: no Qualys page that we could
   * read names this parameter. API parameter: `ak_secret_name`.
   */
  akSecretName?: pulumi.Input<string>;
  /**
   * Name of the system in the vault whose secret the scanner fetches. Required for a Quest vault;
   * for a BeyondTrust vault, the scanner looks up the host's system at scan time if none is
   * given.
   * @remarks Only while vaultType is "BeyondTrust PBPS" or "Quest Vault". Qualys' documentation
   * doesn't show how it is reported, so a change made elsewhere may go unseen. Unverified: no
   * Qualys page that we could read names this parameter. API parameter: `system_name`.
   */
  systemName?: pulumi.Input<string>;
  /**
   * Managed account whose secret the scanner fetches. Without it, that is the record's
   * `username`.
   * @remarks Only while vaultType is "BeyondTrust PBPS". Qualys' documentation doesn't show how
   * it is reported, so a change made elsewhere may go unseen. Unverified: no Qualys page that we
   * could read names this parameter. API parameter: `account_name`.
   */
  accountName?: pulumi.Input<string>;
  /**
   * Name of the end point whose secret the scanner fetches: the host for a local account, its
   * domain controller for a domain account.
   * @remarks Only while vaultType is "CA Access Control". Qualys' documentation doesn't show how
   * it is reported, so a change made elsewhere may go unseen. Unverified: no Qualys page that we
   * could read names this parameter. API parameter: `end_point_name`.
   */
  endPointName?: pulumi.Input<string>;
  /**
   * Type of the end point as Access Control calls it, such as `SSH Device`.
   * @remarks Only while vaultType is "CA Access Control". Qualys' documentation doesn't show how
   * it is reported, so a change made elsewhere may go unseen. Unverified: no Qualys page that we
   * could read names this parameter. API parameter: `end_point_type`.
   */
  endPointType?: pulumi.Input<string>;
  /**
   * Container that the scanner searches for the account, such as `SSH Accounts`.
   * @remarks Only while vaultType is "CA Access Control". Qualys' documentation doesn't show how
   * it is reported, so a change made elsewhere may go unseen. Unverified: no Qualys page that we
   * could read names this parameter. API parameter: `end_point_container`.
   */
  endPointContainer?: pulumi.Input<string>;
  /**
   * Folder of `file` in the vault's safe. The two together can have 170 characters.
   * @remarks At most 169 characters. Only while vaultType is "CyberArk AIM" or "CyberArk PIM
   * Suite". Qualys' documentation doesn't show how it is reported, so a change made elsewhere may
   * go unseen. Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `folder`.
   */
  folder?: pulumi.Input<string>;
  /**
   * Name of the file in `folder` that holds the secret.
   * @remarks At most 165 characters. Only while vaultType is "CyberArk AIM" or "CyberArk PIM
   * Suite". Qualys' documentation doesn't show how it is reported, so a change made elsewhere may
   * go unseen. Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `file`.
   */
  file?: pulumi.Input<string>;
  /**
   * ID of the resource in Hitachi's manager whose secret the scanner fetches.
   * @remarks Only while vaultType is "Hitachi ID PAM". Qualys' documentation doesn't show how it
   * is reported, so a change made elsewhere may go unseen. Unverified: no Qualys page that we
   * could read names this parameter. API parameter: `resource_id`.
   */
  resourceId?: pulumi.Input<string>;
  /**
   * Let the scanner look up each host's system name at scan time, which is the only way for a
   * record with more than one address.
   * @remarks Only while vaultType is "Lieberman ERPM". Never reported by Qualys, so a change made
   * elsewhere can't be seen. Unverified: no Qualys page that we could read names this parameter.
   * API parameter: `auto_discover_system_name`.
   */
  autoDiscoverSystemName?: pulumi.Input<boolean>;
  /**
   * Name of the system in the manager whose secret the scanner fetches, for a record with one
   * host.
   * @remarks Only while vaultType is "Lieberman ERPM" and autoDiscoverSystemName is not true.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen. Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `system_name_single_host`.
   */
  systemNameSingleHost?: pulumi.Input<string>;
  /**
   * Type of the record's systems in the manager; `custom` stands for `customSystemType`. Qualys'
   * guides spell it `mssq`, later digests `mssql`.
   * @remarks One of `auto`, `windows`, `unix`, `oracle`, `mssq`, `mssql`, `ldap`, `cisco` or
   * `custom`. Only while vaultType is "Lieberman ERPM". Qualys' documentation doesn't show how it
   * is reported, so a change made elsewhere may go unseen. Unverified: no Qualys page that we
   * could read names this parameter. API parameter: `system_type`.
   */
  systemType?: pulumi.Input<
    "auto" | "windows" | "unix" | "oracle" | "mssq" | "mssql" | "ldap" | "cisco" | "custom"
  >;
  /**
   * Name of a type that was defined in the manager.
   * @remarks Only while vaultType is "Lieberman ERPM" and systemType is "custom". Qualys'
   * documentation doesn't show how it is reported, so a change made elsewhere may go unseen.
   * Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `custom_system_type`.
   */
  customSystemType?: pulumi.Input<string>;
  /**
   * Name of the secret that the scanner fetches, exactly as in Secret Server.
   * @remarks At most 256 characters in 2018; a longer value only gets a warning. Only while
   * vaultType is "Thycotic Secret Server". Qualys' documentation doesn't show how it is reported,
   * so a change made elsewhere may go unseen. Unverified: no Qualys page that we could read names
   * this parameter. API parameter: `secret_name`.
   */
  secretName?: pulumi.Input<string>;
  /**
   * Name of the authorization that gives the scanner access to the secret.
   * @remarks Only while vaultType is "Wallix AdminBastion (WAB)". Qualys' documentation doesn't
   * show how it is reported, so a change made elsewhere may go unseen. Unverified: no Qualys page
   * that we could read names this parameter. API parameter: `authorization_name`.
   */
  authorizationName?: pulumi.Input<string>;
  /**
   * Account whose secret the scanner fetches, as `account@global_domain` or
   * `account@local_domain@device`. Can contain variables.
   * @remarks Only while vaultType is "Wallix AdminBastion (WAB)". Qualys' documentation doesn't
   * show how it is reported, so a change made elsewhere may go unseen. Unverified: no Qualys page
   * that we could read names this parameter. API parameter: `target_name`.
   */
  targetName?: pulumi.Input<string>;
  /**
   * Fully qualified domain name of the virtual host.
   * @remarks API parameter: `vhost`.
   */
  vhost?: pulumi.Input<string>;
  /**
   * Name of the HTTP realm.
   * @remarks API parameter: `realm`.
   */
  realm?: pulumi.Input<string>;
  /**
   * IPv4 addresses of the hosts: single addresses, `first-last` ranges and CIDR blocks. Give the
   * whole set; an update adds and removes only what differs.
   * @remarks Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `ips`.
   */
  ips?: pulumi.Input<readonly pulumi.Input<string>[]>;
  /**
   * Log in over HTTPS only.
   * @remarks API parameter: `ssl`.
   */
  ssl?: pulumi.Input<boolean>;
}

export interface HttpRecord extends Outputs<HttpRecordArgs> {}

/**
 * Lets scanners log in to web sites that ask for HTTP authentication: either on the virtual
 * host `vhost` or for the realm `realm` on any host. These records belong to no network.
 *
 * @remarks API: `/api/2.0/fo/auth/http/`. Sources:
 * - Qualys VM/PC API: HTTP Record
 * - Qualys API V2 User Guide 8.12, February 2018, pages 341-344 and 738
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, page 197
 * - Community digest of the Qualys VM/PC API guide: authentication records
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * new qualys.auth.HttpRecord("example", {
 *   title: "HTTP in Berlin",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
 *   vhost: "intranet.example.com",
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
 * new qualys.auth.HttpRecord("example", {
 *   title: "HTTP in Berlin",
 *   username: "svc-qualys",
 *   vhost: "intranet.example.com",
 *   ...qualys.vault.AzureKeyVault.loginFor(vault.id, { akSecretName: "svc-qualys" }),
 * });
 * ```
 */
export class HttpRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: HttpRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:HttpRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new HttpRecord(name, {} as HttpRecordArgs, { ...opts, id });
  }
}
