// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import { QualysResource } from "../resource.js";

/** Arguments of a `DatastaxRecord`. */
export interface DatastaxRecordArgs {
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
   * (`username`)
   */
  username?: pulumi.Input<string>;
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
   * One of `Azure Key`, `CyberArk AIM`, `HashiCorp` or `Thycotic Secret Server`.
   * Only while loginType is "vault".
   * (`vault_type`)
   */
  vaultType?: pulumi.Input<"Azure Key" | "CyberArk AIM" | "HashiCorp" | "Thycotic Secret Server">;
  /**
   * Name of the secret in the Azure key vault.
   * Only while vaultType is "Azure Key".
   * (`ak_secret_name`)
   */
  akSecretName?: pulumi.Input<string>;
  /**
   * Folder of `file` in the vault's safe. The two together can have 170 characters.
   * At most 169 characters.
   * Only while vaultType is "CyberArk AIM".
   * (`folder`)
   */
  folder?: pulumi.Input<string>;
  /**
   * Name of the file in `folder` that holds the secret.
   * At most 165 characters.
   * Only while vaultType is "CyberArk AIM".
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
   * Name of the secret that the scanner fetches, exactly as in Secret Server.
   * At most 256 characters in 2018; a longer one is warned of.
   * Only while vaultType is "Thycotic Secret Server".
   * (`secret_name`)
   */
  secretName?: pulumi.Input<string>;
  /**
   * TCP port that the database server listens on.
   * From 1 to 65535.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`port`)
   */
  port?: pulumi.Input<number | string>;
  /**
   * Refuse a server whose TLS certificate is invalid or was issued for another host.
   * Default: `false`.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * (`ssl_verify_with_host`)
   */
  sslVerifyWithHost?: pulumi.Input<boolean>;
  /**
   * Fully qualified domain names of the hosts whose certificates your own certificate authority
   * signed.
   * Only while sslVerifyWithHost is true.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`hosts`)
   */
  hosts?: pulumi.Input<readonly pulumi.Input<string>[]>;
  /**
   * Set this if the server requires a client certificate.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`require_cert`)
   */
  requireCert?: pulumi.Input<boolean>;
  /**
   * Client certificate in PEM form.
   * Only while requireCert is true.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`certificate`)
   */
  certificate?: pulumi.Input<string>;
  /**
   * Private key of `certificate` in PEM form.
   * Only while requireCert is true.
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`private_key`)
   */
  privateKey?: pulumi.Input<string>;
  /**
   * Passphrase of `privateKey`, if the key is encrypted.
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`passphrase`)
   */
  passphrase?: pulumi.Input<string>;
  /**
   * Fetch the passphrase of `privateKey` from a vault.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`use_vault_passphrase`)
   */
  useVaultPassphrase?: pulumi.Input<boolean>;
  /**
   * Type of the vault that holds the passphrase.
   * One of `Azure Key`, `CyberArk AIM`, `HashiCorp` or `Thycotic Secret Server`.
   * Only while useVaultPassphrase is true.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`pp_vault_type`)
   */
  ppVaultType?: pulumi.Input<"Azure Key" | "CyberArk AIM" | "HashiCorp" | "Thycotic Secret Server">;
  /**
   * ID of the vault that holds the passphrase.
   * Only while useVaultPassphrase is true.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`pp_vault_record`)
   */
  ppVaultRecord?: pulumi.Input<number | string>;
  /**
   * Name of the secret in the Azure key vault.
   * Only while useVaultPassphrase is true and ppVaultType is "Azure Key".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`pp_ak_secret_name`)
   */
  ppAkSecretName?: pulumi.Input<string>;
  /**
   * Folder of `file` in the vault's safe. The two together can have 170 characters.
   * At most 169 characters.
   * Only while useVaultPassphrase is true and ppVaultType is "CyberArk AIM".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`pp_folder`)
   */
  ppFolder?: pulumi.Input<string>;
  /**
   * Name of the file in `folder` that holds the secret.
   * At most 165 characters.
   * Only while useVaultPassphrase is true and ppVaultType is "CyberArk AIM".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`pp_file`)
   */
  ppFile?: pulumi.Input<string>;
  /**
   * Mount path of the key/value engine.
   * Only while useVaultPassphrase is true and ppVaultType is "HashiCorp".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`pp_secret_kv_path`)
   */
  ppSecretKvPath?: pulumi.Input<string>;
  /**
   * Name of the secret that the scanner fetches.
   * Only while useVaultPassphrase is true and ppVaultType is "HashiCorp".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`pp_secret_kv_name`)
   */
  ppSecretKvName?: pulumi.Input<string>;
  /**
   * Key in the secret whose value the scanner logs in to hosts with.
   * Only while useVaultPassphrase is true and ppVaultType is "HashiCorp".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`pp_secret_kv_key`)
   */
  ppSecretKvKey?: pulumi.Input<string>;
  /**
   * Name of the secret that the scanner fetches, exactly as in Secret Server.
   * At most 256 characters in 2018; a longer one is warned of.
   * Only while useVaultPassphrase is true and ppVaultType is "Thycotic Secret Server".
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`pp_secret_name`)
   */
  ppSecretName?: pulumi.Input<string>;
  /**
   * Path of the YAML configuration file on the hosts.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`confpath`)
   */
  confpath?: pulumi.Input<string>;
  /**
   * Installation directory of the database on the hosts.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`basepath`)
   */
  basepath?: pulumi.Input<string>;
  /**
   * Allow the password to be sent to the server in clear text.
   * Qualys' documentation doesn't show how it is reported, so a change made elsewhere may go
   * unseen.
   * Unverified: no Qualys page that we could read names this parameter.
   * (`cleartext`)
   */
  cleartext?: pulumi.Input<boolean>;
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
 * Lets compliance scans log in to DataStax Enterprise with a password, a client certificate or
 * both, whichever the cluster asks for.
 *
 * API: `/api/2.0/fo/auth/datastax/`. Sources:
 * - Qualys VM/PC API: Datastax Record
 * - Community digest of the Qualys VM/PC API guide: authentication records
 */
export class DatastaxRecord extends QualysResource {
  /** Name of the record. No two records of the type in a subscription can have the same. */
  declare readonly title: pulumi.Output<string>;
  /** Free text about the record. */
  declare readonly comments: pulumi.Output<string | undefined>;
  /** Database account that scanners log in with. A password from a vault is that of this account. */
  declare readonly username: pulumi.Output<string | undefined>;
  /** Password of the account, unless it comes from a vault. */
  declare readonly password: pulumi.Output<string | undefined>;
  /** Where the password comes from: `basic` for this record, `vault` for the vault `vaultId`. */
  declare readonly loginType: pulumi.Output<"basic" | "vault" | undefined>;
  /** ID of the vault that holds the password. */
  declare readonly vaultId: pulumi.Output<number | undefined>;
  /** Type of the vault `vaultId`. */
  declare readonly vaultType: pulumi.Output<
    "Azure Key" | "CyberArk AIM" | "HashiCorp" | "Thycotic Secret Server" | undefined
  >;
  /** Name of the secret in the Azure key vault. */
  declare readonly akSecretName: pulumi.Output<string | undefined>;
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
  /** Name of the secret that the scanner fetches, exactly as in Secret Server. */
  declare readonly secretName: pulumi.Output<string | undefined>;
  /** TCP port that the database server listens on. */
  declare readonly port: pulumi.Output<number | undefined>;
  /** Refuse a server whose TLS certificate is invalid or was issued for another host. */
  declare readonly sslVerifyWithHost: pulumi.Output<boolean | undefined>;
  /**
   * Fully qualified domain names of the hosts whose certificates your own certificate authority
   * signed.
   */
  declare readonly hosts: pulumi.Output<string[] | undefined>;
  /** Set this if the server requires a client certificate. */
  declare readonly requireCert: pulumi.Output<boolean | undefined>;
  /** Client certificate in PEM form. */
  declare readonly certificate: pulumi.Output<string | undefined>;
  /** Private key of `certificate` in PEM form. */
  declare readonly privateKey: pulumi.Output<string | undefined>;
  /** Passphrase of `privateKey`, if the key is encrypted. */
  declare readonly passphrase: pulumi.Output<string | undefined>;
  /** Fetch the passphrase of `privateKey` from a vault. */
  declare readonly useVaultPassphrase: pulumi.Output<boolean | undefined>;
  /** Type of the vault that holds the passphrase. */
  declare readonly ppVaultType: pulumi.Output<
    "Azure Key" | "CyberArk AIM" | "HashiCorp" | "Thycotic Secret Server" | undefined
  >;
  /** ID of the vault that holds the passphrase. */
  declare readonly ppVaultRecord: pulumi.Output<number | undefined>;
  /** Name of the secret in the Azure key vault. */
  declare readonly ppAkSecretName: pulumi.Output<string | undefined>;
  /** Folder of `file` in the vault's safe. The two together can have 170 characters. */
  declare readonly ppFolder: pulumi.Output<string | undefined>;
  /** Name of the file in `folder` that holds the secret. */
  declare readonly ppFile: pulumi.Output<string | undefined>;
  /** Mount path of the key/value engine. */
  declare readonly ppSecretKvPath: pulumi.Output<string | undefined>;
  /** Name of the secret that the scanner fetches. */
  declare readonly ppSecretKvName: pulumi.Output<string | undefined>;
  /** Key in the secret whose value the scanner logs in to hosts with. */
  declare readonly ppSecretKvKey: pulumi.Output<string | undefined>;
  /** Name of the secret that the scanner fetches, exactly as in Secret Server. */
  declare readonly ppSecretName: pulumi.Output<string | undefined>;
  /** Path of the YAML configuration file on the hosts. */
  declare readonly confpath: pulumi.Output<string | undefined>;
  /** Installation directory of the database on the hosts. */
  declare readonly basepath: pulumi.Output<string | undefined>;
  /** Allow the password to be sent to the server in clear text. */
  declare readonly cleartext: pulumi.Output<boolean | undefined>;
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
   * Declares a DataStax record.
   *
   * @param name the resource's name in the program.
   * @param args what the record should be.
   * @param opts options of the resource.
   */
  constructor(name: string, args: DatastaxRecordArgs, opts?: pulumi.CustomResourceOptions) {
    super("auth:DatastaxRecord", properties, name, args, opts);
  }

  /**
   * Reads a record that exists, without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the record's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new DatastaxRecord(name, {} as DatastaxRecordArgs, { ...opts, id });
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
    "akSecretName",
    "folder",
    "file",
    "secretKvPath",
    "secretKvName",
    "secretKvKey",
    "secretName",
    "port",
    "sslVerifyWithHost",
    "hosts",
    "requireCert",
    "certificate",
    "privateKey",
    "passphrase",
    "useVaultPassphrase",
    "ppVaultType",
    "ppVaultRecord",
    "ppAkSecretName",
    "ppFolder",
    "ppFile",
    "ppSecretKvPath",
    "ppSecretKvName",
    "ppSecretKvKey",
    "ppSecretName",
    "confpath",
    "basepath",
    "cleartext",
    "ips",
    "networkId",
  ],
  secrets: ["password", "privateKey", "passphrase"],
  addresses: ["ips"],
} as const;
