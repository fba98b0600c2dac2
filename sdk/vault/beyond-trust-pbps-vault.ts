// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import { QualysResource } from "../resource.js";

/** Arguments of a `BeyondTrustPbpsVault`. */
export interface BeyondTrustPbpsVaultArgs {
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
   * HTTP or HTTPS address of Password Safe's web service, as the scanner reaches it.
   * Must be an http:// or https:// address.
   * (`url`)
   */
  url: pulumi.Input<string>;
  /**
   * Refuse a web service whose certificate isn't valid and trusted. Has no effect unless `url` is
   * an https:// address.
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
   * API key of the application registered in Password Safe for Qualys.
   * At most 128 characters in 2018; a longer one is warned of.
   * Secret.
   * (`appkey`)
   */
  appkey: pulumi.Input<string>;
  /**
   * User name for the web service.
   * At most 64 characters.
   * (`username`)
   */
  username: pulumi.Input<string>;
  /**
   * Password of `username`, if the API key requires one.
   * At most 64 characters.
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`password`)
   */
  password?: pulumi.Input<string>;
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
 * Fetches secrets from BeyondTrust PowerBroker Password Safe, now called Password Safe. The
 * scanner logs in to its web service with an API key and a user name and, where the key
 * requires it, with the user's password or a client certificate.
 *
 * API: `/api/2.0/fo/vault/`. Sources:
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 283, 290-294
 * - Qualys API V2 User Guide 8.12, February 2018, pages 745-746 and 753-756
 * - Qualys VM/PC API: Vault settings in auth record
 * - Qualys UI help: BeyondTrust vault
 * - Qualys API release notes: New Support for Microsoft Azure Key Vault
 */
export class BeyondTrustPbpsVault extends QualysResource {
  /** Name of the vault. Several vaults can have the same. */
  declare readonly title: pulumi.Output<string>;
  /** Free text about the vault. */
  declare readonly comments: pulumi.Output<string | undefined>;
  /** HTTP or HTTPS address of Password Safe's web service, as the scanner reaches it. */
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
  /** API key of the application registered in Password Safe for Qualys. */
  declare readonly appkey: pulumi.Output<string>;
  /** User name for the web service. */
  declare readonly username: pulumi.Output<string>;
  /** Password of `username`, if the API key requires one. */
  declare readonly password: pulumi.Output<string | undefined>;
  /**
   * Parameters that this package doesn't know yet, by the API's names; they are sent as they are,
   * and one that is taken out is sent empty. Wrap values that are secrets in `pulumi.secret`.
   */
  declare readonly extraParameters: pulumi.Output<Record<string, string> | undefined>;

  /**
   * Declares a BeyondTrust PowerBroker Password Safe vault.
   *
   * @param name the resource's name in the program.
   * @param args what the vault should be.
   * @param opts options of the resource.
   */
  constructor(name: string, args: BeyondTrustPbpsVaultArgs, opts?: pulumi.CustomResourceOptions) {
    super("vault:BeyondTrustPbpsVault", properties, name, args, opts);
  }

  /**
   * Reads a vault that exists, without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the vault's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new BeyondTrustPbpsVault(name, {} as BeyondTrustPbpsVaultArgs, { ...opts, id });
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
    "appkey",
    "username",
    "password",
  ],
  secrets: ["privateKey", "privateKeyPwd", "appkey", "password"],
  addresses: [],
} as const;
