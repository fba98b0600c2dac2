// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { LoginArgs } from "./login-args.js";
import type { HostsArgs } from "./hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `NsxRecord`. */
export interface NsxRecordArgs
  extends
    RecordArgs,
    Pick<LoginArgs, "loginType" | "vaultId" | "secretKvPath" | "secretKvName" | "secretKvKey">,
    HostsArgs,
    ResourceArgs {
  /**
   * Account that scanners log in with.
   * @remarks API parameter: `username`.
   */
  username: pulumi.Input<string>;
  /**
   * Password of the account, unless it comes from a vault.
   * @remarks Only while loginType is "basic". Secret. Never reported by Qualys, so a change made
   * elsewhere can't be seen. API parameter: `password`.
   */
  password?: pulumi.Input<string>;
  /**
   * Type of the vault `vaultId`.
   * @remarks One of `HashiCorp`. Only while loginType is "vault". API parameter: `vault_type`.
   */
  vaultType?: pulumi.Input<"HashiCorp">;
  /**
   * Fetch the secret from the HashiCorp vault's Active Directory engine instead of its key/value
   * engine.
   * @remarks Only while vaultType is "HashiCorp". Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. API parameter: `use_ad_hashicorp`.
   */
  useAdHashicorp?: pulumi.Input<boolean>;
  /**
   * Port of the NSX API.
   * @remarks From 1 to 65535. Qualys' documentation doesn't show how it is reported, so a change
   * made elsewhere may go unseen. API parameter: `port`.
   */
  port?: pulumi.Input<number | string>;
  /**
   * Fully qualified domain names of the hosts whose certificates your own certificate authority
   * signed.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `hosts`.
   */
  hosts?: pulumi.Input<readonly pulumi.Input<string>[]>;
  /**
   * Refuse a host whose certificate isn't valid, trusted and issued for the host's name.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `ssl_verify_with_host`.
   */
  sslVerifyWithHost?: pulumi.Input<boolean>;
}

export interface NsxRecord extends Outputs<NsxRecordArgs> {}

/**
 * Lets scanners log in to VMware NSX with a password, stored in the record or in a HashiCorp
 * vault.
 *
 * @remarks API: `/api/2.0/fo/auth/nsx/`. Sources:
 * - Qualys VM/PC API: VMware NSX Record
 * - Qualys API release notes: Enterprise TruRisk Platform Release 10.37
 * - Community digest of the Qualys VM/PC API guide: authentication records
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * new qualys.auth.NsxRecord("example", {
 *   title: "VMware NSX in Berlin",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 * });
 * ```
 *
 * With the password in a vault, here HashiCorp:
 *
 * ```ts
 * import * as qualys from "pulumi-qualys";
 *
 * const vault = qualys.vault.getVaultOutput({ type: "HashiCorp", title: "Scanner secrets" });
 *
 * new qualys.auth.NsxRecord("example", {
 *   title: "VMware NSX in Berlin",
 *   username: "svc-qualys",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...qualys.vault.HashiCorpVault.loginFor(vault.id, {
 *     secretKvPath: "secret",
 *     secretKvName: "svc-qualys",
 *     secretKvKey: "password",
 *   }),
 * });
 * ```
 */
export class NsxRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: NsxRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:NsxRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new NsxRecord(name, {} as NsxRecordArgs, { ...opts, id });
  }
}
