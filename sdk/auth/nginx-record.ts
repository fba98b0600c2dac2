// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { UnverifiedRecordArgs } from "./unverified-record-args.js";
import type { HostsArgs } from "./hosts-args.js";
import type { UnverifiedHostsArgs } from "./unverified-hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `NginxRecord`. */
export interface NginxRecordArgs
  extends
    Omit<RecordArgs, "comments">,
    Omit<UnverifiedRecordArgs, "title">,
    Omit<HostsArgs, "networkId">,
    Omit<UnverifiedHostsArgs, "ips">,
    ResourceArgs {
  /**
   * Path of the Nginx binary.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `unix_bin_path`.
   */
  unixBinPath?: pulumi.Input<string>;
  /**
   * Path of the configuration file.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `unix_conf_path`.
   */
  unixConfPath?: pulumi.Input<string>;
  /**
   * Prefix of Nginx: the directory that its relative paths start from.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `unix_prefix_path`.
   */
  unixPrefixPath?: pulumi.Input<string>;
}

export interface NginxRecord extends Outputs<NginxRecordArgs> {}

/**
 * Tells scanners where to find the settings of an Nginx web server on Unix hosts. They log in
 * with the Unix record for the same addresses.
 *
 * @remarks API: `/api/2.0/fo/auth/nginx/`. Sources:
 * - Qualys VM/PC API: Nginx Record
 *
 * @example
 * ```ts
 * import * as qualys from "pulumi-qualys";
 *
 * new qualys.auth.NginxRecord("example", {
 *   title: "Nginx in Berlin",
 *   unixBinPath: "/usr/sbin/nginx",
 *   unixConfPath: "/etc/nginx/nginx.conf",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 * });
 * ```
 */
export class NginxRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: NginxRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:NginxRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new NginxRecord(name, {} as NginxRecordArgs, { ...opts, id });
  }
}
