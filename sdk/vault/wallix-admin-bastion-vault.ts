// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";
import { vaultLogin, type VaultLogin } from "../vault-login.js";
import type { VaultArgs } from "./vault-args.js";
import type { WebServiceArgs } from "./web-service-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `WallixAdminBastionVault`. */
export interface WallixAdminBastionVaultArgs
  extends VaultArgs, Pick<WebServiceArgs, "sslVerify">, ResourceArgs {
  /**
   * HTTP or HTTPS address of the bastion's API, as the scanner reaches it.
   * @remarks Must be an http:// or https:// address. API parameter: `url`.
   */
  url: pulumi.Input<string>;
  /**
   * User name for the API. The user must have the profile `user` and be in a resource group.
   * @remarks API parameter: `username`.
   */
  username: pulumi.Input<string>;
  /**
   * Password of `username`. Give either this or `appkey`.
   * @remarks Secret. Never reported by Qualys, so a change made elsewhere can't be seen. API
   * parameter: `password`.
   */
  password?: pulumi.Input<string>;
  /**
   * Key of the bastion's REST API. Give either this or `password`.
   * @remarks Must be a key that has none of \ / : * ? " < > | and neither starts nor ends with a
   * blank or a dot. Secret. Qualys' documentation doesn't show how it is reported, so a change
   * made elsewhere may go unseen. API parameter: `appkey`.
   */
  appkey?: pulumi.Input<string>;
}

/** Which secret of the vault a record logs in with. */
export interface WallixAdminBastionVaultLoginArgs {
  /**
   * Name of the authorization that gives the scanner access to the secret.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `authorization_name`.
   */
  authorizationName: pulumi.Input<string>;
  /**
   * Account whose secret the scanner fetches, as `account@global_domain` or
   * `account@local_domain@device`. Can contain variables.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `target_name`.
   */
  targetName: pulumi.Input<string>;
}

export interface WallixAdminBastionVault extends Outputs<WallixAdminBastionVaultArgs> {}

/**
 * Fetches secrets from a Wallix AdminBastion, now called Wallix Bastion. The scanner logs in to
 * its REST API as a user, with a password or an API key.
 *
 * @remarks API: `/api/2.0/fo/vault/`. Sources:
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 286, 290-292 and 297
 * - Qualys API V2 User Guide 8.12, February 2018, pages 753-756
 * - Qualys UI help: Wallix AdminBastion vault
 * - Qualys API release notes: New Support for Microsoft Azure Key Vault
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * const vault = new qualys.vault.WallixAdminBastionVault("example", {
 *   title: "Wallix AdminBastion in Berlin",
 *   url: "https://vault.example.com/api",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
 * });
 *
 * new qualys.auth.UnixRecord("example", {
 *   title: "Unix in Berlin",
 *   username: "svc-qualys",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...vault.login({ authorizationName: "scanners", targetName: "svc-qualys@corp.example.com" }),
 * });
 * ```
 */
export class WallixAdminBastionVault extends QualysResource {
  /**
   * Declares the vault.
   *
   * @param name the resource's name in the program.
   * @param args the vault's arguments.
   * @param opts options of the resource.
   */
  constructor(
    name: string,
    args: WallixAdminBastionVaultArgs,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super("vault:WallixAdminBastionVault", name, args, opts);
  }

  /**
   * Reads an existing vault without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the vault's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new WallixAdminBastionVault(name, {} as WallixAdminBastionVaultArgs, { ...opts, id });
  }

  /**
   * What a record needs to get its password from this vault, for the record's arguments:
   * `...vault.login({ … })`.
   * @param settings which secret of the vault to use.
   */
  login(
    settings: WallixAdminBastionVaultLoginArgs,
  ): VaultLogin<"Wallix AdminBastion (WAB)", WallixAdminBastionVaultLoginArgs> {
    return WallixAdminBastionVault.loginFor(this.id, settings);
  }

  /**
   * Like `login`, for a vault that the program doesn't declare.
   * @param id the vault's ID at Qualys, for example from a lookup.
   * @param settings which secret of the vault to use.
   */
  static loginFor(
    id: pulumi.Input<number | string>,
    settings: WallixAdminBastionVaultLoginArgs,
  ): VaultLogin<"Wallix AdminBastion (WAB)", WallixAdminBastionVaultLoginArgs> {
    return vaultLogin("Wallix AdminBastion (WAB)", id, settings);
  }
}
