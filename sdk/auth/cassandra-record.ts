// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { LoginArgs } from "./login-args.js";
import type { CassandraServerArgs } from "./cassandra-server-args.js";
import type { HostsArgs } from "./hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `CassandraRecord`. */
export interface CassandraRecordArgs
  extends
    RecordArgs,
    Pick<
      LoginArgs,
      | "loginType"
      | "vaultId"
      | "akSecretName"
      | "secretKvPath"
      | "secretKvName"
      | "secretKvKey"
      | "secretName"
    >,
    CassandraServerArgs,
    HostsArgs,
    ResourceArgs {
  /**
   * Database account that scanners log in with. A password from a vault is that of this account.
   * @remarks API parameter: `username`.
   */
  username?: pulumi.Input<string>;
  /**
   * Password of the account, unless it comes from a vault.
   * @remarks Only while loginType is "basic". Secret. Never reported by Qualys, so a change made
   * elsewhere can't be seen. API parameter: `password`.
   */
  password?: pulumi.Input<string>;
  /**
   * Type of the vault `vaultId`.
   * @remarks One of `Azure Key`, `CyberArk AIM`, `HashiCorp` or `Thycotic Secret Server`. Only
   * while loginType is "vault". API parameter: `vault_type`.
   */
  vaultType?: pulumi.Input<"Azure Key" | "CyberArk AIM" | "HashiCorp" | "Thycotic Secret Server">;
  /**
   * Folder of `file` in the vault's safe. The two together can have 170 characters.
   * @remarks At most 169 characters. Only while vaultType is "CyberArk AIM". API parameter:
   * `folder`.
   */
  folder?: pulumi.Input<string>;
  /**
   * Name of the file in `folder` that holds the secret.
   * @remarks At most 165 characters. Only while vaultType is "CyberArk AIM". API parameter:
   * `file`.
   */
  file?: pulumi.Input<string>;
  /**
   * TCP port that the database server listens on.
   * @remarks From 1 to 65535. Qualys' documentation doesn't show how it is reported, so a change
   * made elsewhere may go unseen. API parameter: `port`.
   */
  port?: pulumi.Input<number | string>;
  /**
   * Refuse a server whose TLS certificate is invalid or was issued for another host.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `ssl_verify_with_host`.
   * @default false
   */
  sslVerifyWithHost?: pulumi.Input<boolean>;
  /**
   * Fully qualified domain names of the hosts whose certificates your own certificate authority
   * signed.
   * @remarks Only while sslVerifyWithHost is true. Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. API parameter: `hosts`.
   */
  hosts?: pulumi.Input<readonly pulumi.Input<string>[]>;
  /**
   * Set this if the server requires a client certificate.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `require_cert`.
   */
  requireCert?: pulumi.Input<boolean>;
  /**
   * Client certificate in PEM form.
   * @remarks Only while requireCert is true. Never reported by Qualys, so a change made elsewhere
   * can't be seen. API parameter: `certificate`.
   */
  certificate?: pulumi.Input<string>;
  /**
   * Private key of `certificate` in PEM form.
   * @remarks Only while requireCert is true. Secret. Never reported by Qualys, so a change made
   * elsewhere can't be seen. API parameter: `private_key`.
   */
  privateKey?: pulumi.Input<string>;
  /**
   * Path of the YAML configuration file on the hosts.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `confpath`.
   */
  confpath?: pulumi.Input<string>;
  /**
   * Installation directory of the database on the hosts.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `basepath`.
   */
  basepath?: pulumi.Input<string>;
  /**
   * Allow the password to be sent to the server in clear text.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `cleartext`.
   */
  cleartext?: pulumi.Input<boolean>;
}

export interface CassandraRecord extends Outputs<CassandraRecordArgs> {}

/**
 * Lets compliance scans log in to Apache Cassandra with a password, a client certificate or
 * both, whichever the cluster asks for.
 *
 * @remarks API: `/api/2.0/fo/auth/cassandra/`. Sources:
 * - Qualys VM/PC API: Apache Cassandra Record
 * - Community digest of the Qualys VM/PC API guide: authentication records
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * new qualys.auth.CassandraRecord("example", {
 *   title: "Apache Cassandra in Berlin",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
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
 * new qualys.auth.CassandraRecord("example", {
 *   title: "Apache Cassandra in Berlin",
 *   username: "svc-qualys",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...qualys.vault.AzureKeyVault.loginFor(vault.id, { akSecretName: "svc-qualys" }),
 * });
 * ```
 */
export class CassandraRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: CassandraRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:CassandraRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new CassandraRecord(name, {} as CassandraRecordArgs, { ...opts, id });
  }
}
