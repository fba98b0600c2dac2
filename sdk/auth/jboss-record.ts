// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { HostsArgs } from "./hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `JbossRecord`. */
export interface JbossRecordArgs extends RecordArgs, HostsArgs, ResourceArgs {
  /**
   * How JBoss runs on Windows hosts. Give this and the paths if the record has such hosts.
   * @remarks One of `standalone_mode` or `domain_controller_mode`. API parameter:
   * `windows_working_mode`.
   */
  windowsWorkingMode?: pulumi.Input<"standalone_mode" | "domain_controller_mode">;
  /**
   * JBoss home directory on Windows hosts.
   * @remarks Only while windowsWorkingMode is set. API parameter: `windows_home_path`.
   */
  windowsHomePath?: pulumi.Input<string>;
  /**
   * Base directory of the server on Windows hosts.
   * @remarks Only while windowsWorkingMode is set. API parameter: `windows_base_path`.
   */
  windowsBasePath?: pulumi.Input<string>;
  /**
   * Configuration directory on Windows hosts.
   * @remarks Only while windowsWorkingMode is set. API parameter: `windows_conf_dir_path`.
   */
  windowsConfDirPath?: pulumi.Input<string>;
  /**
   * Path of the main configuration file on Windows hosts.
   * @remarks Only while windowsWorkingMode is set. API parameter: `windows_conf_file_path`.
   */
  windowsConfFilePath?: pulumi.Input<string>;
  /**
   * Path of the host configuration file on Windows hosts, which a domain controller needs.
   * @remarks Only while windowsWorkingMode is set. API parameter: `windows_conf_host_file_path`.
   */
  windowsConfHostFilePath?: pulumi.Input<string>;
  /**
   * How JBoss runs on Unix hosts. Give this and the paths if the record has such hosts.
   * @remarks One of `standalone_mode` or `domain_controller_mode`. Qualys' documentation doesn't
   * show how it is reported, so a change made elsewhere may go unseen. API parameter:
   * `unix_working_mode`.
   */
  unixWorkingMode?: pulumi.Input<"standalone_mode" | "domain_controller_mode">;
  /**
   * JBoss home directory on Unix hosts.
   * @remarks Only while unixWorkingMode is set. Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. API parameter: `unix_home_path`.
   */
  unixHomePath?: pulumi.Input<string>;
  /**
   * Base directory of the server on Unix hosts.
   * @remarks Only while unixWorkingMode is set. Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. API parameter: `unix_base_path`.
   */
  unixBasePath?: pulumi.Input<string>;
  /**
   * Configuration directory on Unix hosts.
   * @remarks Only while unixWorkingMode is set. Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. API parameter: `unix_conf_dir_path`.
   */
  unixConfDirPath?: pulumi.Input<string>;
  /**
   * Path of the main configuration file on Unix hosts.
   * @remarks Only while unixWorkingMode is set. Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. API parameter: `unix_conf_file_path`.
   */
  unixConfFilePath?: pulumi.Input<string>;
  /**
   * Path of the host configuration file on Unix hosts, which a domain controller needs.
   * @remarks Only while unixWorkingMode is set. Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. API parameter:
   * `unix_conf_host_file_path`.
   */
  unixConfHostFilePath?: pulumi.Input<string>;
  /**
   * Use the record in scans.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `status`.
   * @default true
   */
  status?: pulumi.Input<boolean>;
}

export interface JbossRecord extends Outputs<JbossRecordArgs> {}

/**
 * Tells scanners where to find the settings of a JBoss application server on Unix or Windows
 * hosts. They log in with the Unix or Windows record for the same addresses.
 *
 * @remarks API: `/api/2.0/fo/auth/jboss/`. Sources:
 * - Qualys VM/PC API: Application Server Record
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 204-206
 * - Community digest of the Qualys VM/PC API guide: authentication records
 *
 * @example
 * ```ts
 * import * as qualys from "pulumi-qualys";
 *
 * new qualys.auth.JbossRecord("example", {
 *   title: "JBoss in Berlin",
 *   unixWorkingMode: "standalone_mode",
 *   unixHomePath: "/opt/jboss",
 *   unixBasePath: "/opt/jboss/standalone",
 *   unixConfDirPath: "/opt/jboss/standalone/configuration",
 *   unixConfFilePath: "/opt/jboss/standalone/configuration/standalone.xml",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 * });
 * ```
 */
export class JbossRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: JbossRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:JbossRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new JbossRecord(name, {} as JbossRecordArgs, { ...opts, id });
  }
}
