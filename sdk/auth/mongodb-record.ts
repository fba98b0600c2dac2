// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { LoginArgs } from "./login-args.js";
import type { TemplateArgs } from "./template-args.js";
import type { HostsArgs } from "./hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `MongodbRecord`. */
export interface MongodbRecordArgs
  extends
    RecordArgs,
    Omit<LoginArgs, "loginType">,
    TemplateArgs,
    Omit<HostsArgs, "ips">,
    ResourceArgs {
  /**
   * Database account that scanners log in with. A password from a vault is that of this account.
   * @remarks At most 100 characters in 2018; a longer value only gets a warning. API parameter:
   * `username`.
   */
  username?: pulumi.Input<string>;
  /**
   * Password of the account, unless it comes from a vault.
   * @remarks At most 100 characters in 2018; a longer value only gets a warning. Only while
   * loginType is "basic". Secret. Never reported by Qualys, so a change made elsewhere can't be
   * seen. API parameter: `password`.
   */
  password?: pulumi.Input<string>;
  /**
   * How to log in: `basic` with the password in this record, `vault` with the password in the
   * vault `vaultId`, `pkcert` with a client certificate.
   * @remarks One of `basic`, `vault` or `pkcert`. API parameter: `login_type`.
   * @default "basic"
   */
  loginType?: pulumi.Input<"basic" | "vault" | "pkcert">;
  /**
   * Refuse a server whose TLS certificate is invalid or was issued for another host.
   * @remarks API parameter: `ssl_verify`.
   * @default false
   */
  sslVerify?: pulumi.Input<boolean>;
  /**
   * Fully qualified domain names of the hosts whose certificates your own certificate authority
   * signed.
   * @remarks Only while sslVerify is true. API parameter: `hosts`.
   */
  hosts?: pulumi.Input<readonly pulumi.Input<string>[]>;
  /**
   * Where the account is defined: `local` for MongoDB itself, `external` for an LDAP directory.
   * @remarks One of `local` or `external`. Qualys' documentation doesn't show how it is reported,
   * so a change made elsewhere may go unseen. API parameter: `credential_type`.
   * @default "local"
   */
  credentialType?: pulumi.Input<"local" | "external">;
  /**
   * Allow the password to be sent to the server in clear text, as LDAP requires.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `cleartext`.
   */
  cleartext?: pulumi.Input<boolean>;
  /**
   * Set this if the server requires the client certificate.
   * @remarks Only while loginType is "pkcert". Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. Unverified: no Qualys page that we could
   * read names this parameter. API parameter: `require_cert`.
   */
  requireCert?: pulumi.Input<boolean>;
  /**
   * Client certificate in PEM form.
   * @remarks Only while loginType is "pkcert". Never reported by Qualys, so a change made
   * elsewhere can't be seen. API parameter: `certificate`.
   */
  certificate?: pulumi.Input<string>;
  /**
   * Private key that scanners log in with, in PEM form.
   * @remarks Only while loginType is "pkcert". Secret. Never reported by Qualys, so a change made
   * elsewhere can't be seen. API parameter: `private_key`.
   */
  privateKey?: pulumi.Input<string>;
  /**
   * ID of the vault that holds the private key, if it is in a vault.
   * @remarks Only while loginType is "vault". API parameter: `private_key_vault_id`.
   */
  privateKeyVaultId?: pulumi.Input<number | string>;
  /**
   * Passphrase of `privateKey`, unless it comes from the vault `passphraseVaultId`.
   * @remarks At most 255 characters in 2018; a longer value only gets a warning. Only while
   * loginType is "pkcert". Secret. Never reported by Qualys, so a change made elsewhere can't be
   * seen. API parameter: `passphrase`.
   */
  passphrase?: pulumi.Input<string>;
  /**
   * ID of the vault that holds the passphrase of the private key.
   * @remarks Only while loginType is "vault" or "pkcert". API parameter: `passphrase_vault_id`.
   */
  passphraseVaultId?: pulumi.Input<number | string>;
  /**
   * Path of MongoDB's configuration file, the same on all Unix hosts.
   * @remarks At most 255 characters in 2018; a longer value only gets a warning. API parameter:
   * `unix_conf_path`.
   */
  unixConfPath?: pulumi.Input<string>;
  /**
   * Name of the database that scanners log in to. Qualys' guide calls it required, but leaves it
   * out of its examples.
   * @remarks At most 255 characters in 2018; a longer value only gets a warning. API parameter:
   * `database_name`.
   */
  databaseName?: pulumi.Input<string>;
  /**
   * TCP port that the database server listens on.
   * @remarks From 1 to 65535. API parameter: `port`.
   * @default 27017
   */
  port?: pulumi.Input<number | string>;
  /**
   * IPv4 addresses of the hosts: single addresses, `first-last` ranges and CIDR blocks. Give the
   * whole set; an update adds and removes only what differs.
   * @remarks API parameter: `ips`.
   */
  ips?: pulumi.Input<readonly pulumi.Input<string>[]>;
}

export interface MongodbRecord extends Outputs<MongodbRecordArgs> {}

/**
 * Lets scanners log in to a MongoDB database with a password or a client certificate. For
 * compliance scans, a Unix record must cover the same hosts. From a template, Qualys creates
 * records itself, for the instances that it discovers.
 *
 * @remarks API: `/api/2.0/fo/auth/mongodb/`. Sources:
 * - Qualys VM/PC API: MongoDB Record
 * - Qualys API V2 User Guide 8.12, February 2018, pages 350-355 and 742-743
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 212-217
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
 * new qualys.auth.MongodbRecord("example", {
 *   title: "MongoDB in Berlin",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
 *   unixConfPath: "/etc/mongod.conf",
 *   databaseName: "admin",
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
 * new qualys.auth.MongodbRecord("example", {
 *   title: "MongoDB in Berlin",
 *   username: "svc-qualys",
 *   unixConfPath: "/etc/mongod.conf",
 *   databaseName: "admin",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...qualys.vault.AzureKeyVault.loginFor(vault.id, { akSecretName: "svc-qualys" }),
 * });
 * ```
 */
export class MongodbRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: MongodbRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:MongodbRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new MongodbRecord(name, {} as MongodbRecordArgs, { ...opts, id });
  }
}
