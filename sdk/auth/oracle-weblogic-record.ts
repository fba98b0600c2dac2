// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { HostsArgs } from "./hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `OracleWeblogicRecord`. */
export interface OracleWeblogicRecordArgs extends RecordArgs, HostsArgs, ResourceArgs {
  /**
   * Installation directory of WebLogic Server.
   * @remarks API parameter: `installation_path`.
   */
  installationPath: pulumi.Input<string>;
  /**
   * Discover the WebLogic domains.
   * @remarks API parameter: `auto_discover`.
   * @default true
   */
  autoDiscover?: pulumi.Input<boolean>;
  /**
   * Name of the only WebLogic domain to scan.
   * @remarks Only while autoDiscover is false. API parameter: `domain`.
   */
  domain?: pulumi.Input<string>;
}

export interface OracleWeblogicRecord extends Outputs<OracleWeblogicRecordArgs> {}

/**
 * Tells scanners where to find the settings of an Oracle WebLogic Server on Unix hosts, for all
 * domains that they discover or for `domain` alone. They log in with the Unix record for the
 * same addresses.
 *
 * @remarks API: `/api/2.0/fo/auth/oracle_weblogic/`. Sources:
 * - Qualys VM/PC API: List Authentication Records for Type
 * - Qualys API release notes: New MS Exchange Server Authentication API
 * - Qualys API V2 User Guide 8.12, February 2018, pages 384-385, 740
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 240-241
 *
 * @example
 * ```ts
 * import * as qualys from "pulumi-qualys";
 *
 * new qualys.auth.OracleWeblogicRecord("example", {
 *   title: "Oracle WebLogic Server in Berlin",
 *   installationPath: "/opt/oracle/middleware",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 * });
 * ```
 */
export class OracleWeblogicRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: OracleWeblogicRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:OracleWeblogicRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new OracleWeblogicRecord(name, {} as OracleWeblogicRecordArgs, { ...opts, id });
  }
}
