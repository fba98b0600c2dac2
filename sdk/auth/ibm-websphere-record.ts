// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { HostsArgs } from "./hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `IbmWebsphereRecord`. */
export interface IbmWebsphereRecordArgs extends RecordArgs, HostsArgs, ResourceArgs {
  /**
   * Use the record in scans.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `status`.
   * @default true
   */
  status?: pulumi.Input<boolean>;
  /**
   * Installation directory of WebSphere on Unix hosts.
   * @remarks API parameter: `unix_install_dir`.
   */
  unixInstallDir?: pulumi.Input<string>;
}

export interface IbmWebsphereRecord extends Outputs<IbmWebsphereRecordArgs> {}

/**
 * Tells scanners where to find the settings of an IBM WebSphere Application Server. They log in
 * with the Unix or Windows record for the same addresses. We don't know the names of the
 * parameters for Windows hosts and single servers; give them in `extraParameters`.
 *
 * @remarks API: `/api/2.0/fo/auth/ibm_websphere/`. Sources:
 * - Qualys VM/PC API: Application Server Record
 * - Qualys API V2 User Guide 8.12, February 2018, pages 333-334 and 737-738
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 191-193
 * - Community digest of the Qualys VM/PC API guide: authentication records
 * - Parameter names in qualysapi, a community client library
 *
 * @example
 * ```ts
 * import * as qualys from "pulumi-qualys";
 *
 * new qualys.auth.IbmWebsphereRecord("example", {
 *   title: "IBM WebSphere Application Server in Berlin",
 *   unixInstallDir: "/opt/IBM/WebSphere/AppServer",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 * });
 * ```
 */
export class IbmWebsphereRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: IbmWebsphereRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:IbmWebsphereRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new IbmWebsphereRecord(name, {} as IbmWebsphereRecordArgs, { ...opts, id });
  }
}
