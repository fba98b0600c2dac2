// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { HostsArgs } from "./hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `DockerRecord`. */
export interface DockerRecordArgs extends RecordArgs, HostsArgs, ResourceArgs {
  /**
   * Path of the Docker daemon's configuration file. The misspelled name is Qualys' own.
   * @remarks API parameter: `docker_deamon_conf_file`.
   */
  dockerDeamonConfFile?: pulumi.Input<string>;
  /**
   * Path of the `docker` command.
   * @remarks API parameter: `docker_command`.
   */
  dockerCommand?: pulumi.Input<string>;
}

export interface DockerRecord extends Outputs<DockerRecordArgs> {}

/**
 * Tells scanners where to find a Docker daemon (version 1.9 to 1.12) and its settings. They log
 * in with a Unix record, which must cover the same addresses.
 *
 * @remarks API: `/api/2.0/fo/auth/docker/`. Sources:
 * - Qualys VM/PC API: Docker Record
 * - Qualys API V2 User Guide 8.12, February 2018, pages 336-339 and 741
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, page 194
 * - Community digest of the Qualys VM/PC API guide: authentication records
 *
 * @example
 * ```ts
 * import * as qualys from "pulumi-qualys";
 *
 * new qualys.auth.DockerRecord("example", {
 *   title: "Docker in Berlin",
 *   dockerDeamonConfFile: "/etc/docker/daemon.json",
 *   dockerCommand: "/usr/bin/docker",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 * });
 * ```
 */
export class DockerRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: DockerRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:DockerRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new DockerRecord(name, {} as DockerRecordArgs, { ...opts, id });
  }
}
