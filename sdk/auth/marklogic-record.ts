// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { UnverifiedRecordArgs } from "./unverified-record-args.js";
import type { UnverifiedLoginArgs } from "./unverified-login-args.js";
import type { LoginArgs } from "./login-args.js";
import type { UnverifiedHostsArgs } from "./unverified-hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `MarklogicRecord`. */
export interface MarklogicRecordArgs
  extends
    UnverifiedRecordArgs,
    UnverifiedLoginArgs,
    Pick<LoginArgs, "secretKvPath" | "secretKvName" | "secretKvKey">,
    UnverifiedHostsArgs,
    ResourceArgs {
  /**
   * Database account that scanners log in with. A password from a vault is that of this account.
   * @remarks Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `username`.
   */
  username: pulumi.Input<string>;
  /**
   * Password of the account, unless it comes from a vault.
   * @remarks Only while loginType is "basic". Secret. Never reported by Qualys, so a change made
   * elsewhere can't be seen. Unverified: no Qualys page that we could read names this parameter.
   * API parameter: `password`.
   */
  password?: pulumi.Input<string>;
}

export interface MarklogicRecord extends Outputs<MarklogicRecordArgs> {}

/**
 * Lets scanners log in to MarkLogic servers. We don't know the names of this type's own
 * parameters; give them in `extraParameters`.
 *
 * @remarks API: `/api/2.0/fo/auth/marklogic/`. Sources:
 * - Community digest of the Qualys VM/PC API guide: authentication records
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * new qualys.auth.MarklogicRecord("example", {
 *   title: "MarkLogic in Berlin",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 * });
 * ```
 *
 * With the password in a vault, here Azure Key:
 *
 * ```ts
 * import * as qualys from "pulumi-qualys";
 *
 * const vault = qualys.vault.getVaultOutput({ type: "Azure Key", title: "Scanner secrets" });
 *
 * new qualys.auth.MarklogicRecord("example", {
 *   title: "MarkLogic in Berlin",
 *   username: "svc-qualys",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...qualys.vault.AzureKeyVault.loginFor(vault.id, { akSecretName: "svc-qualys" }),
 * });
 * ```
 */
export class MarklogicRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: MarklogicRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:MarklogicRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new MarklogicRecord(name, {} as MarklogicRecordArgs, { ...opts, id });
  }
}
