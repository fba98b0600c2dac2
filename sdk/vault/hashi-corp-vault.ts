// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";
import { QualysResource } from "../resource.js";

/** Arguments of a `HashiCorpVault`. */
export interface HashiCorpVaultArgs {
  /**
   * Name of the vault. Several vaults can have the same.
   * (`title`)
   */
  title: pulumi.Input<string>;
  /**
   * Free text about the vault.
   * (`comments`)
   */
  comments?: pulumi.Input<string>;
  /**
   * HTTP or HTTPS address of the HashiCorp Vault, as the scanner reaches it.
   * Must be an http:// or https:// address.
   * (`url`)
   */
  url: pulumi.Input<string>;
  /**
   * Refuse a web service whose certificate isn't valid and trusted. Has no effect unless `url` is
   * an https:// address.
   * Default: `true` while url starts with https://.
   * (`ssl_verify`)
   */
  sslVerify?: pulumi.Input<boolean>;
  /**
   * Version of HashiCorp's HTTP API that the scanner uses.
   * One of `v1`.
   * Default: `v1`.
   * (`api_version`)
   */
  apiVersion?: pulumi.Input<"v1">;
  /**
   * How the scanner logs in: `userpass` with a user name and a password, `cert` with a client
   * certificate, `approle` with a role ID and a secret ID.
   * One of `userpass`, `cert` or `approle`.
   * (`auth_type`)
   */
  authType: pulumi.Input<"userpass" | "cert" | "approle">;
  /**
   * Mount path of the login method. Without it, that is `auth/` followed by the `authType`.
   * (`path`)
   */
  path?: pulumi.Input<string>;
  /**
   * User name that the scanner logs in with.
   * Only while authType is "userpass".
   * (`username`)
   */
  username?: pulumi.Input<string>;
  /**
   * Password of `username`.
   * Only while authType is "userpass".
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`password`)
   */
  password?: pulumi.Input<string>;
  /**
   * Certificate role that the scanner logs in with.
   * Only while authType is "cert".
   * (`role_name`)
   */
  roleName?: pulumi.Input<string>;
  /**
   * Client certificate: PEM, with its BEGIN and END lines.
   * Only while authType is "cert".
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`cert`)
   */
  cert?: pulumi.Input<string>;
  /**
   * Private key of `cert`: PEM, with its BEGIN and END lines.
   * Only while authType is "cert".
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`private_key`)
   */
  privateKey?: pulumi.Input<string>;
  /**
   * Passphrase of `privateKey`, if the key is encrypted.
   * Only while authType is "cert".
   * Secret.
   * Never reported by Qualys, so a change made elsewhere can't be seen.
   * (`passphrase`)
   */
  passphrase?: pulumi.Input<string>;
  /**
   * ID of the application role that the scanner logs in with.
   * Only while authType is "approle".
   * Secret.
   * (`role_id`)
   */
  roleId?: pulumi.Input<string>;
  /**
   * Secret ID that belongs to the role `roleId`.
   * Only while authType is "approle".
   * Secret.
   * (`secret_id`)
   */
  secretId?: pulumi.Input<string>;
  /**
   * Parameters that this package doesn't know yet, by the API's names; they are sent as they are,
   * and one that is taken out is sent empty. Wrap values that are secrets in `pulumi.secret`.
   */
  extraParameters?: pulumi.Input<Record<string, pulumi.Input<string>>>;
  /**
   * Take over the vault of this type that has the same title at Qualys, if there is one, instead
   * of creating it. Only what differs is sent. Has no effect on a resource that Pulumi manages
   * already.
   */
  adopt?: pulumi.Input<boolean>;
}

/**
 * Fetches secrets from the key/value engine of a HashiCorp Vault. The scanner logs in with a
 * password, a client certificate or an application role, as `authType` says.
 *
 * API: `/api/2.0/fo/vault/`. Sources:
 * - Qualys UI help: HashiCorp vault
 * - Qualys API release notes: New Support for Microsoft Azure Key Vault
 * - Community digest of the Qualys VM/PC API guide: vaults
 */
export class HashiCorpVault extends QualysResource {
  /** Name of the vault. Several vaults can have the same. */
  declare readonly title: pulumi.Output<string>;
  /** Free text about the vault. */
  declare readonly comments: pulumi.Output<string | undefined>;
  /** HTTP or HTTPS address of the HashiCorp Vault, as the scanner reaches it. */
  declare readonly url: pulumi.Output<string>;
  /**
   * Refuse a web service whose certificate isn't valid and trusted. Has no effect unless `url` is
   * an https:// address.
   */
  declare readonly sslVerify: pulumi.Output<boolean | undefined>;
  /** Version of HashiCorp's HTTP API that the scanner uses. */
  declare readonly apiVersion: pulumi.Output<"v1" | undefined>;
  /**
   * How the scanner logs in: `userpass` with a user name and a password, `cert` with a client
   * certificate, `approle` with a role ID and a secret ID.
   */
  declare readonly authType: pulumi.Output<"userpass" | "cert" | "approle">;
  /** Mount path of the login method. Without it, that is `auth/` followed by the `authType`. */
  declare readonly path: pulumi.Output<string | undefined>;
  /** User name that the scanner logs in with. */
  declare readonly username: pulumi.Output<string | undefined>;
  /** Password of `username`. */
  declare readonly password: pulumi.Output<string | undefined>;
  /** Certificate role that the scanner logs in with. */
  declare readonly roleName: pulumi.Output<string | undefined>;
  /** Client certificate: PEM, with its BEGIN and END lines. */
  declare readonly cert: pulumi.Output<string | undefined>;
  /** Private key of `cert`: PEM, with its BEGIN and END lines. */
  declare readonly privateKey: pulumi.Output<string | undefined>;
  /** Passphrase of `privateKey`, if the key is encrypted. */
  declare readonly passphrase: pulumi.Output<string | undefined>;
  /** ID of the application role that the scanner logs in with. */
  declare readonly roleId: pulumi.Output<string | undefined>;
  /** Secret ID that belongs to the role `roleId`. */
  declare readonly secretId: pulumi.Output<string | undefined>;
  /**
   * Parameters that this package doesn't know yet, by the API's names; they are sent as they are,
   * and one that is taken out is sent empty. Wrap values that are secrets in `pulumi.secret`.
   */
  declare readonly extraParameters: pulumi.Output<Record<string, string> | undefined>;

  /**
   * Declares a HashiCorp Vault vault.
   *
   * @param name the resource's name in the program.
   * @param args what the vault should be.
   * @param opts options of the resource.
   */
  constructor(name: string, args: HashiCorpVaultArgs, opts?: pulumi.CustomResourceOptions) {
    super("vault:HashiCorpVault", properties, name, args, opts);
  }

  /**
   * Reads a vault that exists, without managing it.
   *
   * @param name the resource's name in the program.
   * @param id the vault's ID at Qualys.
   * @param opts options of the resource.
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions) {
    return new HashiCorpVault(name, {} as HashiCorpVaultArgs, { ...opts, id });
  }
}

const properties = {
  names: [
    "title",
    "comments",
    "url",
    "sslVerify",
    "apiVersion",
    "authType",
    "path",
    "username",
    "password",
    "roleName",
    "cert",
    "privateKey",
    "passphrase",
    "roleId",
    "secretId",
  ],
  secrets: ["password", "privateKey", "passphrase", "roleId", "secretId"],
  addresses: [],
} as const;
