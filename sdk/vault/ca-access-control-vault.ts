// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import { QualysResource } from "../resource.js";

/** Arguments of a `CaAccessControlVault`. */
export interface CaAccessControlVaultArgs {
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
   * HTTP or HTTPS address of the web service (not the web console), as the scanner reaches it.
   * Its path ends in `/iam/TEWS6/ac`.
   * Must be an http:// or https:// address.
   * (`ca_url`)
   */
  caUrl: pulumi.Input<string>;
  /**
   * Refuse a web service whose certificate isn't valid and trusted. Has no effect unless `caUrl`
   * is an https:// address.
   * Default: `true` while caUrl starts with https://.
   * (`ca_ssl_verify`)
   */
  caSslVerify?: pulumi.Input<boolean>;
  /**
   * User name for the web service. The user needs the permission GetAccountPassword.
   * (`ca_api_username`)
   */
  caApiUsername: pulumi.Input<string>;
  /**
   * User name for HTTP authentication, if the web server asks for one.
   * (`ca_web_username`)
   */
  caWebUsername?: pulumi.Input<string>;
  /**
   * Password of `caWebUsername`.
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`ca_web_password`)
   */
  caWebPassword?: pulumi.Input<string>;
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
 * Fetches secrets from CA Access Control Enterprise Management, which Qualys calls end-of-life.
 * The scanner calls its web service with a user name; Qualys asks for no password.
 *
 * API: `/api/2.0/fo/vault/`. Sources:
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 283-284, 290-294
 * - Qualys API V2 User Guide 8.12, February 2018, pages 433-434, 745 and 753-756
 * - Qualys VM/PC API: Vault settings in auth record
 * - Qualys UI help: CA Access Control vault
 * - Qualys API release notes: New Support for Microsoft Azure Key Vault
 */
export class CaAccessControlVault extends QualysResource {
  /** Name of the vault. Several vaults can have the same. */
  declare readonly title: pulumi.Output<string>;
  /** Free text about the vault. */
  declare readonly comments: pulumi.Output<string | undefined>;
  /**
   * HTTP or HTTPS address of the web service (not the web console), as the scanner reaches it.
   * Its path ends in `/iam/TEWS6/ac`.
   */
  declare readonly caUrl: pulumi.Output<string>;
  /**
   * Refuse a web service whose certificate isn't valid and trusted. Has no effect unless `caUrl`
   * is an https:// address.
   */
  declare readonly caSslVerify: pulumi.Output<boolean | undefined>;
  /** User name for the web service. The user needs the permission GetAccountPassword. */
  declare readonly caApiUsername: pulumi.Output<string>;
  /** User name for HTTP authentication, if the web server asks for one. */
  declare readonly caWebUsername: pulumi.Output<string | undefined>;
  /** Password of `caWebUsername`. */
  declare readonly caWebPassword: pulumi.Output<string | undefined>;
  /**
   * Parameters that this package doesn't know yet, by the API's names; they are sent as they are,
   * and one that is taken out is sent empty. Wrap values that are secrets in `pulumi.secret`.
   */
  declare readonly extraParameters: pulumi.Output<Record<string, string> | undefined>;

  /**
   * Declares a CA Access Control vault.
   *
   * @param name the resource's name in the program.
   * @param args what the vault should be.
   * @param opts options of the resource.
   */
  constructor(name: string, args: CaAccessControlVaultArgs, opts?: pulumi.CustomResourceOptions) {
    super("vault:CaAccessControlVault", properties, name, args, opts);
  }

  /**
   * Reads a vault that exists, without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the vault's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new CaAccessControlVault(name, {} as CaAccessControlVaultArgs, { ...opts, id });
  }
}

const properties = {
  names: [
    "title",
    "comments",
    "caUrl",
    "caSslVerify",
    "caApiUsername",
    "caWebUsername",
    "caWebPassword",
  ],
  secrets: ["caWebPassword"],
  addresses: [],
} as const;
