// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";
import { vaultLogin, type VaultLogin } from "../vault-login.js";
import type { VaultArgs } from "./vault-args.js";
import type { WebServiceArgs } from "./web-service-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `HashiCorpVault`. */
export interface HashiCorpVaultArgs
  extends VaultArgs, Pick<WebServiceArgs, "sslVerify">, ResourceArgs {
  /**
   * HTTP or HTTPS address of the HashiCorp Vault, as the scanner reaches it.
   * @remarks Must be an http:// or https:// address. API parameter: `url`.
   */
  url: pulumi.Input<string>;
  /**
   * Version of HashiCorp's HTTP API that the scanner uses.
   * @remarks One of `v1`. API parameter: `api_version`.
   * @default "v1"
   */
  apiVersion?: pulumi.Input<"v1">;
  /**
   * How the scanner logs in: `userpass` with a user name and a password, `cert` with a client
   * certificate, `approle` with a role ID and a secret ID.
   * @remarks One of `userpass`, `cert` or `approle`. API parameter: `auth_type`.
   */
  authType: pulumi.Input<"userpass" | "cert" | "approle">;
  /**
   * Mount path of the login method. Without it, that is `auth/` followed by the `authType`.
   * @remarks API parameter: `path`.
   */
  path?: pulumi.Input<string>;
  /**
   * User name that the scanner logs in with.
   * @remarks Only while authType is "userpass". API parameter: `username`.
   */
  username?: pulumi.Input<string>;
  /**
   * Password of `username`.
   * @remarks Only while authType is "userpass". Secret. Never reported by Qualys, so a change
   * made elsewhere can't be seen. API parameter: `password`.
   */
  password?: pulumi.Input<string>;
  /**
   * Certificate role that the scanner logs in with.
   * @remarks Only while authType is "cert". API parameter: `role_name`.
   */
  roleName?: pulumi.Input<string>;
  /**
   * Client certificate: PEM, with its BEGIN and END lines.
   * @remarks Only while authType is "cert". Never reported by Qualys, so a change made elsewhere
   * can't be seen. API parameter: `cert`.
   */
  cert?: pulumi.Input<string>;
  /**
   * Private key of `cert`: PEM, with its BEGIN and END lines.
   * @remarks Only while authType is "cert". Secret. Never reported by Qualys, so a change made
   * elsewhere can't be seen. API parameter: `private_key`.
   */
  privateKey?: pulumi.Input<string>;
  /**
   * Passphrase of `privateKey`, if the key is encrypted.
   * @remarks Only while authType is "cert". Secret. Never reported by Qualys, so a change made
   * elsewhere can't be seen. API parameter: `passphrase`.
   */
  passphrase?: pulumi.Input<string>;
  /**
   * ID of the application role that the scanner logs in with.
   * @remarks Only while authType is "approle". Secret. API parameter: `role_id`.
   */
  roleId?: pulumi.Input<string>;
  /**
   * Secret ID that belongs to the role `roleId`.
   * @remarks Only while authType is "approle". Secret. API parameter: `secret_id`.
   */
  secretId?: pulumi.Input<string>;
}

/** Which secret of the vault a record logs in with. */
export interface HashiCorpVaultLoginArgs {
  /**
   * Mount path of the key/value engine.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. Unverified: no Qualys page that we could read names this parameter. API
   * parameter: `secret_kv_path`.
   */
  secretKvPath?: pulumi.Input<string>;
  /**
   * Name of the secret that the scanner fetches.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. Unverified: no Qualys page that we could read names this parameter. API
   * parameter: `secret_kv_name`.
   */
  secretKvName?: pulumi.Input<string>;
  /**
   * Key in the secret whose value the scanner logs in to hosts with.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. Unverified: no Qualys page that we could read names this parameter. API
   * parameter: `secret_kv_key`.
   */
  secretKvKey?: pulumi.Input<string>;
}

export interface HashiCorpVault extends Outputs<HashiCorpVaultArgs> {}

/**
 * Fetches secrets from the key/value engine of a HashiCorp Vault. The scanner logs in with a
 * password, a client certificate or an application role, as `authType` says.
 *
 * @remarks API: `/api/2.0/fo/vault/`. Sources:
 * - Qualys UI help: HashiCorp vault
 * - Qualys API release notes: New Support for Microsoft Azure Key Vault
 * - Community digest of the Qualys VM/PC API guide: vaults
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * const vault = new qualys.vault.HashiCorpVault("example", {
 *   title: "HashiCorp Vault in Berlin",
 *   url: "https://vault.example.com:8200",
 *   authType: "userpass",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
 * });
 *
 * new qualys.auth.UnixRecord("example", {
 *   title: "Unix in Berlin",
 *   username: "svc-qualys",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...vault.login({ secretKvPath: "secret", secretKvName: "svc-qualys", secretKvKey: "password" }),
 * });
 * ```
 */
export class HashiCorpVault extends QualysResource {
  /**
   * Declares the vault.
   *
   * @param name the resource's name in the program.
   * @param args the vault's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: HashiCorpVaultArgs, opts?: pulumi.CustomResourceOptions) {
    super("vault:HashiCorpVault", name, args, opts);
  }

  /**
   * Reads an existing vault without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the vault's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new HashiCorpVault(name, {} as HashiCorpVaultArgs, { ...opts, id });
  }

  /**
   * What a record needs to get its password from this vault, for the record's arguments:
   * `...vault.login({ … })`.
   * @param settings which secret of the vault to use.
   */
  login(settings: HashiCorpVaultLoginArgs = {}): VaultLogin<"HashiCorp", HashiCorpVaultLoginArgs> {
    return HashiCorpVault.loginFor(this.id, settings);
  }

  /**
   * Like `login`, for a vault that the program doesn't declare.
   * @param id the vault's ID at Qualys, for example from a lookup.
   * @param settings which secret of the vault to use.
   */
  static loginFor(
    id: pulumi.Input<number | string>,
    settings: HashiCorpVaultLoginArgs = {},
  ): VaultLogin<"HashiCorp", HashiCorpVaultLoginArgs> {
    return vaultLogin("HashiCorp", id, settings);
  }
}
