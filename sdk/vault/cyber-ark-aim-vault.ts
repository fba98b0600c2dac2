// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";
import { vaultLogin, type VaultLogin } from "../vault-login.js";
import type { VaultArgs } from "./vault-args.js";
import type { WebServiceArgs } from "./web-service-args.js";
import type { ClientCertificateArgs } from "./client-certificate-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `CyberArkAimVault`. */
export interface CyberArkAimVaultArgs
  extends VaultArgs, Pick<WebServiceArgs, "sslVerify">, ClientCertificateArgs, ResourceArgs {
  /**
   * HTTP or HTTPS address of the credential provider, as the scanner reaches it.
   * @remarks Must be an http:// or https:// address. API parameter: `url`.
   */
  url: pulumi.Input<string>;
  /**
   * ID of the application that the scanner identifies itself as. Can have 128 bytes, and its
   * first 28 characters must be unique.
   * @remarks At most 128 characters. API parameter: `appid`.
   */
  appid: pulumi.Input<string>;
  /**
   * Safe that the scanner fetches secrets from.
   * @remarks At most 28 characters. API parameter: `safe`.
   */
  safe: pulumi.Input<string>;
}

/** Which secret of the vault a record logs in with. */
export interface CyberArkAimVaultLoginArgs {
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

export interface CyberArkAimVault extends Outputs<CyberArkAimVaultArgs> {}

/**
 * Fetches secrets from a CyberArk safe through the Central Credential Provider of CyberArk
 * Application Identity Manager. The scanner identifies itself as an application, optionally
 * with a client certificate.
 *
 * @remarks API: `/api/2.0/fo/vault/`. Sources:
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 284, 290-295
 * - Qualys API V2 User Guide 8.12, February 2018, pages 431, 434, 450-451, 745 and 753-756
 * - Qualys UI help: CyberArk AIM vault
 * - Qualys samples: Unix Authentication API
 * - Qualys API release notes: New Support for Microsoft Azure Key Vault
 *
 * @example
 * ```ts
 * import * as qualys from "pulumi-qualys";
 *
 * const vault = new qualys.vault.CyberArkAimVault("example", {
 *   title: "CyberArk AIM in Berlin",
 *   url: "https://ccp.example.com/AIMWebService/V1.1/AIM.asmx",
 *   appid: "qualys-scanners",
 *   safe: "Scanners",
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
export class CyberArkAimVault extends QualysResource {
  /**
   * Declares the vault.
   *
   * @param name the resource's name in the program.
   * @param args the vault's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: CyberArkAimVaultArgs, opts?: pulumi.CustomResourceOptions) {
    super("vault:CyberArkAimVault", name, args, opts);
  }

  /**
   * Reads an existing vault without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the vault's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new CyberArkAimVault(name, {} as CyberArkAimVaultArgs, { ...opts, id });
  }

  /**
   * What a record needs to get its password from this vault, for the record's arguments:
   * `...vault.login({ … })`.
   * @param settings which secret of the vault to use.
   */
  login(
    settings: CyberArkAimVaultLoginArgs,
  ): VaultLogin<"CyberArk AIM", CyberArkAimVaultLoginArgs> {
    return CyberArkAimVault.loginFor(this.id, settings);
  }

  /**
   * Like `login`, for a vault that the program doesn't declare.
   * @param id the vault's ID at Qualys, for example from a lookup.
   * @param settings which secret of the vault to use.
   */
  static loginFor(
    id: pulumi.Input<number | string>,
    settings: CyberArkAimVaultLoginArgs,
  ): VaultLogin<"CyberArk AIM", CyberArkAimVaultLoginArgs> {
    return vaultLogin("CyberArk AIM", id, settings);
  }
}
