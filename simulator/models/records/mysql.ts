import { digitalVault, loginType, record } from "../common.js";
import { addresses, names, optionalText, plain, text } from "../content-model.js";

export const mysql = record("AUTH_MYSQL", mysqlParts());

/** MariaDB's sample has the same elements in the same order. */
export function mysqlParts() {
  return [
    text("USERNAME", "username"),
    text("DATABASE", "database"),
    plain("PORT", "port", { otherwise: "3306" }),
    names("HOSTS", "HOST", "hosts"),
    addresses({ optional: true }),
    loginType,
    digitalVault(),
    plain("SSL_VERIFY", "ssl_verify", { spelt: { "0": "false", "1": "true" }, otherwise: "false" }),
    text("WINDOWS_CONF_FILE", "windows_config_file"),
    text("UNIX_CONF_FILE", "unix_config_file"),
    optionalText("CLIENT_CERT", "client_cert"),
    optionalText("CLIENT_KEY", "client_key", { secret: true }),
  ];
}
