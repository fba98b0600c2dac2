/** What MySQL and MariaDB records share. */
import { part } from "../part.js";
import { allOrNone, atLeastOne, reportedAs, text } from "../vocabulary.js";
import { databaseAccount } from "./account.js";
import { certificateHosts, port, sslVerify } from "./database.js";
import { login } from "./login.js";
import { pemCertificate } from "./pem-certificate.js";

export const mysqlLogin = [databaseAccount(), login()];

/**
 * @param absent what it means if a response has no names of hosts or no certificate: that there are
 *   none, if the type's own responses are documented.
 */
export function mysqlServer(absent: "empty" | "unknown") {
  return part({
    name: "MysqlServer",
    fields: {
      database: text("Database that scanners log in to.", {
        required: true,
        reported: true,
        example: "inventory",
      }),
      port: port({ default: 3306, sendDefault: true, reported: true }),
      sslVerify: sslVerify({ default: false, reported: reportedAs("SSL_VERIFY", "unknown") }),
      hosts: certificateHosts({ reported: reportedAs("HOSTS", absent, { each: "HOST" }) }),
      windowsConfigFile: text(
        "Path of the server's configuration file on Windows hosts, if the record has any.",
        { reported: reportedAs("WINDOWS_CONF_FILE"), example: "C:\\ProgramData\\MySQL\\my.ini" },
      ),
      unixConfigFile: text(
        "Path of the server's configuration file on Unix hosts, if the record has any.",
        { reported: reportedAs("UNIX_CONF_FILE"), common: true, example: "/etc/my.cnf" },
      ),
      clientCert: text("X.509 client certificate for the server, in PEM form. Needs `clientKey`.", {
        reported: reportedAs("CLIENT_CERT", absent),
        example: pemCertificate,
      }),
      // Documented to be returned in clear text. If a response lacks it, it may still be stored.
      clientKey: text("RSA private key of `clientCert` in PEM form.", {
        secret: true,
        key: true,
        reported: reportedAs("CLIENT_KEY", "unknown"),
      }),
    },
    rules: [
      atLeastOne("windowsConfigFile", "unixConfigFile"),
      ...allOrNone("clientCert", "clientKey"),
    ],
    together: [["clientCert", "clientKey"]],
  });
}
