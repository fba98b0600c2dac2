// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { LoginArgs } from "./login-args.js";
import type { HostsArgs } from "./hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `SybaseRecord`. */
export interface SybaseRecordArgs extends RecordArgs, LoginArgs, HostsArgs, ResourceArgs {
  /**
   * Database account that scanners log in with. A password from a vault is that of this account.
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
   * TCP port that the database server listens on.
   * @remarks From 1 to 65535. API parameter: `port`.
   */
  port: pulumi.Input<number | string>;
  /**
   * Name of the database, unless `autoDiscoverDatabases` finds it.
   * @remarks Only while autoDiscoverDatabases is not true. API parameter: `database`.
   */
  database?: pulumi.Input<string>;
  /**
   * Discover the databases of each host, so that one record is enough for all of them.
   * @remarks API parameter: `auto_discover_databases`.
   * @default false
   */
  autoDiscoverDatabases?: pulumi.Input<boolean>;
  /**
   * Installation directory of Sybase on Unix hosts, if the record has any.
   * @remarks API parameter: `installation_dir`.
   */
  installationDir?: pulumi.Input<string>;
  /**
   * Encrypt the password at login. Without it, logins to a database that requires encryption
   * fail.
   * @remarks API parameter: `password_encryption`.
   * @default false
   */
  passwordEncryption?: pulumi.Input<boolean>;
}

export interface SybaseRecord extends Outputs<SybaseRecordArgs> {}

/**
 * Lets compliance scans log in to Sybase databases: to the one that you name, or to all that
 * they discover on the hosts.
 *
 * @remarks API: `/api/2.0/fo/auth/sybase/`. Sources:
 * - Qualys API release notes: Sybase Authentication - Password Encryption and Auto Discover
 * Databases
 * - Qualys VM/PC API: Sybase Record
 * - Qualys API V2 User Guide 8.12, February 2018, pages 405-407, 739
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 258-261
 * - Community digest of the Qualys VM/PC API guide: authentication records
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * new qualys.auth.SybaseRecord("example", {
 *   title: "Sybase in Berlin",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
 *   port: 5000,
 *   database: "inventory",
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
 * new qualys.auth.SybaseRecord("example", {
 *   title: "Sybase in Berlin",
 *   username: "svc-qualys",
 *   port: 5000,
 *   database: "inventory",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...qualys.vault.AzureKeyVault.loginFor(vault.id, { akSecretName: "svc-qualys" }),
 * });
 * ```
 */
export class SybaseRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: SybaseRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:SybaseRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new SybaseRecord(name, {} as SybaseRecordArgs, { ...opts, id });
  }
}
