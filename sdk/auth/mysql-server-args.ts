// Generated from provider/catalog by `npm run generate`. Don't edit.

import type * as pulumi from "@pulumi/pulumi";

/** Arguments that several interfaces have in common. */
export interface MysqlServerArgs {
  /**
   * Database that scanners log in to.
   * @remarks API parameter: `database`.
   */
  database: pulumi.Input<string>;
  /**
   * TCP port that the database server listens on.
   * @remarks From 1 to 65535. API parameter: `port`.
   * @default 3306
   */
  port?: pulumi.Input<number | string>;
  /**
   * Refuse a server whose TLS certificate is invalid or was issued for another host.
   * @remarks API parameter: `ssl_verify`.
   * @default false
   */
  sslVerify?: pulumi.Input<boolean>;
  /**
   * Fully qualified domain names of the hosts whose certificates your own certificate authority
   * signed.
   * @remarks API parameter: `hosts`.
   */
  hosts?: pulumi.Input<readonly pulumi.Input<string>[]>;
  /**
   * Path of the server's configuration file on Windows hosts, if the record has any.
   * @remarks API parameter: `windows_config_file`.
   */
  windowsConfigFile?: pulumi.Input<string>;
  /**
   * Path of the server's configuration file on Unix hosts, if the record has any.
   * @remarks API parameter: `unix_config_file`.
   */
  unixConfigFile?: pulumi.Input<string>;
  /**
   * X.509 client certificate for the server, in PEM form. Needs `clientKey`.
   * @remarks API parameter: `client_cert`.
   */
  clientCert?: pulumi.Input<string>;
  /**
   * RSA private key of `clientCert` in PEM form.
   * @remarks Secret. API parameter: `client_key`.
   */
  clientKey?: pulumi.Input<string>;
}
