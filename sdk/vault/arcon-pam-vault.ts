// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";
import { vaultLogin, type VaultLogin } from "../vault-login.js";
import type { VaultArgs } from "./vault-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `ArconPamVault`. */
export interface ArconPamVaultArgs extends VaultArgs, ResourceArgs {
  /**
   * HTTP or HTTPS address of ARCON's web service, as the scanner reaches it.
   * @remarks Must be an http:// or https:// address. Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. Unverified: no Qualys page that we could
   * read names this parameter. API parameter: `url`.
   */
  url: pulumi.Input<string>;
  /**
   * Refuse a web service whose certificate isn't valid and trusted. Has no effect unless `url` is
   * an https:// address.
   * @remarks Default: `true` while url starts with https://. Qualys' documentation doesn't show
   * how it is reported, so a change made elsewhere may go unseen. API parameter: `ssl_verify`.
   */
  sslVerify?: pulumi.Input<boolean>;
  /**
   * Account that the scanner logs in to the web service with.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. Unverified: no Qualys page that we could read names this parameter. API
   * parameter: `username`.
   */
  username: pulumi.Input<string>;
  /**
   * Password of `username`.
   * @remarks Secret. Never reported by Qualys, so a change made elsewhere can't be seen.
   * Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `password`.
   */
  password: pulumi.Input<string>;
}

/** Which secret of the vault a record logs in with. */
export interface ArconPamVaultLoginArgs {
  /**
   * ARCON's service type of the secret that the scanner fetches. Qualys accepts only the service
   * types that it knows.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `vault_service_type`.
   */
  vaultServiceType: pulumi.Input<string>;
}

export interface ArconPamVault extends Outputs<ArconPamVaultArgs> {}

/**
 * Fetches secrets from ARCON Privileged Access Management. The scanner logs in to its web
 * service with a user name and a password.
 *
 * @remarks API: `/api/2.0/fo/vault/`. Sources:
 * - Qualys VM/PC API: Vault settings in auth record
 * - Community digest of the Qualys VM/PC API guide: vaults
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * const vault = new qualys.vault.ArconPamVault("example", {
 *   title: "ARCON PAM in Berlin",
 *   url: "https://vault.example.com/api",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
 * });
 *
 * new qualys.auth.UnixRecord("example", {
 *   title: "Unix in Berlin",
 *   username: "svc-qualys",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...vault.login({ vaultServiceType: "SSH Linux" }),
 * });
 * ```
 */
export class ArconPamVault extends QualysResource {
  /**
   * Declares the vault.
   *
   * @param name the resource's name in the program.
   * @param args the vault's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: ArconPamVaultArgs, opts?: pulumi.CustomResourceOptions) {
    super("vault:ArconPamVault", name, args, opts);
  }

  /**
   * Reads an existing vault without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the vault's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new ArconPamVault(name, {} as ArconPamVaultArgs, { ...opts, id });
  }

  /**
   * What a record needs to get its password from this vault, for the record's arguments:
   * `...vault.login({ … })`.
   * @param settings which secret of the vault to use.
   */
  login(settings: ArconPamVaultLoginArgs): VaultLogin<"ARCON PAM", ArconPamVaultLoginArgs> {
    return ArconPamVault.loginFor(this.id, settings);
  }

  /**
   * Like `login`, for a vault that the program doesn't declare.
   * @param id the vault's ID at Qualys, for example from a lookup.
   * @param settings which secret of the vault to use.
   */
  static loginFor(
    id: pulumi.Input<number | string>,
    settings: ArconPamVaultLoginArgs,
  ): VaultLogin<"ARCON PAM", ArconPamVaultLoginArgs> {
    return vaultLogin("ARCON PAM", id, settings);
  }
}
