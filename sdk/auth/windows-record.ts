// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { LoginArgs } from "./login-args.js";
import type { HostsArgs } from "./hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `WindowsRecord`. */
export interface WindowsRecordArgs
  extends RecordArgs, LoginArgs, Omit<HostsArgs, "ips">, ResourceArgs {
  /**
   * Account that scanners log in with.
   * @remarks At most 31 ASCII characters. API parameter: `username`.
   */
  username: pulumi.Input<string>;
  /**
   * Password of the account, unless it comes from a vault.
   * @remarks At most 100 ASCII characters. Only while loginType is "basic". Secret. Never
   * reported by Qualys, so a change made elsewhere can't be seen. API parameter: `password`.
   */
  password?: pulumi.Input<string>;
  /**
   * Active Directory domain, as a fully qualified domain name. The record is for all hosts of the
   * domain, so leave out `ips`.
   * @remarks API parameter: `windows_ad_domain`.
   */
  windowsAdDomain?: pulumi.Input<string>;
  /**
   * NetBIOS name of the domain. The record is for the hosts in `ips` or, without `ips`, for those
   * of the domain.
   * @remarks API parameter: `windows_domain`.
   */
  windowsDomain?: pulumi.Input<string>;
  /**
   * Give hosts a Qualys host ID without an agent.
   * @remarks API parameter: `use_agentless_tracking`.
   */
  useAgentlessTracking?: pulumi.Input<boolean>;
  /**
   * Try Kerberos. Needs a domain.
   * @remarks Default: `true` while windowsAdDomain is set or windowsDomain is set. API parameter:
   * `kerberos`.
   */
  kerberos?: pulumi.Input<boolean>;
  /**
   * Try NTLMv2.
   * @remarks API parameter: `ntlmv2`.
   * @default true
   */
  ntlmv2?: pulumi.Input<boolean>;
  /**
   * Try NTLMv1.
   * @remarks API parameter: `ntlm`.
   * @default false
   */
  ntlm?: pulumi.Input<boolean>;
  /**
   * Require SMB signing. Scanners can't log in to hosts that don't sign.
   * @remarks API parameter: `require_smb_signing`.
   * @default false
   */
  requireSmbSigning?: pulumi.Input<boolean>;
  /**
   * Lowest version of SMB to use. An empty string allows any.
   * @remarks One of `1`, `2.0.2`, `2.1`, `3.0`, `3.0.2`, `3.1.1` or `""`. API parameter:
   * `minimum_smb_version`.
   * @default ""
   */
  minimumSmbVersion?: pulumi.Input<"1" | "2.0.2" | "2.1" | "3.0" | "3.0.2" | "3.1.1" | "">;
  /**
   * IPv4 addresses of the hosts: single addresses, `first-last` ranges and CIDR blocks. Give the
   * whole set; an update adds and removes only what differs.
   * @remarks API parameter: `ips`.
   */
  ips?: pulumi.Input<readonly pulumi.Input<string>[]>;
  /**
   * How to choose the record's hosts: `ips` by address, `asset_tags` by the tags they carry,
   * `ip_range_tag_rule` by the addresses in the rules of the tags. Tags need a subscription that
   * supports them in authentication records.
   * @remarks One of `ips`, `asset_tags` or `ip_range_tag_rule`. Qualys' documentation doesn't
   * show how it is reported, so a change made elsewhere may go unseen. API parameter:
   * `asset_type`.
   * @default "ips"
   */
  assetType?: pulumi.Input<"ips" | "asset_tags" | "ip_range_tag_rule">;
  /**
   * Whether tags are given by ID or by name.
   * @remarks One of `id` or `name`. Only while assetType is "asset_tags" or "ip_range_tag_rule".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen. API parameter: `tag_set_by`.
   * @default "id"
   */
  tagSetBy?: pulumi.Input<"id" | "name">;
  /**
   * Tags of the hosts in the record, by ID or name as `tagSetBy` says.
   * @remarks Only while assetType is "asset_tags" or "ip_range_tag_rule". Qualys' documentation
   * doesn't show how it is reported, so a change made elsewhere may go unseen. API parameter:
   * `tags_include`.
   */
  tagsInclude?: pulumi.Input<readonly pulumi.Input<string>[]>;
  /**
   * Tags of hosts to leave out, by ID or name as `tagSetBy` says.
   * @remarks Only while assetType is "asset_tags" or "ip_range_tag_rule". Qualys' documentation
   * doesn't show how it is reported, so a change made elsewhere may go unseen. API parameter:
   * `tags_exclude`.
   */
  tagsExclude?: pulumi.Input<readonly pulumi.Input<string>[]>;
  /**
   * Whether a host needs `any` or `all` of the tags in `tagsInclude`.
   * @remarks One of `any` or `all`. Only while assetType is "asset_tags" or "ip_range_tag_rule".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen. API parameter: `tag_include_selector`.
   * @default "any"
   */
  tagIncludeSelector?: pulumi.Input<"any" | "all">;
  /**
   * Whether `any` or `all` of the tags in `tagsExclude` leave a host out.
   * @remarks One of `any` or `all`. Only while assetType is "asset_tags" or "ip_range_tag_rule".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen. API parameter: `tag_exclude_selector`.
   * @default "any"
   */
  tagExcludeSelector?: pulumi.Input<"any" | "all">;
}

export interface WindowsRecord extends Outputs<WindowsRecordArgs> {}

/**
 * Lets scanners log in to Windows hosts: with local accounts on the hosts in `ips`, or with an
 * account of an Active Directory domain (`windowsAdDomain`) or a NetBIOS domain
 * (`windowsDomain`).
 *
 * @remarks API: `/api/2.0/fo/auth/windows/`. Sources:
 * - Qualys VM/PC API: Windows Record
 * - Qualys API release notes: New Support for Microsoft Azure Key Vault
 * - Qualys API V2 User Guide 8.12, February 2018, pages 439-444, 726-732
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 273-277, 282-283
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * new qualys.auth.WindowsRecord("example", {
 *   title: "Windows in Berlin",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
 *   windowsDomain: "CORP",
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
 * new qualys.auth.WindowsRecord("example", {
 *   title: "Windows in Berlin",
 *   username: "svc-qualys",
 *   windowsDomain: "CORP",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...qualys.vault.AzureKeyVault.loginFor(vault.id, { akSecretName: "svc-qualys" }),
 * });
 * ```
 */
export class WindowsRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: WindowsRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:WindowsRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new WindowsRecord(name, {} as WindowsRecordArgs, { ...opts, id });
  }
}
