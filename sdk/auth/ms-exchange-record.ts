// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { HostsArgs } from "./hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `MsExchangeRecord`. */
export interface MsExchangeRecordArgs extends RecordArgs, HostsArgs, ResourceArgs {}

export interface MsExchangeRecord extends Outputs<MsExchangeRecordArgs> {}

/**
 * Tells compliance scans which Windows hosts run a Microsoft Exchange Server whose settings
 * they should read. They log in with the Windows record for the same addresses.
 *
 * @remarks API: `/api/2.0/fo/auth/ms_exchange/`. Sources:
 * - Qualys API release notes: New MS Exchange Server Authentication API
 * - Qualys VM/PC API: MS Exchange Server Record
 *
 * @example
 * ```ts
 * import * as qualys from "pulumi-qualys";
 *
 * new qualys.auth.MsExchangeRecord("example", {
 *   title: "Microsoft Exchange Server in Berlin",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 * });
 * ```
 */
export class MsExchangeRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: MsExchangeRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:MsExchangeRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new MsExchangeRecord(name, {} as MsExchangeRecordArgs, { ...opts, id });
  }
}
