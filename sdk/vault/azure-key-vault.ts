// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import { QualysResource } from "../resource.js";

/** Arguments of a `AzureKeyVault`. */
export interface AzureKeyVaultArgs {
  /**
   * Name of the vault. Several vaults can have the same.
   * (`title`)
   */
  title: pulumi.Input<string>;
  /**
   * Free text about the vault.
   * (`comments`)
   */
  comments?: pulumi.Input<string>;
  /**
   * HTTP or HTTPS address of the key vault's API. Must be HTTPS while `sslVerify` is on.
   * Must be an http:// or https:// address.
   * (`url`)
   */
  url: pulumi.Input<string>;
  /**
   * ID of the application registered for the key vault.
   * (`app_id`)
   */
  appId: pulumi.Input<string>;
  /**
   * Refuse a key vault whose certificate isn't valid and trusted.
   * Default: `true`.
   * (`ssl_verify`)
   */
  sslVerify?: pulumi.Input<boolean>;
  /**
   * Client certificate: PEM, with its BEGIN and END lines.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`cert`)
   */
  cert: pulumi.Input<string>;
  /**
   * Private key of `cert`: PEM, with its BEGIN and END lines.
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`private_key`)
   */
  privateKey: pulumi.Input<string>;
  /**
   * Passphrase of `privateKey`, if the key is encrypted.
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`passphrase`)
   */
  passphrase?: pulumi.Input<string>;
  /**
   * Parameters that this package doesn't know yet, by the API's names; they are sent as they are,
   * and one that is taken out is sent empty. Wrap values that are secrets in `pulumi.secret`.
   */
  extraParameters?: pulumi.Input<Record<string, pulumi.Input<string>>>;
  /**
   * Take over the vault of this type that has the same title at Qualys, if there is one, instead
   * of creating it. Only what differs is sent. Has no effect on a resource that Pulumi manages
   * already.
   */
  adopt?: pulumi.Input<boolean>;
}

/**
 * Fetches secrets from a Microsoft Azure Key Vault. The scanner logs in as a registered
 * application with a client certificate.
 *
 * API: `/api/2.0/fo/vault/`. Sources:
 * - Qualys API release notes: New Support for Microsoft Azure Key Vault
 */
export class AzureKeyVault extends QualysResource {
  /** Name of the vault. Several vaults can have the same. */
  declare readonly title: pulumi.Output<string>;
  /** Free text about the vault. */
  declare readonly comments: pulumi.Output<string | undefined>;
  /** HTTP or HTTPS address of the key vault's API. Must be HTTPS while `sslVerify` is on. */
  declare readonly url: pulumi.Output<string>;
  /** ID of the application registered for the key vault. */
  declare readonly appId: pulumi.Output<string>;
  /** Refuse a key vault whose certificate isn't valid and trusted. */
  declare readonly sslVerify: pulumi.Output<boolean | undefined>;
  /** Client certificate: PEM, with its BEGIN and END lines. */
  declare readonly cert: pulumi.Output<string>;
  /** Private key of `cert`: PEM, with its BEGIN and END lines. */
  declare readonly privateKey: pulumi.Output<string>;
  /** Passphrase of `privateKey`, if the key is encrypted. */
  declare readonly passphrase: pulumi.Output<string | undefined>;
  /**
   * Parameters that this package doesn't know yet, by the API's names; they are sent as they are,
   * and one that is taken out is sent empty. Wrap values that are secrets in `pulumi.secret`.
   */
  declare readonly extraParameters: pulumi.Output<Record<string, string> | undefined>;

  /**
   * Declares a Azure Key Vault vault.
   *
   * @param name the resource's name in the program.
   * @param args what the vault should be.
   * @param opts options of the resource.
   */
  constructor(name: string, args: AzureKeyVaultArgs, opts?: pulumi.CustomResourceOptions) {
    super("vault:AzureKeyVault", properties, name, args, opts);
  }

  /**
   * Reads a vault that exists, without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the vault's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new AzureKeyVault(name, {} as AzureKeyVaultArgs, { ...opts, id });
  }
}

const properties = {
  names: ["title", "comments", "url", "appId", "sslVerify", "cert", "privateKey", "passphrase"],
  secrets: ["privateKey", "passphrase"],
  addresses: [],
} as const;
