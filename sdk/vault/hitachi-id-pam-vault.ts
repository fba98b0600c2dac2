// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";
import { vaultLogin, type VaultLogin } from "../vault-login.js";
import type { VaultArgs } from "./vault-args.js";
import type { WebServiceArgs } from "./web-service-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `HitachiIdPamVault`. */
export interface HitachiIdPamVaultArgs extends VaultArgs, WebServiceArgs, ResourceArgs {
  /**
   * HTTP or HTTPS address of Hitachi's web service, as the scanner reaches it.
   * @remarks Must be an http:// or https:// address. API parameter: `url`.
   */
  url: pulumi.Input<string>;
}

/** Which secret of the vault a record logs in with. */
export interface HitachiIdPamVaultLoginArgs {
  /**
   * ID of the resource in Hitachi's manager whose secret the scanner fetches.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `resource_id`.
   */
  resourceId?: pulumi.Input<string>;
}

export interface HitachiIdPamVault extends Outputs<HitachiIdPamVaultArgs> {}

/**
 * Fetches secrets from Hitachi ID (now Bravura) Privileged Access Manager, Management Suite 7.3
 * or later. The scanner logs in to its web service with a user name and a password.
 *
 * @remarks API: `/api/2.0/fo/vault/`. Sources:
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 283, 290-292 and 296
 * - Qualys API V2 User Guide 8.12, February 2018, pages 753-756
 * - Qualys VM/PC API: Windows Record
 * - Qualys VM/PC API: Vault settings in auth record
 * - Qualys API release notes: New Support for Microsoft Azure Key Vault
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * const vault = new qualys.vault.HitachiIdPamVault("example", {
 *   title: "Hitachi ID PAM in Berlin",
 *   url: "https://vault.example.com/api",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
 * });
 *
 * new qualys.auth.UnixRecord("example", {
 *   title: "Unix in Berlin",
 *   username: "svc-qualys",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...vault.login(),
 * });
 * ```
 */
export class HitachiIdPamVault extends QualysResource {
  /**
   * Declares the vault.
   *
   * @param name the resource's name in the program.
   * @param args the vault's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: HitachiIdPamVaultArgs, opts?: pulumi.CustomResourceOptions) {
    super("vault:HitachiIdPamVault", name, args, opts);
  }

  /**
   * Reads an existing vault without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the vault's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new HitachiIdPamVault(name, {} as HitachiIdPamVaultArgs, { ...opts, id });
  }

  /**
   * What a record needs to get its password from this vault, for the record's arguments:
   * `...vault.login({ … })`.
   * @param settings which secret of the vault to use.
   */
  login(
    settings: HitachiIdPamVaultLoginArgs = {},
  ): VaultLogin<"Hitachi ID PAM", HitachiIdPamVaultLoginArgs> {
    return HitachiIdPamVault.loginFor(this.id, settings);
  }

  /**
   * Like `login`, for a vault that the program doesn't declare.
   * @param id the vault's ID at Qualys, for example from a lookup.
   * @param settings which secret of the vault to use.
   */
  static loginFor(
    id: pulumi.Input<number | string>,
    settings: HitachiIdPamVaultLoginArgs = {},
  ): VaultLogin<"Hitachi ID PAM", HitachiIdPamVaultLoginArgs> {
    return vaultLogin("Hitachi ID PAM", id, settings);
  }
}
