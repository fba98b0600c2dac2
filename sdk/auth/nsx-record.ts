// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import { QualysResource } from "../resource.js";

/** Arguments of a `NsxRecord`. */
export interface NsxRecordArgs {
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
   * Account that scanners log in with.
   * (`username`)
   */
  username: pulumi.Input<string>;
  /**
   * Password of the account, unless it comes from a vault.
   * Only while loginType is "basic".
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`password`)
   */
  password?: pulumi.Input<string>;
  /**
   * Where the password comes from: `basic` for this record, `vault` for the vault `vaultId`.
   * One of `basic` or `vault`.
   * Default: `basic`.
   * (`login_type`)
   */
  loginType?: pulumi.Input<"basic" | "vault">;
  /**
   * ID of the vault that holds the password.
   * Only while loginType is "vault".
   * (`vault_id`)
   */
  vaultId?: pulumi.Input<number | string>;
  /**
   * Type of the vault `vaultId`.
   * One of `HashiCorp`.
   * Only while loginType is "vault".
   * (`vault_type`)
   */
  vaultType?: pulumi.Input<"HashiCorp">;
  /**
   * Mount path of the key/value engine.
   * Only while vaultType is "HashiCorp".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`secret_kv_path`)
   */
  secretKvPath?: pulumi.Input<string>;
  /**
   * Name of the secret that the scanner fetches.
   * Only while vaultType is "HashiCorp".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`secret_kv_name`)
   */
  secretKvName?: pulumi.Input<string>;
  /**
   * Key in the secret whose value the scanner logs in to hosts with.
   * Only while vaultType is "HashiCorp".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`secret_kv_key`)
   */
  secretKvKey?: pulumi.Input<string>;
  /**
   * Fetch the secret from the HashiCorp vault's Active Directory engine instead of its key/value
   * engine.
   * Only while vaultType is "HashiCorp".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`use_ad_hashicorp`)
   */
  useAdHashicorp?: pulumi.Input<boolean>;
  /**
   * Port of the NSX API.
   * From 1 to 65535.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`port`)
   */
  port?: pulumi.Input<number | string>;
  /**
   * Fully qualified domain names of the hosts whose certificates your own certificate authority
   * signed.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`hosts`)
   */
  hosts?: pulumi.Input<readonly pulumi.Input<string>[]>;
  /**
   * Refuse a host whose certificate isn't valid, trusted and issued for the host's name.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`ssl_verify_with_host`)
   */
  sslVerifyWithHost?: pulumi.Input<boolean>;
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
 * Lets scanners log in to VMware NSX with a password, stored in the record or in a HashiCorp
 * vault.
 *
 * API: `/api/2.0/fo/auth/nsx/`. Sources:
 * - Qualys VM/PC API: VMware NSX Record
 * - Qualys API release notes: Enterprise TruRisk Platform Release 10.37
 * - Community digest of the Qualys VM/PC API guide: authentication records
 */
export class NsxRecord extends QualysResource {
  /** Name of the record. No two records of the type in a subscription can have the same. */
  declare readonly title: pulumi.Output<string>;
  /** Free text about the record. */
  declare readonly comments: pulumi.Output<string | undefined>;
  /** Account that scanners log in with. */
  declare readonly username: pulumi.Output<string>;
  /** Password of the account, unless it comes from a vault. */
  declare readonly password: pulumi.Output<string | undefined>;
  /** Where the password comes from: `basic` for this record, `vault` for the vault `vaultId`. */
  declare readonly loginType: pulumi.Output<"basic" | "vault" | undefined>;
  /** ID of the vault that holds the password. */
  declare readonly vaultId: pulumi.Output<number | undefined>;
  /** Type of the vault `vaultId`. */
  declare readonly vaultType: pulumi.Output<"HashiCorp" | undefined>;
  /** Mount path of the key/value engine. */
  declare readonly secretKvPath: pulumi.Output<string | undefined>;
  /** Name of the secret that the scanner fetches. */
  declare readonly secretKvName: pulumi.Output<string | undefined>;
  /** Key in the secret whose value the scanner logs in to hosts with. */
  declare readonly secretKvKey: pulumi.Output<string | undefined>;
  /**
   * Fetch the secret from the HashiCorp vault's Active Directory engine instead of its key/value
   * engine.
   */
  declare readonly useAdHashicorp: pulumi.Output<boolean | undefined>;
  /** Port of the NSX API. */
  declare readonly port: pulumi.Output<number | undefined>;
  /**
   * Fully qualified domain names of the hosts whose certificates your own certificate authority
   * signed.
   */
  declare readonly hosts: pulumi.Output<string[] | undefined>;
  /** Refuse a host whose certificate isn't valid, trusted and issued for the host's name. */
  declare readonly sslVerifyWithHost: pulumi.Output<boolean | undefined>;
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
   * Declares a VMware NSX record.
   *
   * @param name the resource's name in the program.
   * @param args what the record should be.
   * @param opts options of the resource.
   */
  constructor(name: string, args: NsxRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:NsxRecord", properties, name, args, opts);
  }

  /**
   * Reads a record that exists, without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new NsxRecord(name, {} as NsxRecordArgs, { ...opts, id });
  }
}

const properties = {
  names: [
    "title",
    "comments",
    "username",
    "password",
    "loginType",
    "vaultId",
    "vaultType",
    "secretKvPath",
    "secretKvName",
    "secretKvKey",
    "useAdHashicorp",
    "port",
    "hosts",
    "sslVerifyWithHost",
    "ips",
    "networkId",
  ],
  secrets: ["password"],
  addresses: ["ips"],
} as const;
