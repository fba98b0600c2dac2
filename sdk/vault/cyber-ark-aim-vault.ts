// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import { QualysResource } from "../resource.js";

/** Arguments of a `CyberArkAimVault`. */
export interface CyberArkAimVaultArgs {
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
   * HTTP or HTTPS address of the credential provider, as the scanner reaches it.
   * Must be an http:// or https:// address.
   * (`url`)
   */
  url: pulumi.Input<string>;
  /**
   * Refuse a web service whose certificate isn't valid and trusted. Has no effect unless `url` is
   * an https:// address.
   * Default: `true` while url starts with https://.
   * (`ssl_verify`)
   */
  sslVerify?: pulumi.Input<boolean>;
  /**
   * Client certificate for a web service that asks for one: PEM, with its BEGIN and END lines.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`cert`)
   */
  cert?: pulumi.Input<string>;
  /**
   * Private key of `cert`: PEM, with its BEGIN and END lines.
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`private_key`)
   */
  privateKey?: pulumi.Input<string>;
  /**
   * Passphrase of `privateKey`, if the key is encrypted.
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`private_key_pwd`)
   */
  privateKeyPwd?: pulumi.Input<string>;
  /**
   * ID of the application that the scanner identifies itself as. Can have 128 bytes, and its
   * first 28 characters must be unique.
   * At most 128 characters.
   * (`appid`)
   */
  appid: pulumi.Input<string>;
  /**
   * Safe that the scanner fetches secrets from.
   * At most 28 characters.
   * (`safe`)
   */
  safe: pulumi.Input<string>;
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
 * Fetches secrets from a CyberArk safe through the Central Credential Provider of CyberArk
 * Application Identity Manager. The scanner identifies itself as an application, optionally
 * with a client certificate.
 *
 * API: `/api/2.0/fo/vault/`. Sources:
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 284, 290-295
 * - Qualys API V2 User Guide 8.12, February 2018, pages 431, 434, 450-451, 745 and 753-756
 * - Qualys UI help: CyberArk AIM vault
 * - Qualys samples: Unix Authentication API
 * - Qualys API release notes: New Support for Microsoft Azure Key Vault
 */
export class CyberArkAimVault extends QualysResource {
  /** Name of the vault. Several vaults can have the same. */
  declare readonly title: pulumi.Output<string>;
  /** Free text about the vault. */
  declare readonly comments: pulumi.Output<string | undefined>;
  /** HTTP or HTTPS address of the credential provider, as the scanner reaches it. */
  declare readonly url: pulumi.Output<string>;
  /**
   * Refuse a web service whose certificate isn't valid and trusted. Has no effect unless `url` is
   * an https:// address.
   */
  declare readonly sslVerify: pulumi.Output<boolean | undefined>;
  /** Client certificate for a web service that asks for one: PEM, with its BEGIN and END lines. */
  declare readonly cert: pulumi.Output<string | undefined>;
  /** Private key of `cert`: PEM, with its BEGIN and END lines. */
  declare readonly privateKey: pulumi.Output<string | undefined>;
  /** Passphrase of `privateKey`, if the key is encrypted. */
  declare readonly privateKeyPwd: pulumi.Output<string | undefined>;
  /**
   * ID of the application that the scanner identifies itself as. Can have 128 bytes, and its
   * first 28 characters must be unique.
   */
  declare readonly appid: pulumi.Output<string>;
  /** Safe that the scanner fetches secrets from. */
  declare readonly safe: pulumi.Output<string>;
  /**
   * Parameters that this package doesn't know yet, by the API's names; they are sent as they are,
   * and one that is taken out is sent empty. Wrap values that are secrets in `pulumi.secret`.
   */
  declare readonly extraParameters: pulumi.Output<Record<string, string> | undefined>;

  /**
   * Declares a CyberArk AIM vault.
   *
   * @param name the resource's name in the program.
   * @param args what the vault should be.
   * @param opts options of the resource.
   */
  constructor(name: string, args: CyberArkAimVaultArgs, opts?: pulumi.CustomResourceOptions) {
    super("vault:CyberArkAimVault", properties, name, args, opts);
  }

  /**
   * Reads a vault that exists, without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the vault's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new CyberArkAimVault(name, {} as CyberArkAimVaultArgs, { ...opts, id });
  }
}

const properties = {
  names: [
    "title",
    "comments",
    "url",
    "sslVerify",
    "cert",
    "privateKey",
    "privateKeyPwd",
    "appid",
    "safe",
  ],
  secrets: ["privateKey", "privateKeyPwd"],
  addresses: [],
} as const;
