// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { LoginArgs } from "./login-args.js";
import type { UnverifiedHostsArgs } from "./unverified-hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `VcenterRecord`. */
export interface VcenterRecordArgs
  extends RecordArgs, LoginArgs, UnverifiedHostsArgs, ResourceArgs {
  /**
   * Account that scanners log in to the vSphere API with.
   * @remarks At most 13 ASCII characters. API parameter: `username`.
   */
  username: pulumi.Input<string>;
  /**
   * Password of the account, unless it comes from a vault.
   * @remarks At most 100 characters. Only while loginType is "basic". Secret. Never reported by
   * Qualys, so a change made elsewhere can't be seen. API parameter: `password`.
   */
  password?: pulumi.Input<string>;
  /**
   * Port of the vSphere API.
   * @remarks From 1 to 65535. Qualys' documentation doesn't show how it is reported, so a change
   * made elsewhere may go unseen. API parameter: `port`.
   * @default 443
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
   * How to check the certificate of the vSphere API: `all` checks everything, `skip` everything
   * but the host name, `none` nothing.
   * @remarks One of `all`, `skip` or `none`. Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. Unverified: no Qualys page that we could
   * read names this parameter. API parameter: `ssl_verify`.
   */
  sslVerify?: pulumi.Input<"all" | "skip" | "none">;
}

export interface VcenterRecord extends Outputs<VcenterRecordArgs> {}

/**
 * Lets scanners log in to VMware vCenter servers, and through them to ESXi hosts whose VMware
 * record has the `loginType` `vcenter`. First enter in the Qualys console which ESXi hosts
 * belong to which vCenter server.
 *
 * @remarks API: `/api/2.0/fo/auth/vcenter/`. Sources:
 * - Qualys VM/PC API: vCenter Record
 * - Qualys VM/PC API: Vault settings in auth record
 * - Community digest of the Qualys VM/PC API guide: authentication records
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * new qualys.auth.VcenterRecord("example", {
 *   title: "VMware vCenter in Berlin",
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
 * new qualys.auth.VcenterRecord("example", {
 *   title: "VMware vCenter in Berlin",
 *   username: "svc-qualys",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...qualys.vault.AzureKeyVault.loginFor(vault.id, { akSecretName: "svc-qualys" }),
 * });
 * ```
 */
export class VcenterRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: VcenterRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:VcenterRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new VcenterRecord(name, {} as VcenterRecordArgs, { ...opts, id });
  }
}
