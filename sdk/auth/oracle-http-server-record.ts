// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { UnverifiedRecordArgs } from "./unverified-record-args.js";
import type { UnverifiedHostsArgs } from "./unverified-hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `OracleHttpServerRecord`. */
export interface OracleHttpServerRecordArgs
  extends UnverifiedRecordArgs, UnverifiedHostsArgs, ResourceArgs {}

export interface OracleHttpServerRecord extends Outputs<OracleHttpServerRecordArgs> {}

/**
 * Tells scanners which hosts run an Oracle HTTP Server whose settings they should read. We
 * don't know the names of this type's own parameters; give them in `extraParameters`.
 *
 * @remarks API: `/api/2.0/fo/auth/oracle_http_server/`. Sources:
 * - Community digest of the Qualys VM/PC API guide: authentication records
 *
 * @example
 * ```ts
 * import * as qualys from "pulumi-qualys";
 *
 * new qualys.auth.OracleHttpServerRecord("example", {
 *   title: "Oracle HTTP Server in Berlin",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 * });
 * ```
 */
export class OracleHttpServerRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: OracleHttpServerRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:OracleHttpServerRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new OracleHttpServerRecord(name, {} as OracleHttpServerRecordArgs, { ...opts, id });
  }
}
