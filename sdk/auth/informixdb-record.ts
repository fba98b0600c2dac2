// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { UnverifiedLoginArgs } from "./unverified-login-args.js";
import type { LoginArgs } from "./login-args.js";
import type { HostsArgs } from "./hosts-args.js";
import type { UnverifiedHostsArgs } from "./unverified-hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `InformixdbRecord`. */
export interface InformixdbRecordArgs
  extends
    RecordArgs,
    UnverifiedLoginArgs,
    Pick<LoginArgs, "secretKvPath" | "secretKvName" | "secretKvKey">,
    Omit<HostsArgs, "networkId">,
    Omit<UnverifiedHostsArgs, "ips">,
    ResourceArgs {
  /**
   * Database account that scanners log in with. A password from a vault is that of this account.
   * @remarks Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `username`.
   */
  username: pulumi.Input<string>;
  /**
   * Password of the account, unless it comes from a vault.
   * @remarks Only while loginType is "basic". Secret. Never reported by Qualys, so a change made
   * elsewhere can't be seen. Unverified: no Qualys page that we could read names this parameter.
   * API parameter: `password`.
   */
  password?: pulumi.Input<string>;
  /**
   * Name of the database.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. Unverified: no Qualys page that we could read names this parameter. API
   * parameter: `database`.
   */
  database?: pulumi.Input<string>;
  /**
   * TCP port that the database server listens on.
   * @remarks From 1 to 65535. Qualys' documentation doesn't show how it is reported, so a change
   * made elsewhere may go unseen. Unverified: no Qualys page that we could read names this
   * parameter. API parameter: `port`.
   */
  port?: pulumi.Input<number | string>;
  /**
   * Path of Informix's configuration file on the hosts.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. Unverified: no Qualys page that we could read names this parameter. API
   * parameter: `unix_conf_path`.
   */
  unixConfPath?: pulumi.Input<string>;
  /**
   * Refuse a server whose TLS certificate is invalid or was issued for another host.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `ssl_verify`.
   * @default true
   */
  sslVerify?: pulumi.Input<boolean>;
  /**
   * Fully qualified domain names of the hosts whose certificates your own certificate authority
   * signed.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `hosts`.
   */
  hosts?: pulumi.Input<readonly pulumi.Input<string>[]>;
}

export interface InformixdbRecord extends Outputs<InformixdbRecordArgs> {}

/**
 * Lets compliance scans log in to an IBM Informix database. A Unix record must cover the same
 * hosts.
 *
 * @remarks API: `/api/2.0/fo/auth/informixdb/`. Sources:
 * - Qualys VM/PC API: InformixDB record
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * new qualys.auth.InformixdbRecord("example", {
 *   title: "Informix in Berlin",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
 *   database: "inventory",
 *   unixConfPath: "/opt/informix/etc/onconfig",
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
 * new qualys.auth.InformixdbRecord("example", {
 *   title: "Informix in Berlin",
 *   username: "svc-qualys",
 *   database: "inventory",
 *   unixConfPath: "/opt/informix/etc/onconfig",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...qualys.vault.AzureKeyVault.loginFor(vault.id, { akSecretName: "svc-qualys" }),
 * });
 * ```
 */
export class InformixdbRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: InformixdbRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:InformixdbRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new InformixdbRecord(name, {} as InformixdbRecordArgs, { ...opts, id });
  }
}
