// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import { QualysResource } from "../resource.js";

/** Arguments of a `SnmpRecord`. */
export interface SnmpRecordArgs {
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
   * Version of the protocol.
   * One of `v1`, `v2c` or `v3`.
   * Default: `v1`.
   * (`version`)
   */
  version?: pulumi.Input<"v1" | "v2c" | "v3">;
  /**
   * Community strings to try before those that Qualys tries anyway.
   * Only while version is "v1" or "v2c".
   * Secret.
   * (`community_strings`)
   */
  communityStrings?: pulumi.Input<readonly pulumi.Input<string>[]>;
  /**
   * SNMPv3 user that scanners log in as.
   * At most 128 characters.
   * Only while version is "v3".
   * (`username`)
   */
  username?: pulumi.Input<string>;
  /**
   * Password that authenticates the user's messages.
   * At most 128 characters in 2018; a longer one is warned of.
   * Only while version is "v3".
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`password`)
   */
  password?: pulumi.Input<string>;
  /**
   * Hash algorithm that authenticates the user's messages.
   * One of `MD5`, `SHA1`, `SHA224`, `SHA256`, `SHA384` or `SHA512`.
   * Only while version is "v3".
   * (`auth_alg`)
   */
  authAlg?: pulumi.Input<"MD5" | "SHA1" | "SHA224" | "SHA256" | "SHA384" | "SHA512">;
  /**
   * Password that encrypts the user's messages.
   * At most 128 characters in 2018; a longer one is warned of.
   * Only while version is "v3".
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`encrypt_password`)
   */
  encryptPassword?: pulumi.Input<string>;
  /**
   * Cipher that encrypts the user's messages.
   * One of `DES`, `AES`, `AES128`, `AES192`, `AES192C`, `AES256` or `AES256C`.
   * Only while version is "v3".
   * (`priv_alg`)
   */
  privAlg?: pulumi.Input<"DES" | "AES" | "AES128" | "AES192" | "AES192C" | "AES256" | "AES256C">;
  /**
   * ID of the security engine, for agents that define one.
   * At most 128 characters.
   * Only while version is "v3".
   * (`security_engine_id`)
   */
  securityEngineId?: pulumi.Input<string>;
  /**
   * ID of the context engine.
   * At most 128 characters in 2018; a longer one is warned of.
   * Only while version is "v3".
   * (`context_engine_id`)
   */
  contextEngineId?: pulumi.Input<string>;
  /**
   * Name of the context.
   * At most 128 characters in 2018; a longer one is warned of.
   * Only while version is "v3".
   * (`context`)
   */
  context?: pulumi.Input<string>;
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
 * Lets scanners log in to SNMP agents with community strings (versions 1 and 2c), or as a user
 * whose messages are authenticated and, if the agent asks for it, encrypted (version 3).
 *
 * API: `/api/2.0/fo/auth/snmp/`. Sources:
 * - Qualys VM/PC API: SNMP Record
 * - Qualys API release notes: Enterprise TruRisk Platform Release 10.38
 * - Qualys API V2 User Guide 8.12, February 2018, pages 397-402, 734
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 253-256
 * - Community digest of the Qualys VM/PC API guide: authentication records
 */
export class SnmpRecord extends QualysResource {
  /** Name of the record. No two records of the type in a subscription can have the same. */
  declare readonly title: pulumi.Output<string>;
  /** Free text about the record. */
  declare readonly comments: pulumi.Output<string | undefined>;
  /** Version of the protocol. */
  declare readonly version: pulumi.Output<"v1" | "v2c" | "v3" | undefined>;
  /** Community strings to try before those that Qualys tries anyway. */
  declare readonly communityStrings: pulumi.Output<string[] | undefined>;
  /** SNMPv3 user that scanners log in as. */
  declare readonly username: pulumi.Output<string | undefined>;
  /** Password that authenticates the user's messages. */
  declare readonly password: pulumi.Output<string | undefined>;
  /** Hash algorithm that authenticates the user's messages. */
  declare readonly authAlg: pulumi.Output<
    "MD5" | "SHA1" | "SHA224" | "SHA256" | "SHA384" | "SHA512" | undefined
  >;
  /** Password that encrypts the user's messages. */
  declare readonly encryptPassword: pulumi.Output<string | undefined>;
  /** Cipher that encrypts the user's messages. */
  declare readonly privAlg: pulumi.Output<
    "DES" | "AES" | "AES128" | "AES192" | "AES192C" | "AES256" | "AES256C" | undefined
  >;
  /** ID of the security engine, for agents that define one. */
  declare readonly securityEngineId: pulumi.Output<string | undefined>;
  /** ID of the context engine. */
  declare readonly contextEngineId: pulumi.Output<string | undefined>;
  /** Name of the context. */
  declare readonly context: pulumi.Output<string | undefined>;
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
   * Declares a SNMP record.
   *
   * @param name the resource's name in the program.
   * @param args what the record should be.
   * @param opts options of the resource.
   */
  constructor(name: string, args: SnmpRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:SnmpRecord", properties, name, args, opts);
  }

  /**
   * Reads a record that exists, without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new SnmpRecord(name, {} as SnmpRecordArgs, { ...opts, id });
  }
}

const properties = {
  names: [
    "title",
    "comments",
    "version",
    "communityStrings",
    "username",
    "password",
    "authAlg",
    "encryptPassword",
    "privAlg",
    "securityEngineId",
    "contextEngineId",
    "context",
    "ips",
    "networkId",
  ],
  secrets: ["communityStrings", "password", "encryptPassword"],
  addresses: ["ips"],
} as const;
