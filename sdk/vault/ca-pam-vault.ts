// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import { QualysResource } from "../resource.js";

/** Arguments of a `CaPamVault`. */
export interface CaPamVaultArgs {
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
   * HTTP or HTTPS address of Privileged Access Manager's web service, as the scanner reaches it.
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
 * Fetches secrets from CA (now Symantec) Privileged Access Manager. The scanner logs in with
 * the name of an API key and the key, and a record names its device. We don't know the names of
 * these parameters; give them in `extraParameters`.
 *
 * API: `/api/2.0/fo/vault/`. Sources:
 * - Qualys UI help: CA PAM vault
 * - Community digest of the Qualys VM/PC API guide: vaults
 */
export class CaPamVault extends QualysResource {
  /** Name of the vault. Several vaults can have the same. */
  declare readonly title: pulumi.Output<string>;
  /** Free text about the vault. */
  declare readonly comments: pulumi.Output<string | undefined>;
  /** HTTP or HTTPS address of Privileged Access Manager's web service, as the scanner reaches it. */
  declare readonly url: pulumi.Output<string>;
  /**
   * Refuse a web service whose certificate isn't valid and trusted. Has no effect unless `url` is
   * an https:// address.
   */
  declare readonly sslVerify: pulumi.Output<boolean | undefined>;
  /**
   * Parameters that this package doesn't know yet, by the API's names; they are sent as they are,
   * and one that is taken out is sent empty. Wrap values that are secrets in `pulumi.secret`.
   */
  declare readonly extraParameters: pulumi.Output<Record<string, string> | undefined>;

  /**
   * Declares a CA PAM vault.
   *
   * @param name the resource's name in the program.
   * @param args what the vault should be.
   * @param opts options of the resource.
   */
  constructor(name: string, args: CaPamVaultArgs, opts?: pulumi.CustomResourceOptions) {
    super("vault:CaPamVault", properties, name, args, opts);
  }

  /**
   * Reads a vault that exists, without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the vault's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new CaPamVault(name, {} as CaPamVaultArgs, { ...opts, id });
  }
}

const properties = {
  names: ["title", "comments", "url", "sslVerify"],
  secrets: [],
  addresses: [],
} as const;
