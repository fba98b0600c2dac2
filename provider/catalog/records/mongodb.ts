import { record } from "../define.js";
import { databaseAccount } from "../fields/account.js";
import { port, templates, verifiedServer } from "../fields/database.js";
import { login } from "../fields/login.js";
import { choice, demands, flag, is, never, reportedAs, text } from "../vocabulary.js";

const byCertificate = is("loginType", "pkcert");

export const mongodb = record("mongodb", {
  title: "MongoDB",
  doc:
    "How scanners log in to a MongoDB database, with a password or a client certificate. For " +
    "compliance scans the hosts must be in a Unix record too. Qualys also creates such records by " +
    "itself, from a template, for the instances it discovers.",
  hosts: { network: "medium" },
  parts: [
    databaseAccount(),
    login({ password: { confidence: "medium" } }),
    verifiedServer({ sslVerify: "medium" }),
    templates,
  ],
  fields: {
    loginType: choice(
      "How scanners prove who they are: `basic` is the password in this record, `vault` is the one in " +
        "the vault `vaultId`, `pkcert` is a client certificate.",
      ["basic", "vault", "pkcert"],
      { default: "basic", reported: reportedAs("LOGIN_TYPE") },
    ),
    credentialType: choice(
      "Who knows the account: `local` is MongoDB itself, `external` is an LDAP directory.",
      ["local", "external"],
      { default: "local", confidence: "medium" },
    ),
    cleartext: flag("Whether the password may go to the server in clear text, as LDAP needs.", {
      confidence: "medium",
    }),
    requireCert: flag("Whether the server asks for the client certificate.", {
      onlyWhen: byCertificate,
      confidence: "low",
    }),
    certificate: text("Client certificate in PEM form.", {
      reported: never,
      onlyWhen: byCertificate,
      confidence: "low",
    }),
    privateKey: text("Private key of `certificate` in PEM form.", {
      secret: true,
      onlyWhen: byCertificate,
      confidence: "low",
    }),
    passphrase: text("Passphrase of `privateKey`, if the key is encrypted.", {
      secret: true,
      onlyWhen: byCertificate,
      confidence: "low",
    }),
    unixConfPath: text("Path of MongoDB's configuration file, the same on all Unix hosts."),
    databaseName: text("Name of the database that scanners log in to."),
    port: port({ default: 27017 }),
  },
  rules: [
    demands(
      "cleartext",
      is("credentialType", "external"),
      is("cleartext", true),
      "true while credentialType is external: LDAP needs the password itself",
    ),
  ],
  together: [
    ["loginType", "requireCert", "certificate", "privateKey", "passphrase"],
    ["credentialType", "cleartext"],
  ],
  sources: [
    "Qualys VM/PC API: MongoDB Record",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
