// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { LoginArgs } from "./login-args.js";
import type { UnverifiedHostsArgs } from "./unverified-hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `AzureMsSqlRecord`. */
export interface AzureMsSqlRecordArgs
  extends RecordArgs, LoginArgs, UnverifiedHostsArgs, ResourceArgs {
  /**
   * Database account that scanners log in with. A password from a vault is that of this account.
   * @remarks Must be a name with an @ in it. API parameter: `username`.
   */
  username: pulumi.Input<string>;
  /**
   * Password of the account, unless it comes from a vault.
   * @remarks At most 100 characters. Only while loginType is "basic". Secret. Never reported by
   * Qualys, so a change made elsewhere can't be seen. API parameter: `password`.
   */
  password?: pulumi.Input<string>;
  /**
   * Cloud that hosts the database.
   * @remarks One of `azure`. Qualys' documentation doesn't show how it is reported, so a change
   * made elsewhere may go unseen. API parameter: `provider_name`.
   * @default "azure"
   */
  providerName?: pulumi.Input<"azure">;
  /**
   * Name of the instance. Qualys accepts no other.
   * @remarks One of `MSSQLSERVER`. Qualys' documentation doesn't show how it is reported, so a
   * change made elsewhere may go unseen. API parameter: `instance_name`.
   * @default "MSSQLSERVER"
   */
  instanceName?: pulumi.Input<"MSSQLSERVER">;
  /**
   * Name of the database.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `database_name`.
   */
  databaseName?: pulumi.Input<string>;
  /**
   * TCP port that the database server listens on.
   * @remarks From 1 to 65535. Qualys' documentation doesn't show how it is reported, so a change
   * made elsewhere may go unseen. Unverified: no Qualys page that we could read names this
   * parameter. API parameter: `port`.
   */
  port?: pulumi.Input<number | string>;
}

export interface AzureMsSqlRecord extends Outputs<AzureMsSqlRecordArgs> {}

/**
 * Lets compliance scans log in to Microsoft SQL databases in Azure.
 *
 * @remarks API: `/api/2.0/fo/auth/azure_ms_sql/`. Sources:
 * - Qualys VM/PC API: Azure MS SQL Record
 * - Qualys web help: Azure MS SQL record
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * new qualys.auth.AzureMsSqlRecord("example", {
 *   title: "Azure MS SQL in Berlin",
 *   username: "svc-qualys@inventory",
 *   password: config.requireSecret("password"),
 *   databaseName: "inventory",
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
 * new qualys.auth.AzureMsSqlRecord("example", {
 *   title: "Azure MS SQL in Berlin",
 *   username: "svc-qualys@inventory",
 *   databaseName: "inventory",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...qualys.vault.AzureKeyVault.loginFor(vault.id, { akSecretName: "svc-qualys" }),
 * });
 * ```
 */
export class AzureMsSqlRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: AzureMsSqlRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:AzureMsSqlRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new AzureMsSqlRecord(name, {} as AzureMsSqlRecordArgs, { ...opts, id });
  }
}
