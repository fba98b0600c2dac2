// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";
import type { VaultArgs } from "./vault-args.js";
import type { WebServiceArgs } from "./web-service-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `LiebermanErpmVault`. */
export interface LiebermanErpmVaultArgs extends VaultArgs, WebServiceArgs, ResourceArgs {
  /**
   * HTTP or HTTPS address of the manager's web service, as the scanner reaches it.
   * @remarks Must be an http:// or https:// address. API parameter: `url`.
   */
  url: pulumi.Input<string>;
  /**
   * Domain of the account. Without it, the account is local.
   * @remarks API parameter: `domain`.
   */
  domain?: pulumi.Input<string>;
}

export interface LiebermanErpmVault extends Outputs<LiebermanErpmVaultArgs> {}

/**
 * Fetches secrets from Lieberman Enterprise Random Password Manager. The scanner logs in to its
 * web service with a local or a domain account.
 *
 * @remarks API: `/api/2.0/fo/vault/`. Sources:
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 285, 290-292 and 296
 * - Qualys API V2 User Guide 8.12, February 2018, pages 434, 451-452, 727, 745 and 753-756
 * - Qualys UI help: Lieberman ERPM vault
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
 * const vault = new qualys.vault.LiebermanErpmVault("example", {
 *   title: "Lieberman ERPM in Berlin",
 *   url: "https://vault.example.com/api",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
 * });
 *
 * new qualys.auth.UnixRecord("example", {
 *   title: "Unix in Berlin",
 *   username: "svc-qualys",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...vault.login({ autoDiscoverSystemName: true, systemType: "auto" }),
 * });
 * ```
 */
export class LiebermanErpmVault extends QualysResource {
  /**
   * Declares the vault.
   *
   * @param name the resource's name in the program.
   * @param args what the vault should be.
   * @param opts options of the resource.
   */
  constructor(name: string, args: LiebermanErpmVaultArgs, opts?: pulumi.CustomResourceOptions) {
    super("vault:LiebermanErpmVault", name, args, opts);
  }

  /**
   * Reads a vault that exists, without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the vault's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new LiebermanErpmVault(name, {} as LiebermanErpmVaultArgs, { ...opts, id });
  }
}
