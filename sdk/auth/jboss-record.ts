// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import { QualysResource } from "../resource.js";

/** Arguments of a `JbossRecord`. */
export interface JbossRecordArgs {
  /**
   * Name of the record. No two records of the type in a subscription can have the same.
   * At most 255 ASCII characters.
   * (`title`)
   */
  title: pulumi.Input<string>;
  /**
   * Free text about the record.
   * At most 1999 characters.
   * (`comments`)
   */
  comments?: pulumi.Input<string>;
  /**
   * How JBoss runs on Windows hosts. Give this and the paths if the record has such hosts.
   * One of `standalone_mode` or `domain_controller_mode`.
   * (`windows_working_mode`)
   */
  windowsWorkingMode?: pulumi.Input<"standalone_mode" | "domain_controller_mode">;
  /**
   * JBoss home directory on Windows hosts.
   * Only while windowsWorkingMode is set.
   * (`windows_home_path`)
   */
  windowsHomePath?: pulumi.Input<string>;
  /**
   * Base directory of the server on Windows hosts.
   * Only while windowsWorkingMode is set.
   * (`windows_base_path`)
   */
  windowsBasePath?: pulumi.Input<string>;
  /**
   * Configuration directory on Windows hosts.
   * Only while windowsWorkingMode is set.
   * (`windows_conf_dir_path`)
   */
  windowsConfDirPath?: pulumi.Input<string>;
  /**
   * Path of the main configuration file on Windows hosts.
   * Only while windowsWorkingMode is set.
   * (`windows_conf_file_path`)
   */
  windowsConfFilePath?: pulumi.Input<string>;
  /**
   * Path of the host configuration file on Windows hosts, which a domain controller needs.
   * Only while windowsWorkingMode is set.
   * (`windows_conf_host_file_path`)
   */
  windowsConfHostFilePath?: pulumi.Input<string>;
  /**
   * How JBoss runs on Unix hosts. Give this and the paths if the record has such hosts.
   * One of `standalone_mode` or `domain_controller_mode`.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`unix_working_mode`)
   */
  unixWorkingMode?: pulumi.Input<"standalone_mode" | "domain_controller_mode">;
  /**
   * JBoss home directory on Unix hosts.
   * Only while unixWorkingMode is set.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`unix_home_path`)
   */
  unixHomePath?: pulumi.Input<string>;
  /**
   * Base directory of the server on Unix hosts.
   * Only while unixWorkingMode is set.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`unix_base_path`)
   */
  unixBasePath?: pulumi.Input<string>;
  /**
   * Configuration directory on Unix hosts.
   * Only while unixWorkingMode is set.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`unix_conf_dir_path`)
   */
  unixConfDirPath?: pulumi.Input<string>;
  /**
   * Path of the main configuration file on Unix hosts.
   * Only while unixWorkingMode is set.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`unix_conf_file_path`)
   */
  unixConfFilePath?: pulumi.Input<string>;
  /**
   * Path of the host configuration file on Unix hosts, which a domain controller needs.
   * Only while unixWorkingMode is set.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`unix_conf_host_file_path`)
   */
  unixConfHostFilePath?: pulumi.Input<string>;
  /**
   * Use the record in scans.
   * Default: `true`.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`status`)
   */
  status?: pulumi.Input<boolean>;
  /**
   * IPv4 addresses of the hosts: single addresses, `first-last` ranges and CIDR blocks. Give the
   * whole set; an update adds and removes only what differs.
   * (`ips`)
   */
  ips: pulumi.Input<readonly pulumi.Input<string>[]>;
  /**
   * ID of the record's network, for subscriptions with the Networks feature.
   * Default: `0`.
   * (`network_id`)
   */
  networkId?: pulumi.Input<number | string>;
  /**
   * Parameters that this package doesn't know yet, by the API's names; they are sent as they are,
   * and one that is taken out is sent empty. Wrap values that are secrets in `pulumi.secret`.
   */
  extraParameters?: pulumi.Input<Record<string, pulumi.Input<string>>>;
  /**
   * Take over the record of this type that has the same title at Qualys, if there is one, instead
   * of creating it. Only what differs is sent. Has no effect on a resource that Pulumi manages
   * already.
   */
  adopt?: pulumi.Input<boolean>;
}

