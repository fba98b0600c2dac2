// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { UnverifiedLoginArgs } from "./unverified-login-args.js";
import type { LoginArgs } from "./login-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `HttpRecord`. */
export interface HttpRecordArgs
  extends
    RecordArgs,
    UnverifiedLoginArgs,
    Pick<LoginArgs, "secretKvPath" | "secretKvName" | "secretKvKey">,
    ResourceArgs {
  /**
   * Account that scanners log in with.
   * @remarks API parameter: `username`.
   */
  username: pulumi.Input<string>;
  /**
   * Password of the account, unless it comes from a vault.
   * @remarks At most 100 characters. Only while loginType is "basic". Secret. Never reported by
   * Qualys, so a change made elsewhere can't be seen. API parameter: `password`.
   */
  password?: pulumi.Input<string>;
  /**
   * Fully qualified domain name of the virtual host.
   * @remarks API parameter: `vhost`.
   */
  vhost?: pulumi.Input<string>;
  /**
   * Name of the HTTP realm.
   * @remarks API parameter: `realm`.
   */
  realm?: pulumi.Input<string>;
  /**
   * IPv4 addresses of the hosts: single addresses, `first-last` ranges and CIDR blocks. Give the
   * whole set; an update adds and removes only what differs.
   * @remarks Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `ips`.
   */
  ips?: pulumi.Input<readonly pulumi.Input<string>[]>;
  /**
   * Log in over HTTPS only.
   * @remarks API parameter: `ssl`.
   */
  ssl?: pulumi.Input<boolean>;
}

export interface HttpRecord extends Outputs<HttpRecordArgs> {}

/**
 * Lets scanners log in to web sites that ask for HTTP authentication: either on the virtual
 * host `vhost` or for the realm `realm` on any host. These records belong to no network.
 *
 * @remarks API: `/api/2.0/fo/auth/http/`. Sources:
 * - Qualys VM/PC API: HTTP Record
 * - Qualys API V2 User Guide 8.12, February 2018, pages 341-344 and 738
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, page 197
 * - Community digest of the Qualys VM/PC API guide: authentication records
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * new qualys.auth.HttpRecord("example", {
 *   title: "HTTP in Berlin",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
 *   vhost: "intranet.example.com",
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
 * new qualys.auth.HttpRecord("example", {
 *   title: "HTTP in Berlin",
 *   username: "svc-qualys",
 *   vhost: "intranet.example.com",
 *   ...qualys.vault.AzureKeyVault.loginFor(vault.id, { akSecretName: "svc-qualys" }),
 * });
 * ```
 */
export class HttpRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args what the record should be.
   * @param opts options of the resource.
   */
  constructor(name: string, args: HttpRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:HttpRecord", name, args, opts);
  }

  /**
   * Reads a record that exists, without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new HttpRecord(name, {} as HttpRecordArgs, { ...opts, id });
  }
}
