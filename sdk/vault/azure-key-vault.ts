// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";
import { vaultLogin, type VaultLogin } from "../vault-login.js";
import type { VaultArgs } from "./vault-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `AzureKeyVault`. */
export interface AzureKeyVaultArgs extends VaultArgs, ResourceArgs {
  /**
   * HTTP or HTTPS address of the key vault's API. Must be HTTPS while `sslVerify` is on.
   * @remarks Must be an http:// or https:// address. API parameter: `url`.
   */
  url: pulumi.Input<string>;
  /**
   * ID of the application registered for the key vault.
   * @remarks API parameter: `app_id`.
   */
  appId: pulumi.Input<string>;
  /**
   * Refuse a key vault whose certificate isn't valid and trusted.
   * @remarks API parameter: `ssl_verify`.
   * @default true
   */
  sslVerify?: pulumi.Input<boolean>;
  /**
   * Client certificate: PEM, with its BEGIN and END lines.
   * @remarks Never reported by Qualys, so a change made elsewhere can't be seen. API parameter:
   * `cert`.
   */
  cert: pulumi.Input<string>;
  /**
   * Private key of `cert`: PEM, with its BEGIN and END lines.
   * @remarks Secret. Never reported by Qualys, so a change made elsewhere can't be seen. API
   * parameter: `private_key`.
   */
  privateKey: pulumi.Input<string>;
  /**
   * Passphrase of `privateKey`, if the key is encrypted.
   * @remarks Secret. Never reported by Qualys, so a change made elsewhere can't be seen. API
   * parameter: `passphrase`.
   */
  passphrase?: pulumi.Input<string>;
}

/** Which secret of the vault a record logs in with. */
export interface AzureKeyVaultLoginArgs {
  /**
   * Name of the secret in the Azure key vault.
   * @remarks API parameter: `ak_secret_name`.
   */
  akSecretName?: pulumi.Input<string>;
}

export interface AzureKeyVault extends Outputs<AzureKeyVaultArgs> {}

/**
 * Fetches secrets from a Microsoft Azure Key Vault. The scanner logs in as a registered
 * application with a client certificate.
 *
 * @remarks API: `/api/2.0/fo/vault/`. Sources:
 * - Qualys API release notes: New Support for Microsoft Azure Key Vault
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * const vault = new qualys.vault.AzureKeyVault("example", {
 *   title: "Azure Key Vault in Berlin",
 *   url: "https://scanner-secrets.vault.azure.net",
 *   appId: "7b1c7a2e-5d0f-4a43-9f0e-0c8b5a5d2f11",
 *   cert: config.require("cert"),
 *   privateKey: config.requireSecret("privateKey"),
 * });
 *
 * new qualys.auth.UnixRecord("example", {
 *   title: "Unix in Berlin",
 *   username: "svc-qualys",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...vault.login({ akSecretName: "svc-qualys" }),
 * });
 * ```
 */
export class AzureKeyVault extends QualysResource {
  /**
   * Declares the vault.
   *
   * @param name the resource's name in the program.
   * @param args the vault's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: AzureKeyVaultArgs, opts?: pulumi.CustomResourceOptions) {
    super("vault:AzureKeyVault", name, args, opts);
  }

  /**
   * Reads an existing vault without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the vault's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new AzureKeyVault(name, {} as AzureKeyVaultArgs, { ...opts, id });
  }

  /**
   * What a record needs to get its password from this vault, for the record's arguments:
   * `...vault.login({ … })`.
   * @param settings which secret of the vault to use.
   */
  login(settings: AzureKeyVaultLoginArgs = {}): VaultLogin<"Azure Key", AzureKeyVaultLoginArgs> {
    return AzureKeyVault.loginFor(this.id, settings);
  }

  /**
   * Like `login`, for a vault that the program doesn't declare.
   * @param id the vault's ID at Qualys, for example from a lookup.
   * @param settings which secret of the vault to use.
   */
  static loginFor(
    id: pulumi.Input<number | string>,
    settings: AzureKeyVaultLoginArgs = {},
  ): VaultLogin<"Azure Key", AzureKeyVaultLoginArgs> {
    return vaultLogin("Azure Key", id, settings);
  }
}
