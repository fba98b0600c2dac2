// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import { QualysResource } from "../resource.js";

/** Arguments of a `HitachiIdPamVault`. */
export interface HitachiIdPamVaultArgs {
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
   * HTTP or HTTPS address of Hitachi's web service, as the scanner reaches it.
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
   * Account that the scanner logs in to the web service with.
   * (`username`)
   */
  username: pulumi.Input<string>;
  /**
   * Password of `username`.
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`password`)
   */
  password: pulumi.Input<string>;
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
 * Fetches secrets from Hitachi ID (now Bravura) Privileged Access Manager, Management Suite 7.3
 * or later. The scanner logs in to its web service with a user name and a password.
 *
 * API: `/api/2.0/fo/vault/`. Sources:
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 283, 290-292 and 296
 * - Qualys API V2 User Guide 8.12, February 2018, pages 753-756
 * - Qualys VM/PC API: Windows Record
 * - Qualys VM/PC API: Vault settings in auth record
 * - Qualys API release notes: New Support for Microsoft Azure Key Vault
 */
export class HitachiIdPamVault extends QualysResource {
  /** Name of the vault. Several vaults can have the same. */
  declare readonly title: pulumi.Output<string>;
  /** Free text about the vault. */
  declare readonly comments: pulumi.Output<string | undefined>;
  /** HTTP or HTTPS address of Hitachi's web service, as the scanner reaches it. */
  declare readonly url: pulumi.Output<string>;
  /**
   * Refuse a web service whose certificate isn't valid and trusted. Has no effect unless `url` is
   * an https:// address.
   */
  declare readonly sslVerify: pulumi.Output<boolean | undefined>;
  /** Account that the scanner logs in to the web service with. */
  declare readonly username: pulumi.Output<string>;
  /** Password of `username`. */
  declare readonly password: pulumi.Output<string>;
  /**
   * Parameters that this package doesn't know yet, by the API's names; they are sent as they are,
   * and one that is taken out is sent empty. Wrap values that are secrets in `pulumi.secret`.
   */
  declare readonly extraParameters: pulumi.Output<Record<string, string> | undefined>;

  /**
   * Declares a Hitachi ID PAM vault.
   *
   * @param name the resource's name in the program.
   * @param args what the vault should be.
   * @param opts options of the resource.
   */
  constructor(name: string, args: HitachiIdPamVaultArgs, opts?: pulumi.CustomResourceOptions) {
    super("vault:HitachiIdPamVault", properties, name, args, opts);
  }

  /**
   * Reads a vault that exists, without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the vault's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new HitachiIdPamVault(name, {} as HitachiIdPamVaultArgs, { ...opts, id });
  }
}

const properties = {
  names: ["title", "comments", "url", "sslVerify", "username", "password"],
  secrets: ["password"],
  addresses: [],
} as const;
