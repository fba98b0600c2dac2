// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import { QualysResource } from "../resource.js";

/** Arguments of a `CyberArkPimSuiteVault`. */
export interface CyberArkPimSuiteVaultArgs {
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
   * TCP port of the vault's server.
   * From 1025 to 65535.
   * Default: `1858`.
   * (`port`)
   */
  port?: pulumi.Input<number | string>;
  /**
   * Safe that the scanner fetches secrets from.
   * At most 28 characters.
   * (`safe`)
   */
  safe: pulumi.Input<string>;
  /**
   * CyberArk account that the scanner logs in with.
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
 * Fetches secrets from a safe of the CyberArk Privileged Identity Management Suite. The scanner
 * logs in to its server with a CyberArk account. We don't know the name of the parameter for a
 * fail-over server; give it in `extraParameters`.
 *
 * API: `/api/2.0/fo/vault/`. Sources:
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 284, 290-296
 * - Qualys API V2 User Guide 8.12, February 2018, pages 434, 450-451, 745 and 752-756
 * - Qualys UI help: CyberArk PIM Suite vault
 * - Qualys UI help: CyberArk integration
 * - Qualys samples: Unix Authentication API
 * - Qualys API release notes: New Support for Microsoft Azure Key Vault
 */
export class CyberArkPimSuiteVault extends QualysResource {
  /** Name of the vault. Several vaults can have the same. */
  declare readonly title: pulumi.Output<string>;
  /** Free text about the vault. */
  declare readonly comments: pulumi.Output<string | undefined>;
  /** IP address of the vault's server, as the scanner reaches it. */
  declare readonly serverAddress: pulumi.Output<string>;
  /** TCP port of the vault's server. */
  declare readonly port: pulumi.Output<number | undefined>;
  /** Safe that the scanner fetches secrets from. */
  declare readonly safe: pulumi.Output<string>;
  /** CyberArk account that the scanner logs in with. */
  declare readonly username: pulumi.Output<string>;
  /** Password of `username`. */
  declare readonly password: pulumi.Output<string>;
  /**
   * Parameters that this package doesn't know yet, by the API's names; they are sent as they are,
   * and one that is taken out is sent empty. Wrap values that are secrets in `pulumi.secret`.
   */
  declare readonly extraParameters: pulumi.Output<Record<string, string> | undefined>;

  /**
   * Declares a CyberArk PIM Suite vault.
   *
   * @param name the resource's name in the program.
   * @param args what the vault should be.
   * @param opts options of the resource.
   */
  constructor(name: string, args: CyberArkPimSuiteVaultArgs, opts?: pulumi.CustomResourceOptions) {
    super("vault:CyberArkPimSuiteVault", properties, name, args, opts);
  }

  /**
   * Reads a vault that exists, without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the vault's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new CyberArkPimSuiteVault(name, {} as CyberArkPimSuiteVaultArgs, { ...opts, id });
  }
}

const properties = {
  names: ["title", "comments", "serverAddress", "port", "safe", "username", "password"],
  secrets: ["password"],
  addresses: [],
} as const;
