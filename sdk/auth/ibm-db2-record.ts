// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { SilentLoginArgs } from "./silent-login-args.js";
import type { HostsArgs } from "./hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `IbmDb2Record`. */
export interface IbmDb2RecordArgs
  extends
    RecordArgs,
    Omit<
      SilentLoginArgs,
      | "vaultType"
      | "akSecretName"
      | "systemName"
      | "accountName"
      | "resourceId"
      | "authorizationName"
      | "targetName"
    >,
    HostsArgs,
    ResourceArgs {
  /**
   * Database account that scanners log in with. A password from a vault is that of this account.
   * @remarks At most 13 characters. API parameter: `username`.
   */
  username: pulumi.Input<string>;
  /**
   * Password of the account, unless it comes from a vault.
   * @remarks At most 100 characters. Only while loginType is "basic". Secret. Never reported by
   * Qualys, so a change made elsewhere can't be seen. API parameter: `password`.
   */
  password?: pulumi.Input<string>;
  /**
   * Type of the vault `vaultId`.
   * @remarks One of `ARCON PAM`, `CA Access Control`, `CyberArk AIM`, `CyberArk PIM Suite`,
   * `HashiCorp`, `Lieberman ERPM`, `Quest Vault` or `Thycotic Secret Server`. Only while
   * loginType is "vault". Qualys' documentation doesn't show how it is reported, so a change made
   * elsewhere may go unseen. API parameter: `vault_type`.
   */
  vaultType?: pulumi.Input<
    | "ARCON PAM"
    | "CA Access Control"
    | "CyberArk AIM"
    | "CyberArk PIM Suite"
    | "HashiCorp"
    | "Lieberman ERPM"
    | "Quest Vault"
    | "Thycotic Secret Server"
  >;
  /**
   * Name of the system in the vault whose secret the scanner fetches. Required for a Quest vault;
   * for a BeyondTrust vault, the scanner looks up the host's system at scan time if none is
   * given.
   * @remarks Only while vaultType is "Quest Vault". Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. API parameter: `system_name`.
   */
  systemName?: pulumi.Input<string>;
  /**
   * Use the record for compliance scans only. Several such records can share a host and port,
   * each for another database.
   * @remarks API parameter: `pc_only`.
   * @default false
   */
  pcOnly?: pulumi.Input<boolean>;
  /**
   * Name of the database.
   * @remarks At most 8 characters. API parameter: `database`.
   */
  database: pulumi.Input<string>;
  /**
   * TCP port that the database server listens on.
   * @remarks From 1 to 65535. API parameter: `port`.
   */
  port: pulumi.Input<number | string>;
  /**
   * Path of DB2's runtime library on Windows hosts.
   * @remarks At most 255 characters in 2018; a longer value only gets a warning. Never reported
   * by Qualys, so a change made elsewhere can't be seen. API parameter: `win_db2dir`.
   */
  winDb2dir?: pulumi.Input<string>;
  /**
   * Path of the primary archive log on Windows hosts.
   * @remarks At most 255 characters in 2018; a longer value only gets a warning. Never reported
   * by Qualys, so a change made elsewhere can't be seen. API parameter: `win_prilogfile`.
   */
  winPrilogfile?: pulumi.Input<string>;
  /**
   * Path of the secondary archive log on Windows hosts.
   * @remarks At most 255 characters in 2018; a longer value only gets a warning. Never reported
   * by Qualys, so a change made elsewhere can't be seen. API parameter: `win_seclogfile`.
   */
  winSeclogfile?: pulumi.Input<string>;
  /**
   * Path of the tertiary archive log on Windows hosts.
   * @remarks At most 255 characters in 2018; a longer value only gets a warning. Never reported
   * by Qualys, so a change made elsewhere can't be seen. API parameter: `win_terlogfile`.
   */
  winTerlogfile?: pulumi.Input<string>;
  /**
   * Path of the mirror archive log on Windows hosts.
   * @remarks At most 255 characters in 2018; a longer value only gets a warning. Never reported
   * by Qualys, so a change made elsewhere can't be seen. API parameter: `win_mirlogfile`.
   */
  winMirlogfile?: pulumi.Input<string>;
  /**
   * Path of DB2's runtime library on Unix hosts.
   * @remarks At most 255 characters in 2018; a longer value only gets a warning. Never reported
   * by Qualys, so a change made elsewhere can't be seen. API parameter: `unix_db2dir`.
   */
  unixDb2dir?: pulumi.Input<string>;
  /**
   * Path of the primary archive log on Unix hosts.
   * @remarks At most 255 characters in 2018; a longer value only gets a warning. Never reported
   * by Qualys, so a change made elsewhere can't be seen. API parameter: `unix_prilogfile`.
   */
  unixPrilogfile?: pulumi.Input<string>;
  /**
   * Path of the secondary archive log on Unix hosts.
   * @remarks At most 255 characters in 2018; a longer value only gets a warning. Never reported
   * by Qualys, so a change made elsewhere can't be seen. API parameter: `unix_seclogfile`.
   */
  unixSeclogfile?: pulumi.Input<string>;
  /**
   * Path of the tertiary archive log on Unix hosts.
   * @remarks At most 255 characters in 2018; a longer value only gets a warning. Never reported
   * by Qualys, so a change made elsewhere can't be seen. API parameter: `unix_terlogfile`.
   */
  unixTerlogfile?: pulumi.Input<string>;
  /**
   * Path of the mirror archive log on Unix hosts.
   * @remarks At most 255 characters in 2018; a longer value only gets a warning. Never reported
   * by Qualys, so a change made elsewhere can't be seen. API parameter: `unix_mirlogfile`.
   */
  unixMirlogfile?: pulumi.Input<string>;
}

export interface IbmDb2Record extends Outputs<IbmDb2RecordArgs> {}

/**
 * Lets scanners log in to an IBM DB2 database, and tells them where its files are, for the
 * checks that read them: give all five paths for Windows hosts, for Unix hosts, or for both.
 * Only one record can have the same host and port, unless the others are `pcOnly`.
 *
 * @remarks API: `/api/2.0/fo/auth/ibm_db2/`. Sources:
 * - Qualys VM/PC API: IBM DB2 Record
 * - Qualys API V2 User Guide 8.12, February 2018, pages 345-349 and 736
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 200-203 and 280
 * - Qualys web help: IBM DB2 record
 * - Community digest of the Qualys VM/PC API guide: authentication records
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * new qualys.auth.IbmDb2Record("example", {
 *   title: "IBM DB2 in Berlin",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
 *   database: "INVENTRY",
 *   port: 50000,
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 * });
 * ```
 *
 * With the password in a vault, here CyberArk AIM:
 *
 * ```ts
 * import * as qualys from "pulumi-qualys";
 *
 * const vault = qualys.vault.getVaultOutput({ type: "CyberArk AIM", title: "Scanner secrets" });
 *
 * new qualys.auth.IbmDb2Record("example", {
 *   title: "IBM DB2 in Berlin",
 *   username: "svc-qualys",
 *   database: "INVENTRY",
 *   port: 50000,
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...qualys.vault.CyberArkAimVault.loginFor(vault.id, {
 *     folder: "Root/Scanners",
 *     file: "svc-qualys",
 *   }),
 * });
 * ```
 */
export class IbmDb2Record extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: IbmDb2RecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:IbmDb2Record", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new IbmDb2Record(name, {} as IbmDb2RecordArgs, { ...opts, id });
  }
}
