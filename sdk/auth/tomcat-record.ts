// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import { QualysResource } from "../resource.js";

/** Arguments of a `TomcatRecord`. */
export interface TomcatRecordArgs {
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
   * Use the record in scans.
   * Default: `true`.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`status`)
   */
  status?: pulumi.Input<boolean>;
  /**
   * Installation directory of Tomcat on Unix hosts.
   * (`installation_path`)
   */
  installationPath?: pulumi.Input<string>;
  /**
   * Directory of the Tomcat instance on Unix hosts or, with `autoDiscoverInstances`, of several
   * instances. Leave it out if it is the same as `installationPath`, or if the hosts have
   * different kinds of Tomcat.
   * (`instance_path`)
   */
  instancePath?: pulumi.Input<string>;
  /**
   * Discover the instances. Meant for tc Server.
   * Default: `false`.
   * (`auto_discover_instances`)
   */
  autoDiscoverInstances?: pulumi.Input<boolean>;
  /**
   * Installation directory of Tomcat on Windows hosts.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`installation_path_windows`)
   */
  installationPathWindows?: pulumi.Input<string>;
  /**
   * Directory of the Tomcat instance on Windows hosts.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`instance_path_windows`)
   */
  instancePathWindows?: pulumi.Input<string>;
  /**
   * Name of the Windows service that Tomcat runs as.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`service_name`)
   */
  serviceName?: pulumi.Input<string>;
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
 * Tells scanners where to find the settings of an Apache Tomcat or tc Server on Unix or Windows
 * hosts. They log in with the Unix or Windows record for the same addresses.
 *
 * API: `/api/2.0/fo/auth/tomcat/`. Sources:
 * - Qualys VM/PC API: Application Server Record
 * - Qualys API V2 User Guide 8.12, February 2018, pages 333-334, 738
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 191-193
 * - Community digest of the Qualys VM/PC API guide: authentication records
 */
export class TomcatRecord extends QualysResource {
  /** Name of the record. No two records of the type in a subscription can have the same. */
  declare readonly title: pulumi.Output<string>;
  /** Free text about the record. */
  declare readonly comments: pulumi.Output<string | undefined>;
  /** Use the record in scans. */
  declare readonly status: pulumi.Output<boolean | undefined>;
  /** Installation directory of Tomcat on Unix hosts. */
  declare readonly installationPath: pulumi.Output<string | undefined>;
  /**
   * Directory of the Tomcat instance on Unix hosts or, with `autoDiscoverInstances`, of several
   * instances. Leave it out if it is the same as `installationPath`, or if the hosts have
   * different kinds of Tomcat.
   */
  declare readonly instancePath: pulumi.Output<string | undefined>;
  /** Discover the instances. Meant for tc Server. */
  declare readonly autoDiscoverInstances: pulumi.Output<boolean | undefined>;
  /** Installation directory of Tomcat on Windows hosts. */
  declare readonly installationPathWindows: pulumi.Output<string | undefined>;
  /** Directory of the Tomcat instance on Windows hosts. */
  declare readonly instancePathWindows: pulumi.Output<string | undefined>;
  /** Name of the Windows service that Tomcat runs as. */
  declare readonly serviceName: pulumi.Output<string | undefined>;
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
   * Declares a Apache Tomcat record.
   *
   * @param name the resource's name in the program.
   * @param args what the record should be.
   * @param opts options of the resource.
   */
  constructor(name: string, args: TomcatRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:TomcatRecord", properties, name, args, opts);
  }

  /**
   * Reads a record that exists, without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new TomcatRecord(name, {} as TomcatRecordArgs, { ...opts, id });
  }
}

const properties = {
  names: [
    "title",
    "comments",
    "status",
    "installationPath",
    "instancePath",
    "autoDiscoverInstances",
    "installationPathWindows",
    "instancePathWindows",
    "serviceName",
    "ips",
    "networkId",
  ],
  secrets: [],
  addresses: ["ips"],
} as const;
