// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import { QualysResource } from "../resource.js";

/** Arguments of a `OracleRecord`. */
export interface OracleRecordArgs {
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
   * At most 31 characters in 2018; a longer one is warned of.
   * (`username`)
   */
  username: pulumi.Input<string>;
  /**
   * Password of the account, unless it comes from a vault.
   * At most 31 characters in 2018; a longer one is warned of.
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
   * One of `ARCON PAM`, `Azure Key`, `BeyondTrust PBPS`, `CA Access Control`, `CA PAM`, `CyberArk
   * AIM`, `CyberArk PIM Suite`, `HashiCorp`, `Hitachi ID PAM`, `Lieberman ERPM`, `Quest Vault`,
   * `Thycotic Secret Server` or `Wallix AdminBastion (WAB)`.
   * Only while loginType is "vault".
   * (`vault_type`)
   */
  vaultType?: pulumi.Input<
    | "ARCON PAM"
    | "Azure Key"
    | "BeyondTrust PBPS"
    | "CA Access Control"
    | "CA PAM"
    | "CyberArk AIM"
    | "CyberArk PIM Suite"
    | "HashiCorp"
    | "Hitachi ID PAM"
    | "Lieberman ERPM"
    | "Quest Vault"
    | "Thycotic Secret Server"
    | "Wallix AdminBastion (WAB)"
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
   * Name of the secret in the Azure key vault.
   * Only while vaultType is "Azure Key".
   * (`ak_secret_name`)
   */
  akSecretName?: pulumi.Input<string>;
  /**
   * Name of the system in the vault whose secret the scanner fetches. Required for a Quest vault;
   * for a BeyondTrust vault, the scanner looks up the host's system at scan time if none is
   * given.
   * Only while vaultType is "BeyondTrust PBPS" or "Quest Vault".
   * (`system_name`)
   */
  systemName?: pulumi.Input<string>;
  /**
   * Managed account whose secret the scanner fetches. Without it, that is the record's
   * `username`.
   * Only while vaultType is "BeyondTrust PBPS".
   * (`account_name`)
   */
  accountName?: pulumi.Input<string>;
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
   * ID of the resource in Hitachi's manager whose secret the scanner fetches.
   * Only while vaultType is "Hitachi ID PAM".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`resource_id`)
   */
  resourceId?: pulumi.Input<string>;
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
   * Name of the secret that the scanner fetches, exactly as in Secret Server.
   * At most 256 characters in 2018; a longer one is warned of.
   * Only while vaultType is "Thycotic Secret Server".
   * (`secret_name`)
   */
  secretName?: pulumi.Input<string>;
  /**
   * Name of the authorization that gives the scanner access to the secret.
   * Only while vaultType is "Wallix AdminBastion (WAB)".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`authorization_name`)
   */
  authorizationName?: pulumi.Input<string>;
  /**
   * Account whose secret the scanner fetches, as `account@global_domain` or
   * `account@local_domain@device`. Can contain variables.
   * Only while vaultType is "Wallix AdminBastion (WAB)".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`target_name`)
   */
  targetName?: pulumi.Input<string>;
  /**
   * Make this a template: Qualys discovers instances on Unix hosts and creates their records with
   * the credentials of the template.
   * Default: `false`.
   * A change replaces the resource.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`is_template`)
   */
  isTemplate?: pulumi.Input<boolean>;
  /**
   * Use the record in scans. A template has no status.
   * Only while isTemplate is not true.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`status`)
   */
  status?: pulumi.Input<boolean>;
  /**
   * Turn a record that Qualys created into one of your own. Only applies to such records.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`save_as_user_auth`)
   */
  saveAsUserAuth?: pulumi.Input<boolean>;
  /**
   * Let compliance scans check files on Windows hosts too.
   * Default: `false`.
   * (`perform_windows_os_checks`)
   */
  performWindowsOsChecks?: pulumi.Input<boolean>;
  /**
   * Name of the Oracle home on Windows hosts.
   * Only while performWindowsOsChecks is true.
   * (`win_ora_home_name`)
   */
  winOraHomeName?: pulumi.Input<string>;
  /**
   * Path of the Oracle home on Windows hosts.
   * Only while performWindowsOsChecks is true.
   * (`win_ora_home_path`)
   */
  winOraHomePath?: pulumi.Input<string>;
  /**
   * Path of `init.ora` on Windows hosts.
   * Only while performWindowsOsChecks is true.
   * (`win_init_ora_path`)
   */
  winInitOraPath?: pulumi.Input<string>;
  /**
   * Path of `spfile.ora` on Windows hosts.
   * Only while performWindowsOsChecks is true.
   * (`win_spfile_ora_path`)
   */
  winSpfileOraPath?: pulumi.Input<string>;
  /**
   * Path of `listener.ora` on Windows hosts.
   * Only while performWindowsOsChecks is true.
   * (`win_listener_ora_path`)
   */
  winListenerOraPath?: pulumi.Input<string>;
  /**
   * Path of `sqlnet.ora` on Windows hosts.
   * Only while performWindowsOsChecks is true.
   * (`win_sqlnet_ora_path`)
   */
  winSqlnetOraPath?: pulumi.Input<string>;
  /**
   * Path of `tnsnames.ora` on Windows hosts.
   * Only while performWindowsOsChecks is true.
   * (`win_tnsnames_ora_path`)
   */
  winTnsnamesOraPath?: pulumi.Input<string>;
  /**
   * Let compliance scans check files on Unix hosts too.
   * Default: `false`.
   * (`perform_unix_os_checks`)
   */
  performUnixOsChecks?: pulumi.Input<boolean>;
  /**
   * Let compliance scans ask OPatch on Unix hosts for the installed patches instead of the
   * database.
   * Default: `false`.
   * (`perform_unix_opatch_checks`)
   */
  performUnixOpatchChecks?: pulumi.Input<boolean>;
  /**
   * Path of the Oracle home on Unix hosts.
   * Only while performUnixOsChecks is true or performUnixOpatchChecks is true.
   * (`unix_ora_home_path`)
   */
  unixOraHomePath?: pulumi.Input<string>;
  /**
   * Path of `init.ora` on Unix hosts.
   * Only while performUnixOsChecks is true or performUnixOpatchChecks is true.
   * (`unix_init_ora_path`)
   */
  unixInitOraPath?: pulumi.Input<string>;
  /**
   * Path of `spfile.ora` on Unix hosts.
   * Only while performUnixOsChecks is true or performUnixOpatchChecks is true.
   * (`unix_spfile_ora_path`)
   */
  unixSpfileOraPath?: pulumi.Input<string>;
  /**
   * Path of `listener.ora` on Unix hosts.
   * Only while performUnixOsChecks is true or performUnixOpatchChecks is true.
   * (`unix_listener_ora_path`)
   */
  unixListenerOraPath?: pulumi.Input<string>;
  /**
   * Path of `sqlnet.ora` on Unix hosts.
   * Only while performUnixOsChecks is true or performUnixOpatchChecks is true.
   * (`unix_sqlnet_ora_path`)
   */
  unixSqlnetOraPath?: pulumi.Input<string>;
  /**
   * Path of `tnsnames.ora` on Unix hosts.
   * Only while performUnixOsChecks is true or performUnixOpatchChecks is true.
   * (`unix_tnsnames_ora_path`)
   */
  unixTnsnamesOraPath?: pulumi.Input<string>;
  /**
   * Path of `oraInst.loc` on Unix hosts, which points OPatch to a patch inventory of your own.
   * Only while performUnixOpatchChecks is true.
   * (`unix_invptrloc`)
   */
  unixInvptrloc?: pulumi.Input<string>;
  /**
   * Content of the wallet file `cwallet.sso`, for logins over TCPS.
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`cwallet`)
   */
  cwallet?: pulumi.Input<string>;
  /**
   * Content of the wallet file `ewallet.p12`, for logins over TCPS.
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`ewallet`)
   */
  ewallet?: pulumi.Input<string>;
  /**
   * Passphrase of the wallet.
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`passphrase`)
   */
  passphrase?: pulumi.Input<string>;
  /**
   * System ID of the database instance. Give this or `servicename`.
   * Only while servicename is not set.
   * (`sid`)
   */
  sid?: pulumi.Input<string>;
  /**
   * Service name of the database. Give this or `sid`.
   * At most 30 characters in 2018; a longer one is warned of.
   * Only while sid is not set.
   * (`servicename`)
   */
  servicename?: pulumi.Input<string>;
  /**
   * TCP port that the database listens on. Without it, the record is for all ports. A host can be
   * in one record for all ports and in one for each port; any more must be `pcOnly`.
   * From 1 to 65535.
   * (`port`)
   */
  port?: pulumi.Input<number | string>;
  /**
   * Set this for a container database. Only compliance scans use it.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`is_cdb`)
   */
  isCdb?: pulumi.Input<boolean>;
  /**
   * Use the record for compliance scans only, which is necessary where another record has the
   * same host and port.
   * Default: `false`.
   * (`pc_only`)
   */
  pcOnly?: pulumi.Input<boolean>;
  /**
   * IPv4 addresses of the hosts: single addresses, `first-last` ranges and CIDR blocks. Give the
   * whole set; an update adds and removes only what differs.
   * (`ips`)
   */
  ips?: pulumi.Input<readonly pulumi.Input<string>[]>;
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
 * Lets scanners log in to an Oracle database, named by its `sid` or `servicename`, and tells
 * compliance scans where its files are. From a template, Qualys creates records itself, for the
 * instances that it discovers.
 *
 * API: `/api/2.0/fo/auth/oracle/`. Sources:
 * - Qualys VM/PC API: Oracle Record
 * - Qualys API release notes: New Support for Microsoft Azure Key Vault
 * - Qualys API V2 User Guide 8.12, February 2018, pages 372-379, 733-734
 * - Qualys API (VM, PC) User Guide 8.16, December 2018, pages 233-237, 281
 * - Community digest of the Qualys VM/PC API guide: authentication records
 * - Community library qualysapi: list of parameters
 */
