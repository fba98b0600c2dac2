// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import { QualysResource } from "../resource.js";

/** Arguments of a `QuestVault`. */
export interface QuestVaultArgs {
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
   * IP address of the vault's server, as the scanner reaches it.
   * Must be an IP address.
   * (`server_address`)
   */
  serverAddress: pulumi.Input<string>;
  /**
   * Port of the vault's SSH server.
   * From 1 to 65535.
   * Default: `22`.
   * (`port`)
   */
  port?: pulumi.Input<number | string>;
  /**
   * API or CLI user that the scanner logs in as.
   * (`username`)
   */
  username: pulumi.Input<string>;
  /**
   * DSA private key of `username` for SSH, in PEM form.
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`access_key`)
   */
  accessKey: pulumi.Input<string>;
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
 * Fetches secrets from Quest (now One Identity) Total Privileged Access Management. The scanner
 * logs in over SSH with a user's private key.
 *
 * API: `/api/2.0/fo/vault/`. Sources:
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 285, 290-292 and 296-297
 * - Qualys API V2 User Guide 8.12, February 2018, pages 434, 452, 745 and 752-756
 * - Qualys samples: Unix Authentication API
 * - Qualys API release notes: New Support for Microsoft Azure Key Vault
 */
export class QuestVault extends QualysResource {
  /** Name of the vault. Several vaults can have the same. */
  declare readonly title: pulumi.Output<string>;
  /** Free text about the vault. */
  declare readonly comments: pulumi.Output<string | undefined>;
  /** IP address of the vault's server, as the scanner reaches it. */
  declare readonly serverAddress: pulumi.Output<string>;
  /** Port of the vault's SSH server. */
  declare readonly port: pulumi.Output<number | undefined>;
  /** API or CLI user that the scanner logs in as. */
  declare readonly username: pulumi.Output<string>;
  /** DSA private key of `username` for SSH, in PEM form. */
  declare readonly accessKey: pulumi.Output<string>;
  /**
   * Parameters that this package doesn't know yet, by the API's names; they are sent as they are,
   * and one that is taken out is sent empty. Wrap values that are secrets in `pulumi.secret`.
   */
  declare readonly extraParameters: pulumi.Output<Record<string, string> | undefined>;

  /**
   * Declares a Quest Vault vault.
   *
   * @param name the resource's name in the program.
   * @param args what the vault should be.
   * @param opts options of the resource.
   */
  constructor(name: string, args: QuestVaultArgs, opts?: pulumi.CustomResourceOptions) {
    super("vault:QuestVault", properties, name, args, opts);
  }

  /**
   * Reads a vault that exists, without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the vault's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new QuestVault(name, {} as QuestVaultArgs, { ...opts, id });
  }
}

const properties = {
  names: ["title", "comments", "serverAddress", "port", "username", "accessKey"],
  secrets: ["accessKey"],
  addresses: [],
} as const;
