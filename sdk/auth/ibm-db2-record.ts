// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import { QualysResource } from "../resource.js";

/** Arguments of a `IbmDb2Record`. */
export interface IbmDb2RecordArgs {
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
   * Database account that scanners log in with. A password from a vault is that of this account.
   * At most 13 characters.
   * (`username`)
   */
  username: pulumi.Input<string>;
  /**
   * Password of the account, unless it comes from a vault.
   * At most 100 characters.
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
   * One of `ARCON PAM`, `CA Access Control`, `CyberArk AIM`, `CyberArk PIM Suite`, `HashiCorp`,
   * `Lieberman ERPM`, `Quest Vault` or `Thycotic Secret Server`.
   * Only while loginType is "vault".
   * (`vault_type`)
   */
  vaultType?: pulumi.Input<
    | "ARCON PAM"
    | "CA Access Control"
    | "CyberArk AIM"
    | "CyberArk PIM Suite"
    | "HashiCorp"
    | "Lieberman ERPM"
    | "Quest Vault"
    | "Thycotic Secret Server"
  >;
  /**
   * ARCON's service type of the secret that the scanner fetches. Qualys accepts only the service
   * types that it knows.
   * Only while vaultType is "ARCON PAM".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`vault_service_type`)
   */
  vaultServiceType?: pulumi.Input<string>;
  /**
   * Name of the end point whose secret the scanner fetches: the host for a local account, its
   * domain controller for a domain account.
   * Only while vaultType is "CA Access Control".
   * (`end_point_name`)
   */
  endPointName?: pulumi.Input<string>;
  /**
   * Type of the end point as Access Control calls it, such as `SSH Device`.
   * Only while vaultType is "CA Access Control".
   * (`end_point_type`)
   */
  endPointType?: pulumi.Input<string>;
  /**
   * Container that the scanner searches for the account, such as `SSH Accounts`.
   * Only while vaultType is "CA Access Control".
   * (`end_point_container`)
   */
  endPointContainer?: pulumi.Input<string>;
  /**
   * Folder of `file` in the vault's safe. The two together can have 170 characters.
   * At most 169 characters.
   * Only while vaultType is "CyberArk AIM" or "CyberArk PIM Suite".
   * (`folder`)
   */
  folder?: pulumi.Input<string>;
  /**
   * Name of the file in `folder` that holds the secret.
   * At most 165 characters.
   * Only while vaultType is "CyberArk AIM" or "CyberArk PIM Suite".
   * (`file`)
   */
  file?: pulumi.Input<string>;
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
   * Let the scanner look up each host's system name at scan time, which is the only way for a
   * record with more than one address.
   * Only while vaultType is "Lieberman ERPM".
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`auto_discover_system_name`)
   */
  autoDiscoverSystemName?: pulumi.Input<boolean>;
  /**
   * Name of the system in the manager whose secret the scanner fetches, for a record with one
   * host.
   * Only while vaultType is "Lieberman ERPM" and autoDiscoverSystemName is not true.
   * (`system_name_single_host`)
   */
  systemNameSingleHost?: pulumi.Input<string>;
  /**
   * Type of the record's systems in the manager; `custom` stands for `customSystemType`. Qualys'
   * guides spell it `mssq`, later digests `mssql`.
   * One of `auto`, `windows`, `unix`, `oracle`, `mssq`, `mssql`, `ldap`, `cisco` or `custom`.
   * Only while vaultType is "Lieberman ERPM".
   * (`system_type`)
   */
  systemType?: pulumi.Input<
    "auto" | "windows" | "unix" | "oracle" | "mssq" | "mssql" | "ldap" | "cisco" | "custom"
  >;
  /**
   * Name of a type that was defined in the manager.
   * Only while vaultType is "Lieberman ERPM" and systemType is "custom".
   * (`custom_system_type`)
   */
  customSystemType?: pulumi.Input<string>;
  /**
   * Name of the system in the vault whose secret the scanner fetches. Required for a Quest vault;
   * for a BeyondTrust vault, the scanner looks up the host's system at scan time if none is
   * given.
   * Only while vaultType is "Quest Vault".
   * (`system_name`)
   */
  systemName?: pulumi.Input<string>;
  /**
   * Name of the secret that the scanner fetches, exactly as in Secret Server.
   * At most 256 characters in 2018; a longer one is warned of.
   * Only while vaultType is "Thycotic Secret Server".
   * (`secret_name`)
   */
  secretName?: pulumi.Input<string>;
  /**
   * Use the record for compliance scans only. Several such records can share a host and port,
   * each for another database.
   * Default: `false`.
   * (`pc_only`)
   */
  pcOnly?: pulumi.Input<boolean>;
  /**
   * Name of the database.
   * At most 8 characters.
   * (`database`)
   */
  database: pulumi.Input<string>;
  /**
   * TCP port that the database server listens on.
   * From 1 to 65535.
   * (`port`)
   */
  port: pulumi.Input<number | string>;
  /**
   * Path of DB2's runtime library on Windows hosts.
   * At most 255 characters in 2018; a longer one is warned of.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`win_db2dir`)
   */
  winDb2dir?: pulumi.Input<string>;
  /**
   * Path of the primary archive log on Windows hosts.
   * At most 255 characters in 2018; a longer one is warned of.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`win_prilogfile`)
   */
  winPrilogfile?: pulumi.Input<string>;
  /**
   * Path of the secondary archive log on Windows hosts.
   * At most 255 characters in 2018; a longer one is warned of.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`win_seclogfile`)
   */
  winSeclogfile?: pulumi.Input<string>;
  /**
   * Path of the tertiary archive log on Windows hosts.
   * At most 255 characters in 2018; a longer one is warned of.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`win_terlogfile`)
   */
  winTerlogfile?: pulumi.Input<string>;
  /**
   * Path of the mirror archive log on Windows hosts.
   * At most 255 characters in 2018; a longer one is warned of.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`win_mirlogfile`)
   */
  winMirlogfile?: pulumi.Input<string>;
  /**
   * Path of DB2's runtime library on Unix hosts.
   * At most 255 characters in 2018; a longer one is warned of.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`unix_db2dir`)
   */
  unixDb2dir?: pulumi.Input<string>;
  /**
   * Path of the primary archive log on Unix hosts.
   * At most 255 characters in 2018; a longer one is warned of.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`unix_prilogfile`)
   */
  unixPrilogfile?: pulumi.Input<string>;
  /**
   * Path of the secondary archive log on Unix hosts.
   * At most 255 characters in 2018; a longer one is warned of.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`unix_seclogfile`)
   */
  unixSeclogfile?: pulumi.Input<string>;
  /**
   * Path of the tertiary archive log on Unix hosts.
   * At most 255 characters in 2018; a longer one is warned of.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`unix_terlogfile`)
   */
  unixTerlogfile?: pulumi.Input<string>;
  /**
   * Path of the mirror archive log on Unix hosts.
   * At most 255 characters in 2018; a longer one is warned of.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`unix_mirlogfile`)
   */
  unixMirlogfile?: pulumi.Input<string>;
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
 * Lets scanners log in to an IBM DB2 database, and tells them where its files are, for the
 * checks that read them: give all five paths for Windows hosts, for Unix hosts, or for both.
 * Only one record can have the same host and port, unless the others are `pcOnly`.
 *
 * API: `/api/2.0/fo/auth/ibm_db2/`. Sources:
 * - Qualys VM/PC API: IBM DB2 Record
 * - Qualys API V2 User Guide 8.12, February 2018, pages 345-349 and 736
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 200-203 and 280
 * - Qualys web help: IBM DB2 record
 * - Community digest of the Qualys VM/PC API guide: authentication records
 */
