// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { LoginArgs } from "./login-args.js";
import type { UnverifiedHostsArgs } from "./unverified-hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `SapiqRecord`. */
export interface SapiqRecordArgs extends RecordArgs, LoginArgs, UnverifiedHostsArgs, ResourceArgs {
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
   * Name of the database.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `database`.
   */
  database: pulumi.Input<string>;
  /**
   * TCP port that the database server listens on.
   * @remarks From 1 to 65535. Qualys' documentation doesn't show how it is reported, so a change
   * made elsewhere may go unseen. API parameter: `port`.
   */
  port: pulumi.Input<number | string>;
  /**
   * Installation directory of SAP IQ on Unix hosts, if the record has any.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `installation_dir`.
   */
  installationDir?: pulumi.Input<string>;
  /**
   * Encrypt the password at login.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `password_encryption`.
   */
  passwordEncryption?: pulumi.Input<boolean>;
}

export interface SapiqRecord extends Outputs<SapiqRecordArgs> {}

/**
 * Lets compliance scans log in to an SAP IQ (formerly Sybase IQ) database.
 *
 * @remarks API: `/api/2.0/fo/auth/sapiq/`. Sources:
 * - Qualys VM/PC API: SAP IQ Record
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * new qualys.auth.SapiqRecord("example", {
 *   title: "SAP IQ in Berlin",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
 *   database: "inventory",
 *   port: 2638,
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
 * new qualys.auth.SapiqRecord("example", {
 *   title: "SAP IQ in Berlin",
 *   username: "svc-qualys",
 *   database: "inventory",
 *   port: 2638,
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...qualys.vault.AzureKeyVault.loginFor(vault.id, { akSecretName: "svc-qualys" }),
 * });
 * ```
 */
export class SapiqRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: SapiqRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:SapiqRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new SapiqRecord(name, {} as SapiqRecordArgs, { ...opts, id });
  }
}
