// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";
import { vaultLogin, type VaultLogin } from "../vault-login.js";
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

/** Which secret of the vault a record logs in with. */
export interface LiebermanErpmVaultLoginArgs {
  /**
   * Let the scanner look up each host's system name at scan time, which is the only way for a
   * record with more than one address.
   * @remarks Never reported by Qualys, so a change made elsewhere can't be seen. API parameter:
   * `auto_discover_system_name`.
   */
  autoDiscoverSystemName: pulumi.Input<boolean>;
  /**
   * Name of the system in the manager whose secret the scanner fetches, for a record with one
   * host.
   * @remarks Only while autoDiscoverSystemName is not true. API parameter:
   * `system_name_single_host`.
   */
  systemNameSingleHost?: pulumi.Input<string>;
  /**
   * Type of the record's systems in the manager; `custom` stands for `customSystemType`. Qualys'
   * guides spell it `mssq`, later digests `mssql`.
   * @remarks One of `auto`, `windows`, `unix`, `oracle`, `mssq`, `mssql`, `ldap`, `cisco` or
   * `custom`. API parameter: `system_type`.
   */
  systemType: pulumi.Input<
    "auto" | "windows" | "unix" | "oracle" | "mssq" | "mssql" | "ldap" | "cisco" | "custom"
  >;
  /**
   * Name of a type that was defined in the manager.
   * @remarks Only while systemType is "custom". API parameter: `custom_system_type`.
   */
  customSystemType?: pulumi.Input<string>;
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
   * @param args the vault's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: LiebermanErpmVaultArgs, opts?: pulumi.CustomResourceOptions) {
    super("vault:LiebermanErpmVault", name, args, opts);
  }

  /**
   * Reads an existing vault without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the vault's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new LiebermanErpmVault(name, {} as LiebermanErpmVaultArgs, { ...opts, id });
  }

  /**
   * What a record needs to get its password from this vault, for the record's arguments:
   * `...vault.login({ … })`.
   * @param settings which secret of the vault to use.
   */
  login(
    settings: LiebermanErpmVaultLoginArgs,
  ): VaultLogin<"Lieberman ERPM", LiebermanErpmVaultLoginArgs> {
    return LiebermanErpmVault.loginFor(this.id, settings);
  }

  /**
   * Like `login`, for a vault that the program doesn't declare.
   * @param id the vault's ID at Qualys, for example from a lookup.
   * @param settings which secret of the vault to use.
   */
  static loginFor(
    id: pulumi.Input<number | string>,
    settings: LiebermanErpmVaultLoginArgs,
  ): VaultLogin<"Lieberman ERPM", LiebermanErpmVaultLoginArgs> {
    return vaultLogin("Lieberman ERPM", id, settings);
  }
}
