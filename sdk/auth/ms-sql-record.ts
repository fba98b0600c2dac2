// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { SilentLoginArgs } from "./silent-login-args.js";
import type { HostsArgs } from "./hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `MsSqlRecord`. */
export interface MsSqlRecordArgs
  extends RecordArgs, SilentLoginArgs, Omit<HostsArgs, "ips">, ResourceArgs {
  /**
   * Database account that scanners log in with. A password from a vault is that of this account.
   * @remarks At most 128 characters. API parameter: `username`.
   */
  username: pulumi.Input<string>;
  /**
   * Password of the account, unless it comes from a vault.
   * @remarks At most 128 characters. Only while loginType is "basic". Secret. Never reported by
   * Qualys, so a change made elsewhere can't be seen. API parameter: `password`.
   */
  password?: pulumi.Input<string>;
  /**
   * Fetch the secret from the HashiCorp vault's Active Directory engine instead of its key/value
   * engine.
   * @remarks Only while vaultType is "HashiCorp". Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. API parameter: `use_ad_hashicorp`.
   */
  useAdHashicorp?: pulumi.Input<boolean>;
  /**
   * Log in with a database account. Otherwise `username` is a Windows account.
   * @remarks API parameter: `db_local`.
   * @default true
   */
  dbLocal?: pulumi.Input<boolean>;
  /**
   * Windows domain of the account.
   * @remarks At most 256 characters. API parameter: `windows_domain`.
   */
  windowsDomain?: pulumi.Input<string>;
  /**
   * Operating system of the hosts.
   * @remarks One of `unix` or `windows`. Only while dbLocal is true. Qualys' documentation
   * doesn't show how it is reported, so a change made elsewhere may go unseen. API parameter:
   * `auth_os_type`.
   */
  authOsType?: pulumi.Input<"unix" | "windows">;
  /**
   * Path of the instance on Unix hosts.
   * @remarks Only while authOsType is "unix". Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. API parameter: `mssql_unix_insta_path`.
   */
  mssqlUnixInstaPath?: pulumi.Input<string>;
  /**
   * Path of the configuration file on Unix hosts.
   * @remarks Only while authOsType is "unix". Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. API parameter: `mssql_unix_conf_path`.
   */
  mssqlUnixConfPath?: pulumi.Input<string>;
  /**
   * Name of the instance.
   * @remarks At most 128 characters in 2018; a longer value only gets a warning. Default:
   * `MSSQLSERVER` while authOsType is not "unix" and autoDiscoverInstances is not true. Only
   * while autoDiscoverInstances is not true. API parameter: `instance`.
   */
  instance?: pulumi.Input<string>;
  /**
   * Discover all instances on a host. Needs Windows authentication.
   * @remarks API parameter: `auto_discover_instances`.
   * @default false
   */
  autoDiscoverInstances?: pulumi.Input<boolean>;
  /**
   * Name of the database.
   * @remarks At most 128 characters in 2018; a longer value only gets a warning. Default:
   * `master` while autoDiscoverDatabases is not true. Only while autoDiscoverDatabases is not
   * true. API parameter: `database`.
   */
  database?: pulumi.Input<string>;
  /**
   * Discover all databases of an instance.
   * @remarks API parameter: `auto_discover_databases`.
   * @default false
   */
  autoDiscoverDatabases?: pulumi.Input<boolean>;
  /**
   * TCP port that the database server listens on.
   * @remarks From 1 to 65535. Only while autoDiscoverPorts is not true. API parameter: `port`.
   */
  port?: pulumi.Input<number | string>;
  /**
   * Discover the ports of instances. Needs Windows or Unix authentication.
   * @remarks API parameter: `auto_discover_ports`.
   * @default false
   */
  autoDiscoverPorts?: pulumi.Input<boolean>;
  /**
   * Windows domain whose members are the record's hosts, instead of `ips`.
   * @remarks Only while authOsType is not "unix". API parameter: `member_domain`.
   */
  memberDomain?: pulumi.Input<string>;
  /**
   * Try Kerberos.
   * @remarks API parameter: `kerberos`.
   * @default true
   */
  kerberos?: pulumi.Input<boolean>;
  /**
   * Try NTLMv2.
   * @remarks API parameter: `ntlmv2`.
   * @default true
   */
  ntlmv2?: pulumi.Input<boolean>;
  /**
   * Try NTLMv1.
   * @remarks API parameter: `ntlmv1`.
   * @default false
   */
  ntlmv1?: pulumi.Input<boolean>;
  /**
   * IPv4 addresses of the hosts: single addresses, `first-last` ranges and CIDR blocks. Give the
   * whole set; an update adds and removes only what differs.
   * @remarks API parameter: `ips`.
   */
  ips?: pulumi.Input<readonly pulumi.Input<string>[]>;
}

export interface MsSqlRecord extends Outputs<MsSqlRecordArgs> {}

/**
 * Lets compliance scans log in to Microsoft SQL Server with a database account or a Windows
 * account. You name instances, databases and ports, or let scans discover them. The hosts are
 * those in `ips`, or the members of a Windows domain.
 *
 * @remarks API: `/api/2.0/fo/auth/ms_sql/`. Sources:
 * - Qualys VM/PC API: MS SQL Record
 * - Qualys API V2 User Guide 8.12, February 2018, pages 356-366 and 735-736
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 218-224 and 280
 * - Qualys web help: MS SQL record
 * - Qualys API release notes: New Support for Microsoft Azure Key Vault
 * - Community digest of the Qualys VM/PC API guide: authentication records
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * new qualys.auth.MsSqlRecord("example", {
 *   title: "MS SQL Server in Berlin",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
 *   instance: "INVENTORY",
 *   database: "inventory",
 *   port: 1433,
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
 * new qualys.auth.MsSqlRecord("example", {
 *   title: "MS SQL Server in Berlin",
 *   username: "svc-qualys",
 *   instance: "INVENTORY",
 *   database: "inventory",
 *   port: 1433,
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...qualys.vault.AzureKeyVault.loginFor(vault.id, { akSecretName: "svc-qualys" }),
 * });
 * ```
 */
export class MsSqlRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: MsSqlRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:MsSqlRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new MsSqlRecord(name, {} as MsSqlRecordArgs, { ...opts, id });
  }
}