export class IbmDb2Record extends QualysResource {
  /** Name of the record. No two records of the type in a subscription can have the same. */
  declare readonly title: pulumi.Output<string>;
  /** Free text about the record. */
  declare readonly comments: pulumi.Output<string | undefined>;
  /** Database account that scanners log in with. A password from a vault is that of this account. */
  declare readonly username: pulumi.Output<string>;
  /** Password of the account, unless it comes from a vault. */
  declare readonly password: pulumi.Output<string | undefined>;
  /** Where the password comes from: `basic` for this record, `vault` for the vault `vaultId`. */
  declare readonly loginType: pulumi.Output<"basic" | "vault" | undefined>;
  /** ID of the vault that holds the password. */
  declare readonly vaultId: pulumi.Output<number | undefined>;
  /** Type of the vault `vaultId`. */
  declare readonly vaultType: pulumi.Output<
    | "ARCON PAM"
    | "CA Access Control"
    | "CyberArk AIM"
    | "CyberArk PIM Suite"
    | "HashiCorp"
    | "Lieberman ERPM"
    | "Quest Vault"
    | "Thycotic Secret Server"
    | undefined
  >;
  /**
   * ARCON's service type of the secret that the scanner fetches. Qualys accepts only the service
   * types that it knows.
   */
  declare readonly vaultServiceType: pulumi.Output<string | undefined>;
  /**
   * Name of the end point whose secret the scanner fetches: the host for a local account, its
   * domain controller for a domain account.
   */
  declare readonly endPointName: pulumi.Output<string | undefined>;
  /** Type of the end point as Access Control calls it, such as `SSH Device`. */
  declare readonly endPointType: pulumi.Output<string | undefined>;
  /** Container that the scanner searches for the account, such as `SSH Accounts`. */
  declare readonly endPointContainer: pulumi.Output<string | undefined>;
  /** Folder of `file` in the vault's safe. The two together can have 170 characters. */
  declare readonly folder: pulumi.Output<string | undefined>;
  /** Name of the file in `folder` that holds the secret. */
  declare readonly file: pulumi.Output<string | undefined>;
  /** Mount path of the key/value engine. */
  declare readonly secretKvPath: pulumi.Output<string | undefined>;
  /** Name of the secret that the scanner fetches. */
  declare readonly secretKvName: pulumi.Output<string | undefined>;
  /** Key in the secret whose value the scanner logs in to hosts with. */
  declare readonly secretKvKey: pulumi.Output<string | undefined>;
  /**
   * Let the scanner look up each host's system name at scan time, which is the only way for a
   * record with more than one address.
   */
  declare readonly autoDiscoverSystemName: pulumi.Output<boolean | undefined>;
  /**
   * Name of the system in the manager whose secret the scanner fetches, for a record with one
   * host.
   */
  declare readonly systemNameSingleHost: pulumi.Output<string | undefined>;
  /**
   * Type of the record's systems in the manager; `custom` stands for `customSystemType`. Qualys'
   * guides spell it `mssq`, later digests `mssql`.
   */
  declare readonly systemType: pulumi.Output<
    | "auto"
    | "windows"
    | "unix"
    | "oracle"
    | "mssq"
    | "mssql"
    | "ldap"
    | "cisco"
    | "custom"
    | undefined
  >;
  /** Name of a type that was defined in the manager. */
  declare readonly customSystemType: pulumi.Output<string | undefined>;
  /**
   * Name of the system in the vault whose secret the scanner fetches. Required for a Quest vault;
   * for a BeyondTrust vault, the scanner looks up the host's system at scan time if none is
   * given.
   */
  declare readonly systemName: pulumi.Output<string | undefined>;
  /** Name of the secret that the scanner fetches, exactly as in Secret Server. */
  declare readonly secretName: pulumi.Output<string | undefined>;
  /**
   * Use the record for compliance scans only. Several such records can share a host and port,
   * each for another database.
   */
  declare readonly pcOnly: pulumi.Output<boolean | undefined>;
  /** Name of the database. */
  declare readonly database: pulumi.Output<string>;
  /** TCP port that the database server listens on. */
  declare readonly port: pulumi.Output<number>;
  /** Path of DB2's runtime library on Windows hosts. */
  declare readonly winDb2dir: pulumi.Output<string | undefined>;
  /** Path of the primary archive log on Windows hosts. */
  declare readonly winPrilogfile: pulumi.Output<string | undefined>;
  /** Path of the secondary archive log on Windows hosts. */
  declare readonly winSeclogfile: pulumi.Output<string | undefined>;
  /** Path of the tertiary archive log on Windows hosts. */
  declare readonly winTerlogfile: pulumi.Output<string | undefined>;
  /** Path of the mirror archive log on Windows hosts. */
  declare readonly winMirlogfile: pulumi.Output<string | undefined>;
  /** Path of DB2's runtime library on Unix hosts. */
  declare readonly unixDb2dir: pulumi.Output<string | undefined>;
  /** Path of the primary archive log on Unix hosts. */
  declare readonly unixPrilogfile: pulumi.Output<string | undefined>;
  /** Path of the secondary archive log on Unix hosts. */
  declare readonly unixSeclogfile: pulumi.Output<string | undefined>;
  /** Path of the tertiary archive log on Unix hosts. */
  declare readonly unixTerlogfile: pulumi.Output<string | undefined>;
  /** Path of the mirror archive log on Unix hosts. */
  declare readonly unixMirlogfile: pulumi.Output<string | undefined>;
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
   * Declares a IBM DB2 record.
   *
   * @param name the resource's name in the program.
   * @param args what the record should be.
   * @param opts options of the resource.
   */
  constructor(name: string, args: IbmDb2RecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:IbmDb2Record", properties, name, args, opts);
  }

  /**
   * Reads a record that exists, without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new IbmDb2Record(name, {} as IbmDb2RecordArgs, { ...opts, id });
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
    "vaultServiceType",
    "endPointName",
    "endPointType",
    "endPointContainer",
    "folder",
    "file",
    "secretKvPath",
    "secretKvName",
    "secretKvKey",
    "autoDiscoverSystemName",
    "systemNameSingleHost",
    "systemType",
    "customSystemType",
    "systemName",
    "secretName",
    "pcOnly",
    "database",
    "port",
    "winDb2dir",
    "winPrilogfile",
    "winSeclogfile",
    "winTerlogfile",
    "winMirlogfile",
    "unixDb2dir",
    "unixPrilogfile",
    "unixSeclogfile",
    "unixTerlogfile",
    "unixMirlogfile",
    "ips",
    "networkId",
  ],
  secrets: ["password"],
  addresses: ["ips"],
} as const;
