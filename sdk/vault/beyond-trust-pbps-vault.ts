// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";
import { vaultLogin, type VaultLogin } from "../vault-login.js";
import type { VaultArgs } from "./vault-args.js";
import type { ClientCertificateArgs } from "./client-certificate-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `BeyondTrustPbpsVault`. */
export interface BeyondTrustPbpsVaultArgs extends VaultArgs, ClientCertificateArgs, ResourceArgs {
  /**
   * HTTP or HTTPS address of Password Safe's web service, as the scanner reaches it.
   * @remarks Must be an http:// or https:// address. API parameter: `url`.
   */
  url: pulumi.Input<string>;
  /**
   * Refuse a web service whose certificate isn't valid and trusted. Has no effect unless `url` is
   * an https:// address.
   * @remarks API parameter: `ssl_verify`.
   */
  sslVerify?: pulumi.Input<boolean>;
  /**
   * API key of the application registered in Password Safe for Qualys.
   * @remarks At most 128 characters in 2018; a longer value only gets a warning. Secret. API
   * parameter: `appkey`.
   */
  appkey: pulumi.Input<string>;
  /**
   * User name for the web service.
   * @remarks At most 64 characters. API parameter: `username`.
   */
  username: pulumi.Input<string>;
  /**
   * Password of `username`, if the API key requires one.
   * @remarks At most 64 characters. Secret. Never reported by Qualys, so a change made elsewhere
   * can't be seen. API parameter: `password`.
   */
  password?: pulumi.Input<string>;
}

/** Which secret of the vault a record logs in with. */
export interface BeyondTrustPbpsVaultLoginArgs {
  /**
   * Name of the system in the vault whose secret the scanner fetches. Required for a Quest vault;
   * for a BeyondTrust vault, the scanner looks up the host's system at scan time if none is
   * given.
   * @remarks API parameter: `system_name`.
   */
  systemName?: pulumi.Input<string>;
  /**
   * Managed account whose secret the scanner fetches. Without it, that is the record's
   * `username`.
   * @remarks API parameter: `account_name`.
   */
  accountName?: pulumi.Input<string>;
}

export interface BeyondTrustPbpsVault extends Outputs<BeyondTrustPbpsVaultArgs> {}

/**
 * Fetches secrets from BeyondTrust PowerBroker Password Safe, now called Password Safe. The
 * scanner logs in to its web service with an API key and a user name and, where the key
 * requires it, with the user's password or a client certificate.
 *
 * @remarks API: `/api/2.0/fo/vault/`. Sources:
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 283, 290-294
 * - Qualys API V2 User Guide 8.12, February 2018, pages 745-746 and 753-756
 * - Qualys VM/PC API: Vault settings in auth record
 * - Qualys UI help: BeyondTrust vault
 * - Qualys API release notes: New Support for Microsoft Azure Key Vault
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * const vault = new qualys.vault.BeyondTrustPbpsVault("example", {
 *   title: "BeyondTrust PowerBroker Password Safe in Berlin",
 *   url: "https://vault.example.com/api",
 *   appkey: config.requireSecret("appkey"),
 *   username: "svc-qualys",
 * });
 *
 * new qualys.auth.UnixRecord("example", {
 *   title: "Unix in Berlin",
 *   username: "svc-qualys",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...vault.login({ accountName: "svc-qualys" }),
 * });
 * ```
 */
export class BeyondTrustPbpsVault extends QualysResource {
  /**
   * Declares the vault.
   *
   * @param name the resource's name in the program.
   * @param args the vault's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: BeyondTrustPbpsVaultArgs, opts?: pulumi.CustomResourceOptions) {
    super("vault:BeyondTrustPbpsVault", name, args, opts);
  }

  /**
   * Reads an existing vault without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the vault's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new BeyondTrustPbpsVault(name, {} as BeyondTrustPbpsVaultArgs, { ...opts, id });
  }

  /**
   * What a record needs to get its password from this vault, for the record's arguments:
   * `...vault.login({ … })`.
   * @param settings which secret of the vault to use.
   */
  login(
    settings: BeyondTrustPbpsVaultLoginArgs = {},
  ): VaultLogin<"BeyondTrust PBPS", BeyondTrustPbpsVaultLoginArgs> {
    return BeyondTrustPbpsVault.loginFor(this.id, settings);
  }

  /**
   * Like `login`, for a vault that the program doesn't declare.
   * @param id the vault's ID at Qualys, for example from a lookup.
   * @param settings which secret of the vault to use.
   */
  static loginFor(
    id: pulumi.Input<number | string>,
    settings: BeyondTrustPbpsVaultLoginArgs = {},
  ): VaultLogin<"BeyondTrust PBPS", BeyondTrustPbpsVaultLoginArgs> {
    return vaultLogin("BeyondTrust PBPS", id, settings);
  }
}
