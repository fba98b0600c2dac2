// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";
import { vaultLogin, type VaultLogin } from "../vault-login.js";
import type { VaultArgs } from "./vault-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `CyberArkPimSuiteVault`. */
export interface CyberArkPimSuiteVaultArgs extends VaultArgs, ResourceArgs {
  /**
   * IP address of the vault's server, as the scanner reaches it.
   * @remarks Must be an IP address. API parameter: `server_address`.
   */
  serverAddress: pulumi.Input<string>;
  /**
   * TCP port of the vault's server.
   * @remarks From 1025 to 65535. API parameter: `port`.
   * @default 1858
   */
  port?: pulumi.Input<number | string>;
  /**
   * Safe that the scanner fetches secrets from.
   * @remarks At most 28 characters. API parameter: `safe`.
   */
  safe: pulumi.Input<string>;
  /**
   * CyberArk account that the scanner logs in with.
   * @remarks API parameter: `username`.
   */
  username: pulumi.Input<string>;
  /**
   * Password of `username`.
   * @remarks Secret. Never reported by Qualys, so a change made elsewhere can't be seen. API
   * parameter: `password`.
   */
  password: pulumi.Input<string>;
}

/** Which secret of the vault a record logs in with. */
export interface CyberArkPimSuiteVaultLoginArgs {
  /**
   * Folder of `file` in the vault's safe. The two together can have 170 characters.
   * @remarks At most 169 characters. API parameter: `folder`.
   */
  folder: pulumi.Input<string>;
  /**
   * Name of the file in `folder` that holds the secret.
   * @remarks At most 165 characters. API parameter: `file`.
   */
  file: pulumi.Input<string>;
}

export interface CyberArkPimSuiteVault extends Outputs<CyberArkPimSuiteVaultArgs> {}

/**
 * Fetches secrets from a safe of the CyberArk Privileged Identity Management Suite. The scanner
 * logs in to its server with a CyberArk account. We don't know the name of the parameter for a
 * fail-over server; give it in `extraParameters`.
 *
 * @remarks API: `/api/2.0/fo/vault/`. Sources:
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 284, 290-296
 * - Qualys API V2 User Guide 8.12, February 2018, pages 434, 450-451, 745 and 752-756
 * - Qualys UI help: CyberArk PIM Suite vault
 * - Qualys UI help: CyberArk integration
 * - Qualys samples: Unix Authentication API
 * - Qualys API release notes: New Support for Microsoft Azure Key Vault
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * const vault = new qualys.vault.CyberArkPimSuiteVault("example", {
 *   title: "CyberArk PIM Suite in Berlin",
 *   serverAddress: "192.0.2.17",
 *   safe: "Scanners",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
 * });
 *
 * new qualys.auth.UnixRecord("example", {
 *   title: "Unix in Berlin",
 *   username: "svc-qualys",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...vault.login({ folder: "Root/Scanners", file: "svc-qualys" }),
 * });
 * ```
 */
export class CyberArkPimSuiteVault extends QualysResource {
  /**
   * Declares the vault.
   *
   * @param name the resource's name in the program.
   * @param args the vault's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: CyberArkPimSuiteVaultArgs, opts?: pulumi.CustomResourceOptions) {
    super("vault:CyberArkPimSuiteVault", name, args, opts);
  }

  /**
   * Reads an existing vault without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the vault's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new CyberArkPimSuiteVault(name, {} as CyberArkPimSuiteVaultArgs, { ...opts, id });
  }

  /**
   * What a record needs to get its password from this vault, for the record's arguments:
   * `...vault.login({ … })`.
   * @param settings which secret of the vault to use.
   */
  login(
    settings: CyberArkPimSuiteVaultLoginArgs,
  ): VaultLogin<"CyberArk PIM Suite", CyberArkPimSuiteVaultLoginArgs> {
    return CyberArkPimSuiteVault.loginFor(this.id, settings);
  }

  /**
   * Like `login`, for a vault that the program doesn't declare.
   * @param id the vault's ID at Qualys, for example from a lookup.
   * @param settings which secret of the vault to use.
   */
  static loginFor(
    id: pulumi.Input<number | string>,
    settings: CyberArkPimSuiteVaultLoginArgs,
  ): VaultLogin<"CyberArk PIM Suite", CyberArkPimSuiteVaultLoginArgs> {
    return vaultLogin("CyberArk PIM Suite", id, settings);
  }
}
