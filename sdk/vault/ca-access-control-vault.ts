// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";
import { vaultLogin, type VaultLogin } from "../vault-login.js";
import type { VaultArgs } from "./vault-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `CaAccessControlVault`. */
export interface CaAccessControlVaultArgs extends VaultArgs, ResourceArgs {
  /**
   * HTTP or HTTPS address of the web service (not the web console), as the scanner reaches it.
   * Its path ends in `/iam/TEWS6/ac`.
   * @remarks Must be an http:// or https:// address. API parameter: `ca_url`.
   */
  caUrl: pulumi.Input<string>;
  /**
   * Refuse a web service whose certificate isn't valid and trusted. Has no effect unless `caUrl`
   * is an https:// address.
   * @remarks Default: `true` while caUrl starts with https://. API parameter: `ca_ssl_verify`.
   */
  caSslVerify?: pulumi.Input<boolean>;
  /**
   * User name for the web service. The user needs the permission GetAccountPassword.
   * @remarks API parameter: `ca_api_username`.
   */
  caApiUsername: pulumi.Input<string>;
  /**
   * User name for HTTP authentication, if the web server asks for one.
   * @remarks API parameter: `ca_web_username`.
   */
  caWebUsername?: pulumi.Input<string>;
  /**
   * Password of `caWebUsername`.
   * @remarks Secret. Never reported by Qualys, so a change made elsewhere can't be seen. API
   * parameter: `ca_web_password`.
   */
  caWebPassword?: pulumi.Input<string>;
}

/** Which secret of the vault a record logs in with. */
export interface CaAccessControlVaultLoginArgs {
  /**
   * Name of the end point whose secret the scanner fetches: the host for a local account, its
   * domain controller for a domain account.
   * @remarks API parameter: `end_point_name`.
   */
  endPointName: pulumi.Input<string>;
  /**
   * Type of the end point as Access Control calls it, such as `SSH Device`.
   * @remarks API parameter: `end_point_type`.
   */
  endPointType: pulumi.Input<string>;
  /**
   * Container that the scanner searches for the account, such as `SSH Accounts`.
   * @remarks API parameter: `end_point_container`.
   */
  endPointContainer: pulumi.Input<string>;
}

export interface CaAccessControlVault extends Outputs<CaAccessControlVaultArgs> {}

/**
 * Fetches secrets from CA Access Control Enterprise Management, which Qualys calls end-of-life.
 * The scanner calls its web service with a user name; Qualys asks for no password.
 *
 * @remarks API: `/api/2.0/fo/vault/`. Sources:
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 283-284, 290-294
 * - Qualys API V2 User Guide 8.12, February 2018, pages 433-434, 745 and 753-756
 * - Qualys VM/PC API: Vault settings in auth record
 * - Qualys UI help: CA Access Control vault
 * - Qualys API release notes: New Support for Microsoft Azure Key Vault
 *
 * @example
 * ```ts
 * import * as qualys from "pulumi-qualys";
 *
 * const vault = new qualys.vault.CaAccessControlVault("example", {
 *   title: "CA Access Control in Berlin",
 *   caUrl: "https://vault.example.com/iam/TEWS6/ac",
 *   caApiUsername: "svc-qualys",
 * });
 *
 * new qualys.auth.UnixRecord("example", {
 *   title: "Unix in Berlin",
 *   username: "svc-qualys",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...vault.login({
 *     endPointName: "web1.example.com",
 *     endPointType: "SSH Device",
 *     endPointContainer: "SSH Accounts",
 *   }),
 * });
 * ```
 */
export class CaAccessControlVault extends QualysResource {
  /**
   * Declares the vault.
   *
   * @param name the resource's name in the program.
   * @param args the vault's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: CaAccessControlVaultArgs, opts?: pulumi.CustomResourceOptions) {
    super("vault:CaAccessControlVault", name, args, opts);
  }

  /**
   * Reads an existing vault without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the vault's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new CaAccessControlVault(name, {} as CaAccessControlVaultArgs, { ...opts, id });
  }

  /**
   * What a record needs to get its password from this vault, for the record's arguments:
   * `...vault.login({ … })`.
   * @param settings which secret of the vault to use.
   */
  login(
    settings: CaAccessControlVaultLoginArgs,
  ): VaultLogin<"CA Access Control", CaAccessControlVaultLoginArgs> {
    return CaAccessControlVault.loginFor(this.id, settings);
  }

  /**
   * Like `login`, for a vault that the program doesn't declare.
   * @param id the vault's ID at Qualys, for example from a lookup.
   * @param settings which secret of the vault to use.
   */
  static loginFor(
    id: pulumi.Input<number | string>,
    settings: CaAccessControlVaultLoginArgs,
  ): VaultLogin<"CA Access Control", CaAccessControlVaultLoginArgs> {
    return vaultLogin("CA Access Control", id, settings);
  }
}
