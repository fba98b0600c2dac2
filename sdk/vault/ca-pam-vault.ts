// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";
import { vaultLogin, type VaultLogin } from "../vault-login.js";
import type { VaultArgs } from "./vault-args.js";
import type { WebServiceArgs } from "./web-service-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `CaPamVault`. */
export interface CaPamVaultArgs extends VaultArgs, Pick<WebServiceArgs, "sslVerify">, ResourceArgs {
  /**
   * HTTP or HTTPS address of Privileged Access Manager's web service, as the scanner reaches it.
   * @remarks Must be an http:// or https:// address. API parameter: `url`.
   */
  url: pulumi.Input<string>;
}

export interface CaPamVault extends Outputs<CaPamVaultArgs> {}

/**
 * Fetches secrets from CA (now Symantec) Privileged Access Manager. The scanner logs in with
 * the name of an API key and the key, and a record names its device. We don't know the names of
 * these parameters; give them in `extraParameters`.
 *
 * @remarks API: `/api/2.0/fo/vault/`. Sources:
 * - Qualys UI help: CA PAM vault
 * - Community digest of the Qualys VM/PC API guide: vaults
 *
 * @example
 * ```ts
 * import * as qualys from "pulumi-qualys";
 *
 * const vault = new qualys.vault.CaPamVault("example", {
 *   title: "CA PAM in Berlin",
 *   url: "https://vault.example.com/api",
 * });
 *
 * new qualys.auth.UnixRecord("example", {
 *   title: "Unix in Berlin",
 *   username: "svc-qualys",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...vault.login(),
 * });
 * ```
 */
export class CaPamVault extends QualysResource {
  /**
   * Declares the vault.
   *
   * @param name the resource's name in the program.
   * @param args the vault's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: CaPamVaultArgs, opts?: pulumi.CustomResourceOptions) {
    super("vault:CaPamVault", name, args, opts);
  }

  /**
   * Reads an existing vault without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the vault's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new CaPamVault(name, {} as CaPamVaultArgs, { ...opts, id });
  }

  /**
   * What a record needs to get its password from this vault, for the record's arguments:
   * `...vault.login()`.
   */
  login(): VaultLogin<"CA PAM"> {
    return CaPamVault.loginFor(this.id);
  }

  /**
   * Like `login`, for a vault that the program doesn't declare.
   * @param id the vault's ID at Qualys, for example from a lookup.
   */
  static loginFor(id: pulumi.Input<number | string>): VaultLogin<"CA PAM"> {
    return vaultLogin("CA PAM", id, {});
  }
}
