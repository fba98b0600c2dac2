// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { SilentLoginArgs } from "./silent-login-args.js";
import type { TemplateArgs } from "./template-args.js";
import type { HostsArgs } from "./hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `OracleRecord`. */
export interface OracleRecordArgs
  extends RecordArgs, SilentLoginArgs, TemplateArgs, Omit<HostsArgs, "ips">, ResourceArgs {
  /**
   * Database account that scanners log in with. A password from a vault is that of this account.
   * @remarks At most 31 characters in 2018; a longer value only gets a warning. API parameter:
   * `username`.
   */
  username: pulumi.Input<string>;
  /**
   * Password of the account, unless it comes from a vault.
   * @remarks At most 31 characters in 2018; a longer value only gets a warning. Only while
   * loginType is "basic". Secret. Never reported by Qualys, so a change made elsewhere can't be
   * seen. API parameter: `password`.
   */
  password?: pulumi.Input<string>;
  /**
   * Let compliance scans check files on Windows hosts too.
   * @remarks API parameter: `perform_windows_os_checks`.
   * @default false
   */
  performWindowsOsChecks?: pulumi.Input<boolean>;
  /**
   * Name of the Oracle home on Windows hosts.
   * @remarks Only while performWindowsOsChecks is true. API parameter: `win_ora_home_name`.
   */
  winOraHomeName?: pulumi.Input<string>;
  /**
   * Path of the Oracle home on Windows hosts.
   * @remarks Only while performWindowsOsChecks is true. API parameter: `win_ora_home_path`.
   */
  winOraHomePath?: pulumi.Input<string>;
  /**
   * Path of `init.ora` on Windows hosts.
   * @remarks Only while performWindowsOsChecks is true. API parameter: `win_init_ora_path`.
   */
  winInitOraPath?: pulumi.Input<string>;
  /**
   * Path of `spfile.ora` on Windows hosts.
   * @remarks Only while performWindowsOsChecks is true. API parameter: `win_spfile_ora_path`.
   */
  winSpfileOraPath?: pulumi.Input<string>;
  /**
   * Path of `listener.ora` on Windows hosts.
   * @remarks Only while performWindowsOsChecks is true. API parameter: `win_listener_ora_path`.
   */
  winListenerOraPath?: pulumi.Input<string>;
  /**
   * Path of `sqlnet.ora` on Windows hosts.
   * @remarks Only while performWindowsOsChecks is true. API parameter: `win_sqlnet_ora_path`.
   */
  winSqlnetOraPath?: pulumi.Input<string>;
  /**
   * Path of `tnsnames.ora` on Windows hosts.
   * @remarks Only while performWindowsOsChecks is true. API parameter: `win_tnsnames_ora_path`.
   */
  winTnsnamesOraPath?: pulumi.Input<string>;
  /**
   * Let compliance scans check files on Unix hosts too.
   * @remarks API parameter: `perform_unix_os_checks`.
   * @default false
   */
  performUnixOsChecks?: pulumi.Input<boolean>;
  /**
   * Let compliance scans ask OPatch on Unix hosts for the installed patches instead of the
   * database.
   * @remarks API parameter: `perform_unix_opatch_checks`.
   * @default false
   */
  performUnixOpatchChecks?: pulumi.Input<boolean>;
  /**
   * Path of the Oracle home on Unix hosts.
   * @remarks Only while performUnixOsChecks is true or performUnixOpatchChecks is true. API
   * parameter: `unix_ora_home_path`.
   */
  unixOraHomePath?: pulumi.Input<string>;
  /**
   * Path of `init.ora` on Unix hosts.
   * @remarks Only while performUnixOsChecks is true or performUnixOpatchChecks is true. API
   * parameter: `unix_init_ora_path`.
   */
  unixInitOraPath?: pulumi.Input<string>;
  /**
   * Path of `spfile.ora` on Unix hosts.
   * @remarks Only while performUnixOsChecks is true or performUnixOpatchChecks is true. API
   * parameter: `unix_spfile_ora_path`.
   */
  unixSpfileOraPath?: pulumi.Input<string>;
  /**
   * Path of `listener.ora` on Unix hosts.
   * @remarks Only while performUnixOsChecks is true or performUnixOpatchChecks is true. API
   * parameter: `unix_listener_ora_path`.
   */
  unixListenerOraPath?: pulumi.Input<string>;
  /**
   * Path of `sqlnet.ora` on Unix hosts.
   * @remarks Only while performUnixOsChecks is true or performUnixOpatchChecks is true. API
   * parameter: `unix_sqlnet_ora_path`.
   */
  unixSqlnetOraPath?: pulumi.Input<string>;
  /**
   * Path of `tnsnames.ora` on Unix hosts.
   * @remarks Only while performUnixOsChecks is true or performUnixOpatchChecks is true. API
   * parameter: `unix_tnsnames_ora_path`.
   */
  unixTnsnamesOraPath?: pulumi.Input<string>;
  /**
   * Path of `oraInst.loc` on Unix hosts, which points OPatch to a patch inventory of your own.
   * @remarks Only while performUnixOpatchChecks is true. API parameter: `unix_invptrloc`.
   */
  unixInvptrloc?: pulumi.Input<string>;
  /**
   * Content of the wallet file `cwallet.sso`, for logins over TCPS.
   * @remarks Secret. Never reported by Qualys, so a change made elsewhere can't be seen.
   * Unverified: no Qualys page that we could read names this parameter. API parameter: `cwallet`.
   */
  cwallet?: pulumi.Input<string>;
  /**
   * Content of the wallet file `ewallet.p12`, for logins over TCPS.
   * @remarks Secret. Never reported by Qualys, so a change made elsewhere can't be seen.
   * Unverified: no Qualys page that we could read names this parameter. API parameter: `ewallet`.
   */
  ewallet?: pulumi.Input<string>;
  /**
   * Passphrase of the wallet.
   * @remarks Secret. Never reported by Qualys, so a change made elsewhere can't be seen.
   * Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `passphrase`.
   */
  passphrase?: pulumi.Input<string>;
  /**
   * System ID of the database instance. Give this or `servicename`.
   * @remarks Only while servicename is not set. API parameter: `sid`.
   */
  sid?: pulumi.Input<string>;
  /**
   * Service name of the database. Give this or `sid`.
   * @remarks At most 30 characters in 2018; a longer value only gets a warning. Only while sid is
   * not set. API parameter: `servicename`.
   */
  servicename?: pulumi.Input<string>;
  /**
   * TCP port that the database listens on. Without it, the record is for all ports. A host can be
   * in one record for all ports and in one for each port; any more must be `pcOnly`.
   * @remarks From 1 to 65535. API parameter: `port`.
   */
  port?: pulumi.Input<number | string>;
  /**
   * Set this for a container database. Only compliance scans use it.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `is_cdb`.
   */
  isCdb?: pulumi.Input<boolean>;
  /**
   * Use the record for compliance scans only, which is necessary where another record has the
   * same host and port.
   * @remarks API parameter: `pc_only`.
   * @default false
   */
  pcOnly?: pulumi.Input<boolean>;
  /**
   * IPv4 addresses of the hosts: single addresses, `first-last` ranges and CIDR blocks. Give the
   * whole set; an update adds and removes only what differs.
   * @remarks API parameter: `ips`.
   */
  ips?: pulumi.Input<readonly pulumi.Input<string>[]>;
}

