// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { HostsArgs } from "./hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `ApacheRecord`. */
export interface ApacheRecordArgs extends RecordArgs, HostsArgs, ResourceArgs {
  /**
   * Path of the configuration file on Unix hosts.
   * @remarks API parameter: `unix_apache_config_file`.
   */
  unixApacheConfigFile?: pulumi.Input<string>;
  /**
   * Path of the control command on Unix hosts.
   * @remarks API parameter: `unix_apache_control_command`.
   */
  unixApacheControlCommand?: pulumi.Input<string>;
  /**
   * Path of the configuration file on Windows hosts.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `windows_apache_config_file`.
   */
  windowsApacheConfigFile?: pulumi.Input<string>;
  /**
   * Path of the control command on Windows hosts.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `windows_apache_control_command`.
   */
  windowsApacheControlCommand?: pulumi.Input<string>;
  /**
   * Use the record in scans. Only for records that a user created can this be changed.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `status`.
   * @default true
   */
  status?: pulumi.Input<boolean>;
}

export interface ApacheRecord extends Outputs<ApacheRecordArgs> {}

/**
 * Tells scanners where to find the settings of an Apache web server, or of one built on it: IBM
 * HTTP Server, VMware vFabric Web Server or Pivotal Web Server. They log in with the Unix or
 * Windows record for the same addresses.
 *
 * @remarks API: `/api/2.0/fo/auth/apache/`. Sources:
 * - Qualys VM/PC API: Application Server Record
 * - Qualys API V2 User Guide 8.12, February 2018, pages 332-334 and 737
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 190-193
 * - Community digest of the Qualys VM/PC API guide: authentication records
 *
 * @example
 * ```ts
 * import * as qualys from "pulumi-qualys";
 *
 * new qualys.auth.ApacheRecord("example", {
 *   title: "Apache HTTP Server in Berlin",
 *   unixApacheConfigFile: "/etc/httpd/conf/httpd.conf",
 *   unixApacheControlCommand: "/usr/sbin/apachectl",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 * });
 * ```
 */
export class ApacheRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: ApacheRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:ApacheRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new ApacheRecord(name, {} as ApacheRecordArgs, { ...opts, id });
  }
}
