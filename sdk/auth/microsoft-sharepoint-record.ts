// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { UnverifiedLoginArgs } from "./unverified-login-args.js";
import type { LoginArgs } from "./login-args.js";
import type { UnverifiedHostsArgs } from "./unverified-hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `MicrosoftSharepointRecord`. */
export interface MicrosoftSharepointRecordArgs
  extends
    RecordArgs,
    UnverifiedLoginArgs,
    Pick<LoginArgs, "secretKvPath" | "secretKvName" | "secretKvKey">,
    UnverifiedHostsArgs,
    ResourceArgs {
  /**
   * Account that scanners log in with.
   * @remarks Unverified: no Qualys page that we could read names this parameter. API parameter:
   * `username`.
   */
  username: pulumi.Input<string>;
  /**
   * Password of the account, unless it comes from a vault.
   * @remarks Only while loginType is "basic". Secret. Never reported by Qualys, so a change made
   * elsewhere can't be seen. Unverified: no Qualys page that we could read names this parameter.
   * API parameter: `password`.
   */
  password?: pulumi.Input<string>;
  /**
   * Log in with a database account instead of a Windows account.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `db_local`.
   * @default true
   */
  dbLocal?: pulumi.Input<boolean>;
  /**
   * Domain of the Windows account.
   * @remarks At most 256 characters. Qualys' documentation doesn't show how it is reported, so a
   * change made elsewhere may go unseen. API parameter: `windows_domain`.
   */
  windowsDomain?: pulumi.Input<string>;
  /**
   * Try Kerberos.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `kerberos`.
   */
  kerberos?: pulumi.Input<boolean>;
  /**
   * Try NTLMv2.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. Unverified: no Qualys page that we could read names this parameter. API
   * parameter: `ntlmv2`.
   */
  ntlmv2?: pulumi.Input<boolean>;
  /**
   * Try NTLMv1.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. Unverified: no Qualys page that we could read names this parameter. API
   * parameter: `ntlmv1`.
   */
  ntlmv1?: pulumi.Input<boolean>;
  /**
   * Name of the SharePoint database.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. Unverified: no Qualys page that we could read names this parameter. API
   * parameter: `database`.
   */
  database?: pulumi.Input<string>;
  /**
   * Name of the database instance.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. Unverified: no Qualys page that we could read names this parameter. API
   * parameter: `instance`.
   */
  instance?: pulumi.Input<string>;
  /**
   * Port of the database instance.
   * @remarks From 1 to 65535. Qualys' documentation doesn't show how it is reported, so a change
   * made elsewhere may go unseen. Unverified: no Qualys page that we could read names this
   * parameter. API parameter: `port`.
   */
  port?: pulumi.Input<number | string>;
}

export interface MicrosoftSharepointRecord extends Outputs<MicrosoftSharepointRecordArgs> {}

/**
 * Lets scanners log in to the database of a Microsoft SharePoint server with a database
 * account, or with a Windows account of the domain `windowsDomain`.
 *
 * @remarks API: `/api/2.0/fo/auth/microsoft_sharepoint/`. Sources:
 * - Qualys VM/PC API: Microsoft SharePoint Record
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * new qualys.auth.MicrosoftSharepointRecord("example", {
 *   title: "Microsoft SharePoint in Berlin",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
 *   database: "WSS_Content",
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
 * new qualys.auth.MicrosoftSharepointRecord("example", {
 *   title: "Microsoft SharePoint in Berlin",
 *   username: "svc-qualys",
 *   database: "WSS_Content",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...qualys.vault.AzureKeyVault.loginFor(vault.id, { akSecretName: "svc-qualys" }),
 * });
 * ```
 */
export class MicrosoftSharepointRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(
    name: string,
    args: MicrosoftSharepointRecordArgs,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super("auth:MicrosoftSharepointRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new MicrosoftSharepointRecord(name, {} as MicrosoftSharepointRecordArgs, {
      ...opts,
      id,
    });
  }
}