export interface OracleRecord extends Outputs<OracleRecordArgs> {}

/**
 * Lets scanners log in to an Oracle database, named by its `sid` or `servicename`, and tells
 * compliance scans where its files are. From a template, Qualys creates records itself, for the
 * instances that it discovers.
 *
 * @remarks API: `/api/2.0/fo/auth/oracle/`. Sources:
 * - Qualys VM/PC API: Oracle Record
 * - Qualys API release notes: New Support for Microsoft Azure Key Vault
 * - Qualys API V2 User Guide 8.12, February 2018, pages 372-379, 733-734
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 233-237, 281
 * - Community digest of the Qualys VM/PC API guide: authentication records
 * - Community library qualysapi: list of parameters
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * new qualys.auth.OracleRecord("example", {
 *   title: "Oracle in Berlin",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
 *   sid: "INVENTORY",
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
 * new qualys.auth.OracleRecord("example", {
 *   title: "Oracle in Berlin",
 *   username: "svc-qualys",
 *   sid: "INVENTORY",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...qualys.vault.AzureKeyVault.loginFor(vault.id, { akSecretName: "svc-qualys" }),
 * });
 * ```
 */
export class OracleRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: OracleRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:OracleRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new OracleRecord(name, {} as OracleRecordArgs, { ...opts, id });
  }
}
