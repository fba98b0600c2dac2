// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { UnverifiedLoginArgs } from "./unverified-login-args.js";
import type { LoginArgs } from "./login-args.js";
import type { VerifiedServerArgs } from "./verified-server-args.js";
import type { UnverifiedHostsArgs } from "./unverified-hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `GreenplumRecord`. */
export interface GreenplumRecordArgs
  extends
    RecordArgs,
    UnverifiedLoginArgs,
    Pick<LoginArgs, "secretKvPath" | "secretKvName" | "secretKvKey">,
    VerifiedServerArgs,
    UnverifiedHostsArgs,
    ResourceArgs {
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
  /**
   * Name of the database.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `greenplum_db_name`.
   */
  greenplumDbName: pulumi.Input<string>;
  /**
   * TCP port that the database server listens on.
   * @remarks From 1 to 65535. Qualys' documentation doesn't show how it is reported, so a change
   * made elsewhere may go unseen. API parameter: `port`.
   * @default 5432
   */
  port?: pulumi.Input<number | string>;
  /**
   * Path of `postgresql.conf`, the same on all hosts.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `greenplum_unix_conf_file`.
   */
  greenplumUnixConfFile: pulumi.Input<string>;
}

export interface GreenplumRecord extends Outputs<GreenplumRecordArgs> {}

/**
 * Lets compliance scans log in to a Pivotal Greenplum database.
 *
 * @remarks API: `/api/2.0/fo/auth/greenplum/`. Sources:
 * - Qualys VM/PC API: Pivotal Greenplum Record
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * new qualys.auth.GreenplumRecord("example", {
 *   title: "Pivotal Greenplum in Berlin",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
 *   greenplumDbName: "inventory",
 *   greenplumUnixConfFile: "/data/master/gpseg-1/postgresql.conf",
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
 * new qualys.auth.GreenplumRecord("example", {
 *   title: "Pivotal Greenplum in Berlin",
 *   username: "svc-qualys",
 *   greenplumDbName: "inventory",
 *   greenplumUnixConfFile: "/data/master/gpseg-1/postgresql.conf",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...qualys.vault.AzureKeyVault.loginFor(vault.id, { akSecretName: "svc-qualys" }),
 * });
 * ```
 */
export class GreenplumRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: GreenplumRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:GreenplumRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new GreenplumRecord(name, {} as GreenplumRecordArgs, { ...opts, id });
  }
}