export class OracleRecord extends QualysResource {
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
    | "Azure Key"
    | "BeyondTrust PBPS"
    | "CA Access Control"
    | "CA PAM"
    | "CyberArk AIM"
    | "CyberArk PIM Suite"
    | "HashiCorp"
    | "Hitachi ID PAM"
    | "Lieberman ERPM"
    | "Quest Vault"
    | "Thycotic Secret Server"
    | "Wallix AdminBastion (WAB)"
    | undefined
  >;
  /**
   * ARCON's service type of the secret that the scanner fetches. Qualys accepts only the service
   * types that it knows.
   */
  declare readonly vaultServiceType: pulumi.Output<string | undefined>;
  /** Name of the secret in the Azure key vault. */
  declare readonly akSecretName: pulumi.Output<string | undefined>;
  /**
   * Name of the system in the vault whose secret the scanner fetches. Required for a Quest vault;
   * for a BeyondTrust vault, the scanner looks up the host's system at scan time if none is
   * given.
   */
  declare readonly systemName: pulumi.Output<string | undefined>;
  /**
   * Managed account whose secret the scanner fetches. Without it, that is the record's
   * `username`.
   */
  declare readonly accountName: pulumi.Output<string | undefined>;
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
  /** ID of the resource in Hitachi's manager whose secret the scanner fetches. */
  declare readonly resourceId: pulumi.Output<string | undefined>;
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
  /** Name of the secret that the scanner fetches, exactly as in Secret Server. */
  declare readonly secretName: pulumi.Output<string | undefined>;
  /** Name of the authorization that gives the scanner access to the secret. */
  declare readonly authorizationName: pulumi.Output<string | undefined>;
  /**
   * Account whose secret the scanner fetches, as `account@global_domain` or
   * `account@local_domain@device`. Can contain variables.
   */
  declare readonly targetName: pulumi.Output<string | undefined>;
  /**
   * Make this a template: Qualys discovers instances on Unix hosts and creates their records with
   * the credentials of the template.
   */
  declare readonly isTemplate: pulumi.Output<boolean | undefined>;
  /** Use the record in scans. A template has no status. */
  declare readonly status: pulumi.Output<boolean | undefined>;
  /** Turn a record that Qualys created into one of your own. Only applies to such records. */
  declare readonly saveAsUserAuth: pulumi.Output<boolean | undefined>;
  /** Let compliance scans check files on Windows hosts too. */
  declare readonly performWindowsOsChecks: pulumi.Output<boolean | undefined>;
  /** Name of the Oracle home on Windows hosts. */
  declare readonly winOraHomeName: pulumi.Output<string | undefined>;
  /** Path of the Oracle home on Windows hosts. */
  declare readonly winOraHomePath: pulumi.Output<string | undefined>;
  /** Path of `init.ora` on Windows hosts. */
  declare readonly winInitOraPath: pulumi.Output<string | undefined>;
  /** Path of `spfile.ora` on Windows hosts. */
  declare readonly winSpfileOraPath: pulumi.Output<string | undefined>;
  /** Path of `listener.ora` on Windows hosts. */
  declare readonly winListenerOraPath: pulumi.Output<string | undefined>;
  /** Path of `sqlnet.ora` on Windows hosts. */
  declare readonly winSqlnetOraPath: pulumi.Output<string | undefined>;
  /** Path of `tnsnames.ora` on Windows hosts. */
  declare readonly winTnsnamesOraPath: pulumi.Output<string | undefined>;
  /** Let compliance scans check files on Unix hosts too. */
  declare readonly performUnixOsChecks: pulumi.Output<boolean | undefined>;
  /**
   * Let compliance scans ask OPatch on Unix hosts for the installed patches instead of the
   * database.
   */
  declare readonly performUnixOpatchChecks: pulumi.Output<boolean | undefined>;
  /** Path of the Oracle home on Unix hosts. */
  declare readonly unixOraHomePath: pulumi.Output<string | undefined>;
  /** Path of `init.ora` on Unix hosts. */
  declare readonly unixInitOraPath: pulumi.Output<string | undefined>;
  /** Path of `spfile.ora` on Unix hosts. */
  declare readonly unixSpfileOraPath: pulumi.Output<string | undefined>;
  /** Path of `listener.ora` on Unix hosts. */
  declare readonly unixListenerOraPath: pulumi.Output<string | undefined>;
  /** Path of `sqlnet.ora` on Unix hosts. */
  declare readonly unixSqlnetOraPath: pulumi.Output<string | undefined>;
  /** Path of `tnsnames.ora` on Unix hosts. */
  declare readonly unixTnsnamesOraPath: pulumi.Output<string | undefined>;
  /** Path of `oraInst.loc` on Unix hosts, which points OPatch to a patch inventory of your own. */
  declare readonly unixInvptrloc: pulumi.Output<string | undefined>;
  /** Content of the wallet file `cwallet.sso`, for logins over TCPS. */
  declare readonly cwallet: pulumi.Output<string | undefined>;
  /** Content of the wallet file `ewallet.p12`, for logins over TCPS. */
  declare readonly ewallet: pulumi.Output<string | undefined>;
  /** Passphrase of the wallet. */
  declare readonly passphrase: pulumi.Output<string | undefined>;
  /** System ID of the database instance. Give this or `servicename`. */
  declare readonly sid: pulumi.Output<string | undefined>;
  /** Service name of the database. Give this or `sid`. */
  declare readonly servicename: pulumi.Output<string | undefined>;
  /**
   * TCP port that the database listens on. Without it, the record is for all ports. A host can be
   * in one record for all ports and in one for each port; any more must be `pcOnly`.
   */
  declare readonly port: pulumi.Output<number | undefined>;
  /** Set this for a container database. Only compliance scans use it. */
  declare readonly isCdb: pulumi.Output<boolean | undefined>;
  /**
   * Use the record for compliance scans only, which is necessary where another record has the
   * same host and port.
   */
  declare readonly pcOnly: pulumi.Output<boolean | undefined>;
  /**
   * IPv4 addresses of the hosts: single addresses, `first-last` ranges and CIDR blocks. Give the
   * whole set; an update adds and removes only what differs.
   */
  declare readonly ips: pulumi.Output<string[] | undefined>;
  /** ID of the record's network, for subscriptions with the Networks feature. */
  declare readonly networkId: pulumi.Output<number | undefined>;
  /**
   * Parameters that this package doesn't know yet, by the API's names; they are sent as they are,
   * and one that is taken out is sent empty. Wrap values that are secrets in `pulumi.secret`.
   */
  declare readonly extraParameters: pulumi.Output<Record<string, string> | undefined>;

