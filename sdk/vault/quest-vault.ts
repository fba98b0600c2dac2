// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";
import { vaultLogin, type VaultLogin } from "../vault-login.js";
import type { VaultArgs } from "./vault-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `QuestVault`. */
export interface QuestVaultArgs extends VaultArgs, ResourceArgs {
  /**
   * IP address of the vault's server, as the scanner reaches it.
   * @remarks Must be an IP address. API parameter: `server_address`.
   */
  serverAddress: pulumi.Input<string>;
  /**
   * Port of the vault's SSH server.
   * @remarks From 1 to 65535. API parameter: `port`.
   * @default 22
   */
  port?: pulumi.Input<number | string>;
  /**
   * API or CLI user that the scanner logs in as.
   * @remarks API parameter: `username`.
   */
  username: pulumi.Input<string>;
  /**
   * DSA private key of `username` for SSH, in PEM form.
   * @remarks Secret. Never reported by Qualys, so a change made elsewhere can't be seen. API
   * parameter: `access_key`.
   */
  accessKey: pulumi.Input<string>;
}

/** Which secret of the vault a record logs in with. */
export interface QuestVaultLoginArgs {
  /**
   * Name of the system in the vault whose secret the scanner fetches. Required for a Quest vault;
   * for a BeyondTrust vault, the scanner looks up the host's system at scan time if none is
   * given.
   * @remarks API parameter: `system_name`.
   */
  systemName: pulumi.Input<string>;
}

export interface QuestVault extends Outputs<QuestVaultArgs> {}

/**
 * Fetches secrets from Quest (now One Identity) Total Privileged Access Management. The scanner
 * logs in over SSH with a user's private key.
 *
 * @remarks API: `/api/2.0/fo/vault/`. Sources:
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 285, 290-292 and 296-297
 * - Qualys API V2 User Guide 8.12, February 2018, pages 434, 452, 745 and 752-756
 * - Qualys samples: Unix Authentication API
 * - Qualys API release notes: New Support for Microsoft Azure Key Vault
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * const vault = new qualys.vault.QuestVault("example", {
 *   title: "Quest Vault in Berlin",
 *   serverAddress: "192.0.2.17",
 *   username: "svc-qualys",
 *   accessKey: config.requireSecret("accessKey"),
 * });
 *
 * new qualys.auth.UnixRecord("example", {
 *   title: "Unix in Berlin",
 *   username: "svc-qualys",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...vault.login({ systemName: "web1.example.com" }),
 * });
 * ```
 */
export class QuestVault extends QualysResource {
  /**
   * Declares the vault.
   *
   * @param name the resource's name in the program.
   * @param args the vault's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: QuestVaultArgs, opts?: pulumi.CustomResourceOptions) {
    super("vault:QuestVault", name, args, opts);
  }

  /**
   * Reads an existing vault without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the vault's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new QuestVault(name, {} as QuestVaultArgs, { ...opts, id });
  }

  /**
   * What a record needs to get its password from this vault, for the record's arguments:
   * `...vault.login({ … })`.
   * @param settings which secret of the vault to use.
   */
  login(settings: QuestVaultLoginArgs): VaultLogin<"Quest Vault", QuestVaultLoginArgs> {
    return QuestVault.loginFor(this.id, settings);
  }

  /**
   * Like `login`, for a vault that the program doesn't declare.
   * @param id the vault's ID at Qualys, for example from a lookup.
   * @param settings which secret of the vault to use.
   */
  static loginFor(
    id: pulumi.Input<number | string>,
    settings: QuestVaultLoginArgs,
  ): VaultLogin<"Quest Vault", QuestVaultLoginArgs> {
    return vaultLogin("Quest Vault", id, settings);
  }
}
