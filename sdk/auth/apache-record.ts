// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import { QualysResource } from "../resource.js";

/** Arguments of a `ApacheRecord`. */
export interface ApacheRecordArgs {
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
   * Path of the configuration file on Unix hosts.
   * (`unix_apache_config_file`)
   */
  unixApacheConfigFile?: pulumi.Input<string>;
  /**
   * Path of the control command on Unix hosts.
   * (`unix_apache_control_command`)
   */
  unixApacheControlCommand?: pulumi.Input<string>;
  /**
   * Path of the configuration file on Windows hosts.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`windows_apache_config_file`)
   */
  windowsApacheConfigFile?: pulumi.Input<string>;
  /**
   * Path of the control command on Windows hosts.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`windows_apache_control_command`)
   */
  windowsApacheControlCommand?: pulumi.Input<string>;
  /**
   * Use the record in scans. Only for records that a user created can this be changed.
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
 * Tells scanners where to find the settings of an Apache web server, or of one built on it: IBM
 * HTTP Server, VMware vFabric Web Server or Pivotal Web Server. They log in with the Unix or
 * Windows record for the same addresses.
 *
 * API: `/api/2.0/fo/auth/apache/`. Sources:
 * - Qualys VM/PC API: Application Server Record
 * - Qualys API V2 User Guide 8.12, February 2018, pages 332-334 and 737
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 190-193
 * - Community digest of the Qualys VM/PC API guide: authentication records
 */
export class ApacheRecord extends QualysResource {
  /** Name of the record. No two records of the type in a subscription can have the same. */
  declare readonly title: pulumi.Output<string>;
  /** Free text about the record. */
  declare readonly comments: pulumi.Output<string | undefined>;
  /** Path of the configuration file on Unix hosts. */
  declare readonly unixApacheConfigFile: pulumi.Output<string | undefined>;
  /** Path of the control command on Unix hosts. */
  declare readonly unixApacheControlCommand: pulumi.Output<string | undefined>;
  /** Path of the configuration file on Windows hosts. */
  declare readonly windowsApacheConfigFile: pulumi.Output<string | undefined>;
  /** Path of the control command on Windows hosts. */
  declare readonly windowsApacheControlCommand: pulumi.Output<string | undefined>;
  /** Use the record in scans. Only for records that a user created can this be changed. */
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
   * Declares a Apache HTTP Server record.
   *
   * @param name the resource's name in the program.
   * @param args what the record should be.
   * @param opts options of the resource.
   */
  constructor(name: string, args: ApacheRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:ApacheRecord", properties, name, args, opts);
  }

  /**
   * Reads a record that exists, without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new ApacheRecord(name, {} as ApacheRecordArgs, { ...opts, id });
  }
}

const properties = {
  names: [
    "title",
    "comments",
    "unixApacheConfigFile",
    "unixApacheControlCommand",
    "windowsApacheConfigFile",
    "windowsApacheControlCommand",
    "status",
    "ips",
    "networkId",
  ],
  secrets: [],
  addresses: ["ips"],
} as const;
