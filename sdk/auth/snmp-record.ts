// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import type { Outputs } from "../outputs.js";
import { QualysResource } from "../resource.js";

import type { RecordArgs } from "./record-args.js";
import type { HostsArgs } from "./hosts-args.js";
import type { ResourceArgs } from "./resource-args.js";

/** Arguments of a `SnmpRecord`. */
export interface SnmpRecordArgs extends RecordArgs, HostsArgs, ResourceArgs {
  /**
   * Version of the protocol.
   * @remarks One of `v1`, `v2c` or `v3`. API parameter: `version`.
   * @default "v1"
   */
  version?: pulumi.Input<"v1" | "v2c" | "v3">;
  /**
   * Community strings to try before those that Qualys tries anyway.
   * @remarks Only while version is "v1" or "v2c". Secret. API parameter: `community_strings`.
   */
  communityStrings?: pulumi.Input<readonly pulumi.Input<string>[]>;
  /**
   * SNMPv3 user that scanners log in as.
   * @remarks At most 128 characters. Only while version is "v3". API parameter: `username`.
   */
  username?: pulumi.Input<string>;
  /**
   * Password that authenticates the user's messages.
   * @remarks At most 128 characters in 2018; a longer value only gets a warning. Only while
   * version is "v3". Secret. Never reported by Qualys, so a change made elsewhere can't be seen.
   * API parameter: `password`.
   */
  password?: pulumi.Input<string>;
  /**
   * Hash algorithm that authenticates the user's messages.
   * @remarks One of `MD5`, `SHA1`, `SHA224`, `SHA256`, `SHA384` or `SHA512`. Only while version
   * is "v3". API parameter: `auth_alg`.
   */
  authAlg?: pulumi.Input<"MD5" | "SHA1" | "SHA224" | "SHA256" | "SHA384" | "SHA512">;
  /**
   * Password that encrypts the user's messages.
   * @remarks At most 128 characters in 2018; a longer value only gets a warning. Only while
   * version is "v3". Secret. Never reported by Qualys, so a change made elsewhere can't be seen.
   * API parameter: `encrypt_password`.
   */
  encryptPassword?: pulumi.Input<string>;
  /**
   * Cipher that encrypts the user's messages.
   * @remarks One of `DES`, `AES`, `AES128`, `AES192`, `AES192C`, `AES256` or `AES256C`. Only
   * while version is "v3". API parameter: `priv_alg`.
   */
  privAlg?: pulumi.Input<"DES" | "AES" | "AES128" | "AES192" | "AES192C" | "AES256" | "AES256C">;
  /**
   * ID of the security engine, for agents that define one.
   * @remarks At most 128 characters. Only while version is "v3". API parameter:
   * `security_engine_id`.
   */
  securityEngineId?: pulumi.Input<string>;
  /**
   * ID of the context engine.
   * @remarks At most 128 characters in 2018; a longer value only gets a warning. Only while
   * version is "v3". API parameter: `context_engine_id`.
   */
  contextEngineId?: pulumi.Input<string>;
  /**
   * Name of the context.
   * @remarks At most 128 characters in 2018; a longer value only gets a warning. Only while
   * version is "v3". API parameter: `context`.
   */
  context?: pulumi.Input<string>;
}

export interface SnmpRecord extends Outputs<SnmpRecordArgs> {}

/**
 * Lets scanners log in to SNMP agents with community strings (versions 1 and 2c), or as a user
 * whose messages are authenticated and, if the agent asks for it, encrypted (version 3).
 *
 * @remarks API: `/api/2.0/fo/auth/snmp/`. Sources:
 * - Qualys VM/PC API: SNMP Record
 * - Qualys API release notes: Enterprise TruRisk Platform Release 10.38
 * - Qualys API V2 User Guide 8.12, February 2018, pages 397-402, 734
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 253-256
 * - Community digest of the Qualys VM/PC API guide: authentication records
 *
 * @example
 * ```ts
 * import * as pulumi from "@pulumi/pulumi";
 * import * as qualys from "pulumi-qualys";
 *
 * const config = new pulumi.Config();
 *
 * new qualys.auth.SnmpRecord("example", {
 *   title: "SNMP in Berlin",
 *   version: "v3",
 *   username: "svc-qualys",
 *   password: config.requireSecret("password"),
 *   authAlg: "SHA256",
 *   encryptPassword: config.requireSecret("encryptPassword"),
 *   privAlg: "AES256",
 *   ips: ["10.10.10.0/28", "10.10.20.7-10.10.20.9"],
 * });
 * ```
 */
export class SnmpRecord extends QualysResource {
  /**
   * Declares the record.
   *
   * @param name the resource's name in the program.
   * @param args the record's arguments.
   * @param opts options of the resource.
   */
  constructor(name: string, args: SnmpRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:SnmpRecord", name, args, opts);
  }

  /**
   * Reads an existing record without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new SnmpRecord(name, {} as SnmpRecordArgs, { ...opts, id });
  }
}
