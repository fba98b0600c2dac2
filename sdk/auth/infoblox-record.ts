// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { UnverifiedRecordArgs } from "./unverified-record-args.js";
import type { LoginArgs } from "./login-args.js";
import type { HostsArgs } from "./hosts-args.js";
import type { UnverifiedHostsArgs } from "./unverified-hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `InfobloxRecord`. */
export interface InfobloxRecordArgs
  extends
    Omit<RecordArgs, "comments">,
    Omit<UnverifiedRecordArgs, "title">,
    LoginArgs,
    Omit<HostsArgs, "networkId">,
    Omit<UnverifiedHostsArgs, "ips">,
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
   * Version of the appliance's web API.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `api_version`.
   */
  apiVersion: pulumi.Input<string>;
  /**
   * Refuse an appliance whose certificate isn't valid and trusted.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `ssl_verify`.
   * @default false
   */
  sslVerify?: pulumi.Input<boolean>;
}

export interface InfobloxRecord extends Outputs<InfobloxRecordArgs> {}

/**
 * Lets compliance scans log in to the web API of Infoblox appliances.
 *
 * @remarks API: `/api/2.0/fo/auth/infoblox/`. Sources:
 * - Qualys VM/PC API: Infoblox Record
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * new qualys.auth.InfobloxRecord("example", {
 *   title: "Infoblox in Berlin",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
 *   apiVersion: "v2.12",
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
 * new qualys.auth.InfobloxRecord("example", {
 *   title: "Infoblox in Berlin",
 *   username: "svc-qualys",
 *   apiVersion: "v2.12",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...qualys.vault.AzureKeyVault.loginFor(vault.id, { akSecretName: "svc-qualys" }),
 * });
 * ```
 */
export class InfobloxRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: InfobloxRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:InfobloxRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new InfobloxRecord(name, {} as InfobloxRecordArgs, { ...opts, id });
  }
}
