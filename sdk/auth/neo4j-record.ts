// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { UnverifiedRecordArgs } from "./unverified-record-args.js";
import type { LoginArgs } from "./login-args.js";
import type { HostsArgs } from "./hosts-args.js";
import type { UnverifiedHostsArgs } from "./unverified-hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `Neo4jRecord`. */
export interface Neo4jRecordArgs
  extends
    Omit<RecordArgs, "comments">,
    Omit<UnverifiedRecordArgs, "title">,
    LoginArgs,
    Omit<HostsArgs, "networkId">,
    Omit<UnverifiedHostsArgs, "ips">,
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
   * @remarks At most 255 characters. Qualys' documentation doesn't show how it is reported, so a
   * change made elsewhere may go unseen. API parameter: `database`.
   */
  database?: pulumi.Input<string>;
  /**
   * TCP port that the database server listens on.
   * @remarks From 1 to 65535. Qualys' documentation doesn't show how it is reported, so a change
   * made elsewhere may go unseen. API parameter: `port`.
   * @default 7687
   */
  port?: pulumi.Input<number | string>;
  /**
   * Refuse a server whose TLS certificate is invalid or was issued for another host.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. Unverified: no Qualys page that we could read names this parameter. API
   * parameter: `ssl_verify`.
   * @default false
   */
  sslVerify?: pulumi.Input<boolean>;
  /**
   * Installation directory of Neo4j on Unix hosts.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. Unverified: no Qualys page that we could read names this parameter. API
   * parameter: `unix_base_path`.
   */
  unixBasePath?: pulumi.Input<string>;
  /**
   * Path of Neo4j's configuration on Unix hosts.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. Unverified: no Qualys page that we could read names this parameter. API
   * parameter: `unix_conf_path`.
   */
  unixConfPath?: pulumi.Input<string>;
}

export interface Neo4jRecord extends Outputs<Neo4jRecordArgs> {}

/**
 * Lets compliance scans log in to a Neo4j graph database.
 *
 * @remarks API: `/api/2.0/fo/auth/neo4j/`. Sources:
 * - Qualys VM/PC API: Neo4j record
 * - Qualys UI help: Set Up Neo4j Authentication
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * new qualys.auth.Neo4jRecord("example", {
 *   title: "Neo4j in Berlin",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
 *   database: "neo4j",
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
 * new qualys.auth.Neo4jRecord("example", {
 *   title: "Neo4j in Berlin",
 *   username: "svc-qualys",
 *   database: "neo4j",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...qualys.vault.AzureKeyVault.loginFor(vault.id, { akSecretName: "svc-qualys" }),
 * });
 * ```
 */
export class Neo4jRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: Neo4jRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:Neo4jRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new Neo4jRecord(name, {} as Neo4jRecordArgs, { ...opts, id });
  }
}
