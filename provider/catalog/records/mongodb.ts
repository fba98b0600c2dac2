import { record } from "../define.js";
import { databaseAccount } from "../fields/account.js";
import { port, templates, verifiedServer } from "../fields/database.js";
import { login } from "../fields/login.js";
import { pemCertificate } from "../fields/pem-certificate.js";
import {
  choice,
  demands,
  flag,
  integer,
  is,
  needs,
  never,
  not,
  reportedAs,
  text,
} from "../vocabulary.js";

const byCertificate = is("loginType", "pkcert");

/** Where a response has the record's only key. */
const key = "PRIVATE_KEY_CERTIFICATE_LIST/PRIVATE_KEY_CERTIFICATE";

export const mongodb = record("mongodb", {
  title: "MongoDB",
  doc:
    "Lets scanners log in to a MongoDB database with a password or a client certificate. For " +
    "compliance scans, a Unix record must cover the same hosts. From a template, Qualys creates " +
    "records itself, for the instances that it discovers.",
  hosts: "optional",
  parts: [
    databaseAccount({ required: false, oldMax: 100 }),
    login({ password: { oldMax: 100 } }),
    verifiedServer({ reported: true }),
    templates,
  ],
  fields: {
    loginType: choice(
      "How to log in: `basic` with the password in this record, `vault` with the password in the " +
        "vault `vaultId`, `pkcert` with a client certificate.",
      ["basic", "vault", "pkcert"],
      // How responses report a login by certificate isn't documented.
      { default: "basic", reported: reportedAs("LOGIN_TYPE", "unknown") },
    ),
    credentialType: choice(
      "Where the account is defined: `local` for MongoDB itself, `external` for an LDAP " +
        "directory.",
      ["local", "external"],
      { default: "local", confidence: "medium" },
    ),
    cleartext: flag(
      "Allow the password to be sent to the server in clear text, as LDAP requires.",
      {
        weakens: [true],
        confidence: "medium",
      },
    ),
    requireCert: flag("Set this if the server requires the client certificate.", {
      onlyWhen: byCertificate,
      confidence: "low",
    }),
    certificate: text("Client certificate in PEM form.", {
      reported: never,
      onlyWhen: byCertificate,
      example: pemCertificate,
    }),
    privateKey: text("Private key that scanners log in with, in PEM form.", {
      required: true,
      secret: true,
      key: true,
      onlyWhen: byCertificate,
    }),
    privateKeyVaultId: integer("ID of the vault that holds the private key, if it is in a vault.", {
      min: 1,
      keeps: "privateKey",
      onlyWhen: is("loginType", "vault"),
      reported: reportedAs(`${key}/PRIVATE_KEY_INFO/DIGITAL_VAULT/DIGITAL_VAULT_ID`),
      example: "43017",
    }),
    passphrase: text(
      "Passphrase of `privateKey`, unless it comes from the vault `passphraseVaultId`.",
      {
        oldMax: 255,
        secret: true,
        onlyWhen: byCertificate,
      },
    ),
    passphraseVaultId: integer("ID of the vault that holds the passphrase of the private key.", {
      min: 1,
      keeps: "passphrase",
      onlyWhen: is("loginType", "vault", "pkcert"),
      reported: reportedAs(`${key}/PASSPHRASE_INFO/DIGITAL_VAULT/DIGITAL_VAULT_ID`),
      example: "43017",
    }),
    unixConfPath: text("Path of MongoDB's configuration file, the same on all Unix hosts.", {
      oldMax: 255,
      reported: reportedAs("UNIX_CONFIGURATION_FILE", "empty", { spellings: ["UNIX_CONF_FILE"] }),
      example: "/etc/mongod.conf",
    }),
    databaseName: text(
      "Name of the database that scanners log in to. Qualys' guide calls it required, but leaves " +
        "it out of its examples.",
      { oldMax: 255, reported: reportedAs("DATABASE"), common: true, example: "admin" },
    ),
    port: port({ default: 27017, sendDefault: true, reported: true }),
  },
  rules: [
    needs(byCertificate, "passphrase", "passphraseVaultId"),
    needs(not(byCertificate), "username"),
    needs(not(is("isTemplate", true)), "unixConfPath"),
    demands(
      "cleartext",
      is("credentialType", "external"),
      is("cleartext", true),
      "must be true when credentialType is external: LDAP needs the password itself",
    ),
  ],
  together: [
    [
      "loginType",
      "requireCert",
      "certificate",
      "privateKey",
      "privateKeyVaultId",
      "passphrase",
      "passphraseVaultId",
    ],
    ["credentialType", "cleartext"],
  ],
  sources: [
    "Qualys VM/PC API: MongoDB Record",
    "Qualys API V2 User Guide 8.12, February 2018, pages 350-355 and 742-743",
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 212-217",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
