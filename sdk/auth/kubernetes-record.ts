// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { HostsArgs } from "./hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `KubernetesRecord`. */
export interface KubernetesRecordArgs extends RecordArgs, HostsArgs, ResourceArgs {
  /**
   * Path of the `kubectl` binary.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `unix_bin_path`.
   */
  unixBinPath?: pulumi.Input<string>;
  /**
   * Path of the configuration file that `kubectl` uses.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `unix_conf_path`.
   */
  unixConfPath?: pulumi.Input<string>;
}

export interface KubernetesRecord extends Outputs<KubernetesRecordArgs> {}

/**
 * Tells scanners where to find Kubernetes and its settings on Unix hosts. They log in with a
 * Unix record, which must cover the same addresses.
 *
 * @remarks API: `/api/2.0/fo/auth/kubernetes/`. Sources:
 * - Qualys VM/PC API: Kubernetes Record
 * - Community digest of the Qualys VM/PC API guide: authentication records
 *
 * @example
 * ```ts
 * import * as qualys from "pulumi-qualys";
 *
 * new qualys.auth.KubernetesRecord("example", {
 *   title: "Kubernetes in Berlin",
 *   unixBinPath: "/usr/bin/kubectl",
 *   unixConfPath: "/etc/kubernetes/admin.conf",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 * });
 * ```
 */
export class KubernetesRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: KubernetesRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:KubernetesRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new KubernetesRecord(name, {} as KubernetesRecordArgs, { ...opts, id });
  }
}
