// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { LoginArgs } from "./login-args.js";
import type { MysqlServerArgs } from "./mysql-server-args.js";
import type { HostsArgs } from "./hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `MysqlRecord`. */
export interface MysqlRecordArgs
  extends RecordArgs, LoginArgs, MysqlServerArgs, HostsArgs, ResourceArgs {
  /**
   * Database account that scanners log in with. A password from a vault is that of this account.
   * @remarks API parameter: `username`.
   */
  username: pulumi.Input<string>;
  /**
   * Password of the account, unless it comes from a vault.
   * @remarks Only while loginType is "basic". Secret. Never reported by Qualys, so a change made
   * elsewhere can't be seen. API parameter: `password`.
   */
  password?: pulumi.Input<string>;
}

export interface MysqlRecord extends Outputs<MysqlRecordArgs> {}

/**
 * Lets vulnerability and compliance scans log in to a database on MySQL servers.
 *
 * @remarks API: `/api/2.0/fo/auth/mysql/`. Sources:
 * - Qualys VM/PC API: MySQL record
 * - Qualys API V2 User Guide 8.12, February 2018, pages 367-371 and 739-740
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 226-231
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
 * new qualys.auth.MysqlRecord("example", {
 *   title: "MySQL in Berlin",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
 *   database: "inventory",
 *   unixConfigFile: "/etc/my.cnf",
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
 * new qualys.auth.MysqlRecord("example", {
 *   title: "MySQL in Berlin",
 *   username: "svc-qualys",
 *   database: "inventory",
 *   unixConfigFile: "/etc/my.cnf",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...qualys.vault.AzureKeyVault.loginFor(vault.id, { akSecretName: "svc-qualys" }),
 * });
 * ```
 */
export class MysqlRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: MysqlRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:MysqlRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new MysqlRecord(name, {} as MysqlRecordArgs, { ...opts, id });
  }
}
