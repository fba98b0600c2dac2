/** What MySQL and MariaDB records have in common. */
import { part } from "../part.js";
import { allOrNone, never, text } from "../vocabulary.js";
import { databaseAccount } from "./account.js";
import { certificateHosts, sslVerify } from "./database.js";
import { login } from "./login.js";

export const mysqlLogin = [
  databaseAccount({ confidence: "medium" }),
  login({ password: { confidence: "medium" } }),
];

export const mysqlServer = part({
  confidence: "medium",
  fields: {
    database: text("Database that scanners log in to.", { required: true, confidence: "high" }),
    sslVerify: sslVerify({ default: false, confidence: "high" }),
    hosts: certificateHosts({ confidence: "high" }),
    windowsConfigFile: text(
      "Path of the server's configuration file on Windows hosts; give it if the record has such hosts.",
    ),
    unixConfigFile: text(
      "Path of the server's configuration file on Unix hosts; give it if the record has such hosts.",
    ),
    clientCert: text(
      "X.509 client certificate in PEM form that scanners show to the server. Needs `clientKey`.",
      { reported: never },
    ),
    clientKey: text("RSA private key of `clientCert` in PEM form.", { secret: true }),
  },
  rules: allOrNone("clientCert", "clientKey"),
  together: [["clientCert", "clientKey"]],
});
