// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { HostsArgs } from "./hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `MsIisRecord`. */
export interface MsIisRecordArgs extends RecordArgs, HostsArgs, ResourceArgs {
  /**
   * Use the record in scans.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `status`.
   * @default true
   */
  status?: pulumi.Input<boolean>;
}

export interface MsIisRecord extends Outputs<MsIisRecordArgs> {}

/**
 * Tells scanners which hosts run a Microsoft IIS web server whose settings they should read.
 * They log in with the Windows record for the same addresses.
 *
 * @remarks API: `/api/2.0/fo/auth/ms_iis/`. Sources:
 * - Qualys VM/PC API: Application Server Record
 * - Qualys API V2 User Guide 8.12, February 2018, pages 332-334 and 728
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 190-193
 * - Community digest of the Qualys VM/PC API guide: authentication records
 *
 * @example
 * ```ts
 * import * as qualys from "pulumi-qualys";
 *
 * new qualys.auth.MsIisRecord("example", {
 *   title: "Microsoft IIS in Berlin",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 * });
 * ```
 */
export class MsIisRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: MsIisRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:MsIisRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new MsIisRecord(name, {} as MsIisRecordArgs, { ...opts, id });
  }
}
