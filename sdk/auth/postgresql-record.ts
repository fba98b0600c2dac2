// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { LoginArgs } from "./login-args.js";
import type { HostsArgs } from "./hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `PostgresqlRecord`. */
export interface PostgresqlRecordArgs
  extends RecordArgs, Omit<LoginArgs, "akSecretName" | "vaultType">, HostsArgs, ResourceArgs {
  /**
   * Database account that scanners log in with. A password from a vault is that of this account.
   * @remarks At most 255 characters in 2018; a longer value only gets a warning. API parameter:
   * `username`.
   */
  username: pulumi.Input<string>;
  /**
   * Password of the account, unless it comes from a vault.
   * @remarks At most 100 characters in 2018; a longer value only gets a warning. Only while
   * loginType is "basic". Secret. Never reported by Qualys, so a change made elsewhere can't be
   * seen. API parameter: `password`.
   */
  password?: pulumi.Input<string>;
  /**
   * Type of the vault `vaultId`.
   * @remarks One of `ARCON PAM`, `BeyondTrust PBPS`, `CA Access Control`, `CA PAM`, `CyberArk
   * AIM`, `CyberArk PIM Suite`, `HashiCorp`, `Hitachi ID PAM`, `Lieberman ERPM`, `Quest Vault`,
   * `Thycotic Secret Server` or `Wallix AdminBastion (WAB)`. Only while loginType is "vault". API
   * parameter: `vault_type`.
   */
  vaultType?: pulumi.Input<
    | "ARCON PAM"
    | "BeyondTrust PBPS"
    | "CA Access Control"
    | "CA PAM"
    | "CyberArk AIM"
    | "CyberArk PIM Suite"
    | "HashiCorp"
    | "Hitachi ID PAM"
    | "Lieberman ERPM"
    | "Quest Vault"
    | "Thycotic Secret Server"
    | "Wallix AdminBastion (WAB)"
  >;
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
   * Client certificate for the server, in PEM form.
   * @remarks Never reported by Qualys, so a change made elsewhere can't be seen. API parameter:
   * `client_cert`.
   */
  clientCert?: pulumi.Input<string>;
  /**
   * Where the key of `clientCert` comes from: `basic` for this record, `vault` for the vault
   * `clientKeyVaultId`.
   * @remarks One of `basic` or `vault`. API parameter: `client_key_type`.
   * @default "basic"
   */
  clientKeyType?: pulumi.Input<"basic" | "vault">;
  /**
   * Private key of `clientCert` in PEM form.
   * @remarks Only while clientKeyType is "basic". Secret. Never reported by Qualys, so a change
   * made elsewhere can't be seen. API parameter: `client_key`.
   */
  clientKey?: pulumi.Input<string>;
  /**
   * Type of the vault that holds the key of `clientCert`. Give settings that have no argument in
   * `extraParameters`.
   * @remarks One of `ARCON PAM`, `Azure Key`, `BeyondTrust PBPS`, `CA Access Control`, `CA PAM`,
   * `CyberArk AIM`, `CyberArk PIM Suite`, `HashiCorp`, `Hitachi ID PAM`, `Lieberman ERPM`, `Quest
   * Vault`, `Thycotic Secret Server` or `Wallix AdminBastion (WAB)`. Only while clientKeyType is
   * "vault". API parameter: `client_key_vault_type`.
   */
  clientKeyVaultType?: pulumi.Input<
    | "ARCON PAM"
    | "Azure Key"
    | "BeyondTrust PBPS"
    | "CA Access Control"
    | "CA PAM"
    | "CyberArk AIM"
    | "CyberArk PIM Suite"
    | "HashiCorp"
    | "Hitachi ID PAM"
    | "Lieberman ERPM"
    | "Quest Vault"
    | "Thycotic Secret Server"
    | "Wallix AdminBastion (WAB)"
  >;
  /**
   * ID of the vault that holds the key of `clientCert`.
   * @remarks Only while clientKeyType is "vault". API parameter: `client_key_vault_id`.
   */
  clientKeyVaultId?: pulumi.Input<number | string>;
  /**
   * Folder of `clientKeyFile` in the vault's safe. The two together can have 170 characters.
   * @remarks At most 169 characters. Only while clientKeyType is "vault" and clientKeyVaultType
   * is "CyberArk AIM" or "CyberArk PIM Suite". API parameter: `client_key_folder`.
   */
  clientKeyFolder?: pulumi.Input<string>;
  /**
   * Name of the file in `clientKeyFolder` that holds the key.
   * @remarks At most 165 characters. Only while clientKeyType is "vault" and clientKeyVaultType
   * is "CyberArk AIM" or "CyberArk PIM Suite". API parameter: `client_key_file`.
   */
  clientKeyFile?: pulumi.Input<string>;
  /**
   * Where the passphrase of the key comes from: `basic` for this record, `vault` for the vault
   * `passphraseVaultId`.
   * @remarks One of `basic` or `vault`. API parameter: `passphrase_type`.
   * @default "basic"
   */
  passphraseType?: pulumi.Input<"basic" | "vault">;
  /**
   * Passphrase of the key, if it is encrypted.
   * @remarks Only while passphraseType is "basic". Secret. Never reported by Qualys, so a change
   * made elsewhere can't be seen. API parameter: `passphrase`.
   */
  passphrase?: pulumi.Input<string>;
  /**
   * Type of the vault that holds the passphrase of the key. Give settings that have no argument
   * in `extraParameters`.
   * @remarks One of `ARCON PAM`, `Azure Key`, `BeyondTrust PBPS`, `CA Access Control`, `CA PAM`,
   * `CyberArk AIM`, `CyberArk PIM Suite`, `HashiCorp`, `Hitachi ID PAM`, `Lieberman ERPM`, `Quest
   * Vault`, `Thycotic Secret Server` or `Wallix AdminBastion (WAB)`. Only while passphraseType is
   * "vault". API parameter: `passphrase_vault_type`.
   */
  passphraseVaultType?: pulumi.Input<
    | "ARCON PAM"
    | "Azure Key"
    | "BeyondTrust PBPS"
    | "CA Access Control"
    | "CA PAM"
    | "CyberArk AIM"
    | "CyberArk PIM Suite"
    | "HashiCorp"
    | "Hitachi ID PAM"
    | "Lieberman ERPM"
    | "Quest Vault"
    | "Thycotic Secret Server"
    | "Wallix AdminBastion (WAB)"
  >;
  /**
   * ID of the vault that holds the passphrase of the key.
   * @remarks Only while passphraseType is "vault". API parameter: `passphrase_vault_id`.
   */
  passphraseVaultId?: pulumi.Input<number | string>;
  /**
   * Name of the secret in the Azure key vault that holds the key or its passphrase.
   * @remarks Only while clientKeyVaultType is "Azure Key" or passphraseVaultType is "Azure Key".
   * Never reported by Qualys, so a change made elsewhere can't be seen. API parameter:
   * `ak_secret_name`.
   */
  akSecretName?: pulumi.Input<string>;
  /**
   * Name of the database.
   * @remarks API parameter: `pgsql_db_name`.
   */
  pgsqlDbName: pulumi.Input<string>;
  /**
   * TCP port that the database server listens on.
   * @remarks From 1 to 65535. API parameter: `port`.
   * @default 5432
   */
  port?: pulumi.Input<number | string>;
  /**
   * Path of `postgresql.conf` on Windows hosts.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `pgsql_win_conf_path`.
   */
  pgsqlWinConfPath?: pulumi.Input<string>;
  /**
   * Path of `postgresql.conf`, the same on all Unix hosts.
   * @remarks API parameter: `pgsql_unix_conf_path`.
   */
  pgsqlUnixConfPath?: pulumi.Input<string>;
}

