// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { UnverifiedRecordArgs } from "./unverified-record-args.js";
import type { LoginArgs } from "./login-args.js";
import type { HostsArgs } from "./hosts-args.js";
import type { UnverifiedHostsArgs } from "./unverified-hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `CiscoApicRecord`. */
export interface CiscoApicRecordArgs
  extends
    Omit<RecordArgs, "comments">,
    Omit<UnverifiedRecordArgs, "title">,
    Pick<
      LoginArgs,
      | "loginType"
      | "vaultId"
      | "akSecretName"
      | "systemName"
      | "accountName"
      | "folder"
      | "file"
      | "secretKvPath"
      | "secretKvName"
      | "secretKvKey"
      | "secretName"
    >,
    Omit<HostsArgs, "networkId">,
    Omit<UnverifiedHostsArgs, "ips">,
    ResourceArgs {
  /**
   * Account that scanners log in with.
   * @remarks API parameter: `username`.
   */
  username: pulumi.Input<string>;
  /**
   * Password of the account, unless it comes from a vault.
   * @remarks Only while loginType is "basic". Secret. Never reported by Qualys, so a change made
   * elsewhere can't be seen. API parameter: `password`.
   */
  password?: pulumi.Input<string>;
  /**
   * Type of the vault `vaultId`.
   * @remarks One of `Azure Key`, `BeyondTrust PBPS`, `CyberArk AIM`, `CyberArk PIM Suite`,
   * `HashiCorp`, `Quest Vault` or `Thycotic Secret Server`. Only while loginType is "vault". API
   * parameter: `vault_type`.
   */
  vaultType?: pulumi.Input<
    | "Azure Key"
    | "BeyondTrust PBPS"
    | "CyberArk AIM"
    | "CyberArk PIM Suite"
    | "HashiCorp"
    | "Quest Vault"
    | "Thycotic Secret Server"
  >;
  /**
   * Fetch the secret from the HashiCorp vault's Active Directory engine instead of its key/value
   * engine.
   * @remarks Only while vaultType is "HashiCorp". Qualys' documentation doesn't show how it is
   * reported, so a change made elsewhere may go unseen. API parameter: `use_ad_hashicorp`.
   */
  useAdHashicorp?: pulumi.Input<boolean>;
  /**
   * Port of the controller's API.
   * @remarks From 1 to 65535. Qualys' documentation doesn't show how it is reported, so a change
   * made elsewhere may go unseen. API parameter: `port`.
   */
  port: pulumi.Input<number | string>;
  /**
   * Refuse a controller whose certificate isn't valid and trusted.
   * @remarks Qualys' documentation doesn't show how it is reported, so a change made elsewhere
   * may go unseen. API parameter: `ssl_verify`.
   * @default false
   */
  sslVerify?: pulumi.Input<boolean>;
  /**
   * Certificate that scanners log in with, in PEM form.
   * @remarks Never reported by Qualys, so a change made elsewhere can't be seen. API parameter:
   * `certificate`.
   */
  certificate?: pulumi.Input<string>;
  /**
   * Private key of `certificate` in PEM form.
   * @remarks Secret. Never reported by Qualys, so a change made elsewhere can't be seen. API
   * parameter: `privatekey`.
   */
  privatekey?: pulumi.Input<string>;
}

export interface CiscoApicRecord extends Outputs<CiscoApicRecordArgs> {}

/**
 * Lets compliance scans log in to Cisco Application Policy Infrastructure Controllers, version
 * 4, with a password and, where the controller asks for one, a certificate.
 *
 * @remarks API: `/api/2.0/fo/auth/cisco_apic/`. Sources:
 * - Qualys VM/PC API: Cisco APIC 4.x Authentication Record
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * new qualys.auth.CiscoApicRecord("example", {
 *   title: "Cisco APIC in Berlin",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
 *   port: 443,
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
 * new qualys.auth.CiscoApicRecord("example", {
 *   title: "Cisco APIC in Berlin",
 *   username: "svc-qualys",
 *   port: 443,
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 *   ...qualys.vault.AzureKeyVault.loginFor(vault.id, { akSecretName: "svc-qualys" }),
 * });
 * ```
 */
export class CiscoApicRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: CiscoApicRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:CiscoApicRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new CiscoApicRecord(name, {} as CiscoApicRecordArgs, { ...opts, id });
  }
}