/**
 * Tells scanners where to find the settings of a JBoss application server on Unix or Windows
 * hosts. They log in with the Unix or Windows record for the same addresses.
 *
 * API: `/api/2.0/fo/auth/jboss/`. Sources:
 * - Qualys VM/PC API: Application Server Record
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 204-206
 * - Community digest of the Qualys VM/PC API guide: authentication records
 */
export class JbossRecord extends QualysResource {
  /** Name of the record. No two records of the type in a subscription can have the same. */
  declare readonly title: pulumi.Output<string>;
  /** Free text about the record. */
  declare readonly comments: pulumi.Output<string | undefined>;
  /** How JBoss runs on Windows hosts. Give this and the paths if the record has such hosts. */
  declare readonly windowsWorkingMode: pulumi.Output<
    "standalone_mode" | "domain_controller_mode" | undefined
  >;
  /** JBoss home directory on Windows hosts. */
  declare readonly windowsHomePath: pulumi.Output<string | undefined>;
  /** Base directory of the server on Windows hosts. */
  declare readonly windowsBasePath: pulumi.Output<string | undefined>;
  /** Configuration directory on Windows hosts. */
  declare readonly windowsConfDirPath: pulumi.Output<string | undefined>;
  /** Path of the main configuration file on Windows hosts. */
  declare readonly windowsConfFilePath: pulumi.Output<string | undefined>;
  /** Path of the host configuration file on Windows hosts, which a domain controller needs. */
  declare readonly windowsConfHostFilePath: pulumi.Output<string | undefined>;
  /** How JBoss runs on Unix hosts. Give this and the paths if the record has such hosts. */
  declare readonly unixWorkingMode: pulumi.Output<
    "standalone_mode" | "domain_controller_mode" | undefined
  >;
  /** JBoss home directory on Unix hosts. */
  declare readonly unixHomePath: pulumi.Output<string | undefined>;
  /** Base directory of the server on Unix hosts. */
  declare readonly unixBasePath: pulumi.Output<string | undefined>;
  /** Configuration directory on Unix hosts. */
  declare readonly unixConfDirPath: pulumi.Output<string | undefined>;
  /** Path of the main configuration file on Unix hosts. */
  declare readonly unixConfFilePath: pulumi.Output<string | undefined>;
  /** Path of the host configuration file on Unix hosts, which a domain controller needs. */
  declare readonly unixConfHostFilePath: pulumi.Output<string | undefined>;
  /** Use the record in scans. */
  declare readonly status: pulumi.Output<boolean | undefined>;
  /**
   * IPv4 addresses of the hosts: single addresses, `first-last` ranges and CIDR blocks. Give the
   * whole set; an update adds and removes only what differs.
   */
  declare readonly ips: pulumi.Output<string[]>;
  /** ID of the record's network, for subscriptions with the Networks feature. */
  declare readonly networkId: pulumi.Output<number | undefined>;
  /**
   * Parameters that this package doesn't know yet, by the API's names; they are sent as they are,
   * and one that is taken out is sent empty. Wrap values that are secrets in `pulumi.secret`.
   */
  declare readonly extraParameters: pulumi.Output<Record<string, string> | undefined>;

  /**
   * Declares a JBoss record.
   *
   * @param name the resource's name in the program.
   * @param args what the record should be.
   * @param opts options of the resource.
   */
  constructor(name: string, args: JbossRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:JbossRecord", properties, name, args, opts);
  }

  /**
   * Reads a record that exists, without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new JbossRecord(name, {} as JbossRecordArgs, { ...opts, id });
  }
}

const properties = {
  names: [
    "title",
    "comments",
    "windowsWorkingMode",
    "windowsHomePath",
    "windowsBasePath",
    "windowsConfDirPath",
    "windowsConfFilePath",
    "windowsConfHostFilePath",
    "unixWorkingMode",
    "unixHomePath",
    "unixBasePath",
    "unixConfDirPath",
    "unixConfFilePath",
    "unixConfHostFilePath",
    "status",
    "ips",
    "networkId",
  ],
  secrets: [],
  addresses: ["ips"],
} as const;