export interface PostgresqlRecord extends Outputs<PostgresqlRecordArgs> {}

/**
 * Lets compliance scans log in to a PostgreSQL database with a password and, if the server asks
 * for one, a client certificate. Its key and passphrase can each come from another vault.
 *
 * @remarks API: `/api/2.0/fo/auth/postgresql/`. Sources:
 * - Qualys VM/PC API: PostgreSQL Record
 * - Qualys web help: PostgreSQL record
 * - Qualys API release notes: New Support for Microsoft Azure Key Vault
 * - Qualys API V2 User Guide 8.12, February 2018, pages 391-396, 741-742
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 247-252, 281, 284
 * - Community digest of the Qualys VM/PC API guide: authentication records
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * new qualys.auth.PostgresqlRecord("example", {
 *   title: "PostgreSQL in Berlin",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
 *   pgsqlDbName: "inventory",
 *   pgsqlUnixConfPath: "/var/lib/pgsql/data/postgresql.conf",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 * });
 * ```
 *
 * With the password in a vault, here CyberArk AIM:
 *
 * ```ts
 * import * as qualys from "pulumi-qualys";
 *
 * const vault = qualys.vault.getVaultOutput({ type: "CyberArk AIM", title: "Scanner secrets" });
 *
 * new qualys.auth.PostgresqlRecord("example", {
 *   title: "PostgreSQL in Berlin",
 *   username: "svc-qualys",
 *   pgsqlDbName: "inventory",
 *   pgsqlUnixConfPath: "/var/lib/pgsql/data/postgresql.conf",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...qualys.vault.CyberArkAimVault.loginFor(vault.id, {
 *     folder: "Root/Scanners",
 *     file: "svc-qualys",
 *   }),
 * });
 * ```
 */
export class PostgresqlRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: PostgresqlRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:PostgresqlRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new PostgresqlRecord(name, {} as PostgresqlRecordArgs, { ...opts, id });
  }
}