  /**
   * Declares a Oracle record.
   *
   * @param name the resource's name in the program.
   * @param args what the record should be.
   * @param opts options of the resource.
   */
  constructor(name: string, args: OracleRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:OracleRecord", properties, name, args, opts);
  }

  /**
   * Reads a record that exists, without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new OracleRecord(name, {} as OracleRecordArgs, { ...opts, id });
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
    "akSecretName",
    "systemName",
    "accountName",
    "endPointName",
    "endPointType",
    "endPointContainer",
    "folder",
    "file",
    "secretKvPath",
    "secretKvName",
    "secretKvKey",
    "resourceId",
    "autoDiscoverSystemName",
    "systemNameSingleHost",
    "systemType",
    "customSystemType",
    "secretName",
    "authorizationName",
    "targetName",
    "isTemplate",
    "status",
    "saveAsUserAuth",
    "performWindowsOsChecks",
    "winOraHomeName",
    "winOraHomePath",
    "winInitOraPath",
    "winSpfileOraPath",
    "winListenerOraPath",
    "winSqlnetOraPath",
    "winTnsnamesOraPath",
    "performUnixOsChecks",
    "performUnixOpatchChecks",
    "unixOraHomePath",
    "unixInitOraPath",
    "unixSpfileOraPath",
    "unixListenerOraPath",
    "unixSqlnetOraPath",
    "unixTnsnamesOraPath",
    "unixInvptrloc",
    "cwallet",
    "ewallet",
    "passphrase",
    "sid",
    "servicename",
    "port",
    "isCdb",
    "pcOnly",
    "ips",
    "networkId",
  ],
  secrets: ["password", "cwallet", "ewallet", "passphrase"],
  addresses: ["ips"],
} as const;
