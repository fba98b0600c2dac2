// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { LoginArgs } from "./login-args.js";
import type { HostsArgs } from "./hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `VmwareRecord`. */
export interface VmwareRecordArgs
  extends RecordArgs, Omit<LoginArgs, "loginType">, HostsArgs, ResourceArgs {
  /**
   * Account that scanners log in to the vSphere API with.
   * @remarks At most 13 ASCII characters. Only while loginType is not "vcenter". API parameter:
   * `username`.
   */
  username?: pulumi.Input<string>;
  /**
   * Password of the account, unless it comes from a vault.
   * @remarks At most 100 characters. Only while loginType is "basic". Secret. Never reported by
   * Qualys, so a change made elsewhere can't be seen. API parameter: `password`.
   */
  password?: pulumi.Input<string>;
  /**
   * How to log in: `basic` with the password in this record, `vault` with the password in the
   * vault `vaultId`, `vcenter` through the hosts' vCenter server, with its own record.
   * @remarks One of `basic`, `vault` or `vcenter`. API parameter: `login_type`.
   * @default "basic"
   */
  loginType?: pulumi.Input<"basic" | "vault" | "vcenter">;
  /**
   * Port of the vSphere API.
   * @remarks From 1 to 65535. API parameter: `port`.
   * @default 443
   */
  port?: pulumi.Input<number | string>;
  /**
   * Fully qualified domain names of the hosts whose certificates your own certificate authority
   * signed.
   * @remarks API parameter: `hosts`.
   */
  hosts?: pulumi.Input<readonly pulumi.Input<string>[]>;
  /**
   * How to check the certificate of the vSphere API: `all` checks everything, `skip` everything
   * but the host name, `none` nothing.
   * @remarks One of `all`, `skip` or `none`. API parameter: `ssl_verify`.
   */
  sslVerify?: pulumi.Input<"all" | "skip" | "none">;
  /**
   * Send no scan traffic to the ESXi hosts themselves.
   * @remarks Only while loginType is "vcenter". Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. API parameter: `is_disconnect`.
   */
  isDisconnect?: pulumi.Input<boolean>;
}

export interface VmwareRecord extends Outputs<VmwareRecordArgs> {}

/**
 * Lets scanners log in to VMware ESXi hosts, either directly or through their vCenter server,
 * with the vCenter record for that server.
 *
 * @remarks API: `/api/2.0/fo/auth/vmware/`. Sources:
 * - Qualys VM/PC API: VMware Record
 * - Qualys VM/PC API: Vault settings in auth record
 * - Qualys API V2 User Guide 8.12, February 2018, pages 435-437, 736-737
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 270-271, 282
 * - Community digest of the Qualys VM/PC API guide: authentication records
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * new qualys.auth.VmwareRecord("example", {
 *   title: "VMware ESXi in Berlin",
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
 * new qualys.auth.VmwareRecord("example", {
 *   title: "VMware ESXi in Berlin",
 *   username: "svc-qualys",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...qualys.vault.AzureKeyVault.loginFor(vault.id, { akSecretName: "svc-qualys" }),
 * });
 * ```
 */
export class VmwareRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: VmwareRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:VmwareRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new VmwareRecord(name, {} as VmwareRecordArgs, { ...opts, id });
  }
}
