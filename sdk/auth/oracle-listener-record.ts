// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { HostsArgs } from "./hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `OracleListenerRecord`. */
export interface OracleListenerRecordArgs extends RecordArgs, HostsArgs, ResourceArgs {
  /**
   * Password of the listeners. Scanners try it on every listener of a host.
   * @remarks Secret. Never reported by Qualys, so a change made elsewhere can't be seen. API
   * parameter: `password`.
   */
  password: pulumi.Input<string>;
}

export interface OracleListenerRecord extends Outputs<OracleListenerRecordArgs> {}

/**
 * Lets scanners log in to the listeners of Oracle databases, which have a password but no
 * account names.
 *
 * @remarks API: `/api/2.0/fo/auth/oracle_listener/`. Sources:
 * - Qualys VM/PC API: List Authentication Records for Type
 * - Qualys API release notes: New MS Exchange Server Authentication API
 * - Delinea integration guide for Qualys
 * - Qualys API V2 User Guide 8.12, February 2018, pages 380-383
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 238-239, 281
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * new qualys.auth.OracleListenerRecord("example", {
 *   title: "Oracle Listener in Berlin",
 *   password: config.requireSecret("password"),
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 * });
 * ```
 */
export class OracleListenerRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: OracleListenerRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:OracleListenerRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new OracleListenerRecord(name, {} as OracleListenerRecordArgs, { ...opts, id });
  }
}
