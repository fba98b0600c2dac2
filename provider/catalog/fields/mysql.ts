/** What MySQL and MariaDB records have in common. */
import { allOrNone } from "../vocabulary.js";
import { account, certificateHosts, databaseLogin, sslVerify } from "./database.js";
import { vaultLoginRules, vaultLoginTogether } from "./vault-login.js";
import { vaultTypes } from "../vaults/index.js";
import { never, text } from "../vocabulary.js";

export const mysqlLogin = {
  username: account({ confidence: "medium" }),
  ...databaseLogin(vaultTypes, { password: "medium" }),
  database: text("Database that scanners log in to.", { required: true }),
};

export const mysqlServer = {
  sslVerify: sslVerify({ default: false }),
  hosts: certificateHosts(),
  windowsConfigFile: text(
    "Path of the server's configuration file on Windows hosts; give it if the record has such hosts.",
    { confidence: "medium" },
  ),
  unixConfigFile: text(
    "Path of the server's configuration file on Unix hosts; give it if the record has such hosts.",
    { confidence: "medium" },
  ),
  clientCert: text(
    "X.509 client certificate in PEM form that scanners show to the server. Needs `clientKey`.",
    { reported: never, confidence: "medium" },
  ),
  clientKey: text("RSA private key of `clientCert` in PEM form.", {
    secret: true,
    confidence: "medium",
  }),
};

export const mysqlRules = [...vaultLoginRules(vaultTypes), ...allOrNone("clientCert", "clientKey")];

export const mysqlTogether = [...vaultLoginTogether(vaultTypes), ["clientCert", "clientKey"]];
