// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { HostsArgs } from "./hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `TomcatRecord`. */
export interface TomcatRecordArgs extends RecordArgs, HostsArgs, ResourceArgs {
  /**
   * Use the record in scans.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `status`.
   * @default true
   */
  status?: pulumi.Input<boolean>;
  /**
   * Installation directory of Tomcat on Unix hosts.
   * @remarks API parameter: `installation_path`.
   */
  installationPath?: pulumi.Input<string>;
  /**
   * Directory of the Tomcat instance on Unix hosts or, with `autoDiscoverInstances`, of several
   * instances. Leave it out if it is the same as `installationPath`, or if the hosts have
   * different kinds of Tomcat.
   * @remarks API parameter: `instance_path`.
   */
  instancePath?: pulumi.Input<string>;
  /**
   * Discover the instances. Meant for tc Server.
   * @remarks API parameter: `auto_discover_instances`.
   * @default false
   */
  autoDiscoverInstances?: pulumi.Input<boolean>;
  /**
   * Installation directory of Tomcat on Windows hosts.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `installation_path_windows`.
   */
  installationPathWindows?: pulumi.Input<string>;
  /**
   * Directory of the Tomcat instance on Windows hosts.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `instance_path_windows`.
   */
  instancePathWindows?: pulumi.Input<string>;
  /**
   * Name of the Windows service that Tomcat runs as.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `service_name`.
   */
  serviceName?: pulumi.Input<string>;
}

export interface TomcatRecord extends Outputs<TomcatRecordArgs> {}

/**
 * Tells scanners where to find the settings of an Apache Tomcat or tc Server on Unix or Windows
 * hosts. They log in with the Unix or Windows record for the same addresses.
 *
 * @remarks API: `/api/2.0/fo/auth/tomcat/`. Sources:
 * - Qualys VM/PC API: Application Server Record
 * - Qualys API V2 User Guide 8.12, February 2018, pages 333-334, 738
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 191-193
 * - Community digest of the Qualys VM/PC API guide: authentication records
 *
 * @example
 * ```ts
 * import * as qualys from "pulumi-qualys";
 *
 * new qualys.auth.TomcatRecord("example", {
 *   title: "Apache Tomcat in Berlin",
 *   installationPath: "/opt/tomcat",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 * });
 * ```
 */
export class TomcatRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: TomcatRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:TomcatRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new TomcatRecord(name, {} as TomcatRecordArgs, { ...opts, id });
  }
}
