// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";
import { vaultLogin, type VaultLogin } from "../vault-login.js";
import type { VaultArgs } from "./vault-args.js";
import type { WebServiceArgs } from "./web-service-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `ThycoticSecretServerVault`. */
export interface ThycoticSecretServerVaultArgs
  extends VaultArgs, Omit<WebServiceArgs, "sslVerify">, ResourceArgs {
  /**
   * Full HTTP or HTTPS address of Secret Server's web service, as the scanner reaches it. Its
   * path usually ends in `/sswebservices/sswebservice.asmx`.
   * @remarks Must be an http:// or https:// address. API parameter: `url`.
   */
  url: pulumi.Input<string>;
  /**
   * Refuse a web service whose certificate isn't valid and trusted. Has no effect unless `url` is
   * an https:// address.
   * @remarks Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `ssl_verify`.
   */
  sslVerify?: pulumi.Input<boolean>;
  /**
   * Domain of `username`, if it is an Active Directory account.
   * @remarks At most 128 characters in 2018; a longer value only gets a warning. API parameter:
   * `domain`.
   */
  domain?: pulumi.Input<string>;
}

/** Which secret of the vault a record logs in with. */
export interface ThycoticSecretServerVaultLoginArgs {
  /**
   * Name of the secret that the scanner fetches, exactly as in Secret Server.
   * @remarks At most 256 characters in 2018; a longer value only gets a warning. API parameter:
   * `secret_name`.
   */
  secretName: pulumi.Input<string>;
}

export interface ThycoticSecretServerVault extends Outputs<ThycoticSecretServerVaultArgs> {}

/**
 * Fetches secrets from Thycotic (now Delinea) Secret Server. The scanner logs in to its web
 * service with a local or an Active Directory account.
 *
 * @remarks API: `/api/2.0/fo/vault/`. Sources:
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 285, 290-292 and 297
 * - Qualys API V2 User Guide 8.12, February 2018, pages 434, 452, 745 and 753-756
 * - Qualys samples: Unix Authentication API
 * - Qualys API release notes: New Support for Microsoft Azure Key Vault
 * - Delinea integration guide for Qualys
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * const vault = new qualys.vault.ThycoticSecretServerVault("example", {
 *   title: "Thycotic Secret Server in Berlin",
 *   url: "https://vault.example.com/sswebservices/sswebservice.asmx",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
 * });
 *
 * new qualys.auth.UnixRecord("example", {
 *   title: "Unix in Berlin",
 *   username: "svc-qualys",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...vault.login({ secretName: "svc-qualys" }),
 * });
 * ```
 */
export class ThycoticSecretServerVault extends QualysResource {
  /**
   * Declares the vault.
   *
   * @param name the resource's name in the program.
   * @param args the vault's arguments.
   * @param opts options of the resource.
   */
  constructor(
    name: string,
    args: ThycoticSecretServerVaultArgs,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super("vault:ThycoticSecretServerVault", name, args, opts);
  }

  /**
   * Reads an existing vault without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the vault's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new ThycoticSecretServerVault(name, {} as ThycoticSecretServerVaultArgs, {
      ...opts,
      id,
    });
  }

  /**
   * What a record needs to get its password from this vault, for the record's arguments:
   * `...vault.login({ … })`.
   * @param settings which secret of the vault to use.
   */
  login(
    settings: ThycoticSecretServerVaultLoginArgs,
  ): VaultLogin<"Thycotic Secret Server", ThycoticSecretServerVaultLoginArgs> {
    return ThycoticSecretServerVault.loginFor(this.id, settings);
  }

  /**
   * Like `login`, for a vault that the program doesn't declare.
   * @param id the vault's ID at Qualys, for example from a lookup.
   * @param settings which secret of the vault to use.
   */
  static loginFor(
    id: pulumi.Input<number | string>,
    settings: ThycoticSecretServerVaultLoginArgs,
  ): VaultLogin<"Thycotic Secret Server", ThycoticSecretServerVaultLoginArgs> {
    return vaultLogin("Thycotic Secret Server", id, settings);
  }
}
