// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { LoginArgs } from "./login-args.js";
import type { HostsArgs } from "./hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `PaloAltoFirewallRecord`. */
export interface PaloAltoFirewallRecordArgs
  extends
    RecordArgs,
    Omit<
      LoginArgs,
      | "systemName"
      | "endPointName"
      | "endPointType"
      | "endPointContainer"
      | "systemType"
      | "customSystemType"
    >,
    HostsArgs,
    ResourceArgs {
  /**
   * Account that scanners log in with.
   * @remarks At most 255 characters. API parameter: `username`.
   */
  username: pulumi.Input<string>;
  /**
   * Password of the account, unless it comes from a vault.
   * @remarks At most 100 characters. Only while loginType is "basic". Secret. Never reported by
   * Qualys, so a change made elsewhere can't be seen. API parameter: `password`.
   */
  password?: pulumi.Input<string>;
  /**
   * Name of the system in the vault whose secret the scanner fetches. Scanners can't look up a
   * firewall's system.
   * @remarks Only while vaultType is "BeyondTrust PBPS" or "Quest Vault". API parameter:
   * `system_name`.
   */
  systemName?: pulumi.Input<string>;
  /**
   * Name of the end point whose secret the scanner fetches: the host for a local account, its
   * domain controller for a domain account.
   * @remarks Only while vaultType is "CA Access Control". Qualys' documentation doesn't show how
   * it is reported, so a change made elsewhere may go unseen. API parameter: `end_point_name`.
   */
  endPointName?: pulumi.Input<string>;
  /**
   * Type of the end point as Access Control calls it, such as `SSH Device`.
   * @remarks Only while vaultType is "CA Access Control". Qualys' documentation doesn't show how
   * it is reported, so a change made elsewhere may go unseen. API parameter: `end_point_type`.
   */
  endPointType?: pulumi.Input<string>;
  /**
   * Container that the scanner searches for the account, such as `SSH Accounts`.
   * @remarks Only while vaultType is "CA Access Control". Qualys' documentation doesn't show how
   * it is reported, so a change made elsewhere may go unseen. API parameter:
   * `end_point_container`.
   */
  endPointContainer?: pulumi.Input<string>;
  /**
   * Type of the record's systems in the manager; `custom` stands for `customSystemType`. Qualys'
   * guides spell it `mssq`, later digests `mssql`.
   * @remarks One of `auto`, `windows`, `unix`, `oracle`, `mssq`, `mssql`, `ldap`, `cisco` or
   * `custom`. Only while vaultType is "Lieberman ERPM". Qualys' documentation doesn't show how it
   * is reported, so a change made elsewhere may go unseen. API parameter: `system_type`.
   */
  systemType?: pulumi.Input<
    "auto" | "windows" | "unix" | "oracle" | "mssq" | "mssql" | "ldap" | "cisco" | "custom"
  >;
  /**
   * Name of a type that was defined in the manager.
   * @remarks Only while vaultType is "Lieberman ERPM" and systemType is "custom". Qualys'
   * documentation doesn't show how it is reported, so a change made elsewhere may go unseen. API
   * parameter: `custom_system_type`.
   */
  customSystemType?: pulumi.Input<string>;
  /**
   * Refuse a firewall whose certificate isn't valid and trusted.
   * @remarks Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `ssl_verify`.
   * @default true
   */
  sslVerify?: pulumi.Input<boolean>;
}

export interface PaloAltoFirewallRecord extends Outputs<PaloAltoFirewallRecordArgs> {}

/**
 * Lets scanners log in to the XML API of Palo Alto Networks firewalls, on port 443.
 *
 * @remarks API: `/api/2.0/fo/auth/palo_alto_firewall/`. Sources:
 * - Qualys VM/PC API: Palo Alto Firewall Record
 * - Qualys VM/PC API: Vault settings in auth record
 * - Qualys UI help: Set Up Palo Alto Networks Firewall Authentication
 * - Qualys API V2 User Guide 8.12, February 2018, pages 387-389, 744
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 243-246, 282
 * - Community digest of the Qualys VM/PC API guide: authentication records
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * new qualys.auth.PaloAltoFirewallRecord("example", {
 *   title: "Palo Alto Networks Firewall in Berlin",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 * });
 * ```
 *
 * With the password in a vault, here Azure Key:
 *
 * ```ts
 * import * as qualys from "pulumi-qualys";
 *
 * const vault = qualys.vault.getVaultOutput({ type: "Azure Key", title: "Scanner secrets" });
 *
 * new qualys.auth.PaloAltoFirewallRecord("example", {
 *   title: "Palo Alto Networks Firewall in Berlin",
 *   username: "svc-qualys",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...qualys.vault.AzureKeyVault.loginFor(vault.id, { akSecretName: "svc-qualys" }),
 * });
 * ```
 */
export class PaloAltoFirewallRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: PaloAltoFirewallRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:PaloAltoFirewallRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new PaloAltoFirewallRecord(name, {} as PaloAltoFirewallRecordArgs, { ...opts, id });
  }
}
