import { record } from "../define.js";
import { databaseAccount } from "../fields/account.js";
import { port, verifiedServer } from "../fields/database.js";
import { folderAndFile } from "../fields/folder-and-file.js";
import { aliasesOf, login, namesOf } from "../fields/login.js";
import { pemCertificate } from "../fields/pem-certificate.js";
import { part } from "../part.js";
import { azureKey } from "../vaults/azure-key.js";
import { cyberArkAim } from "../vaults/cyberark-aim.js";
import { cyberArkPimSuite } from "../vaults/cyberark-pim-suite.js";
import { vaultTypes } from "../vaults/index.js";
import {
  all,
  any,
  assumed,
  atLeastOne,
  choice,
  integer,
  is,
  never,
  reportedAs,
  text,
} from "../vocabulary.js";

/** The vaults for the password. An Azure key vault is for the key and its passphrase only. */
const vaults = vaultTypes.filter((vault) => vault !== azureKey);
const azure = azureKey.type;

/** The one key that a record's arguments can set, of those that a response may have. */
const inAnswers = "PRIVATE_KEY_CERTIFICATE_LIST/PRIVATE_KEY_CERTIFICATE";
const keyInfo = `${inAnswers}/PRIVATE_KEY_INFO`;
const passphraseInfo = `${inAnswers}/PASSPHRASE_INFO`;

const source = (of: string, where: string, info: string) =>
  choice(
    `Where ${of} comes from: \`basic\` for this record, \`vault\` for the vault \`${where}\`.`,
    ["basic", "vault"],
    { default: "basic", reported: reportedAs(`${info}/@type`) },
  );
const vaultTypeOf = (of: string, type: string, info: string) =>
  choice(
    `Type of the vault that holds ${of}. Give settings that have no argument in \`extraParameters\`.`,
    namesOf(vaultTypes),
    {
      required: true,
      onlyWhen: is(type, "vault"),
      aliases: aliasesOf(vaultTypes),
      reported: reportedAs(`${info}/DIGITAL_VAULT/DIGITAL_VAULT_TYPE`),
    },
  );
const vaultIdOf = (keeps: string, of: string, type: string, info: string) =>
  integer(`ID of the vault that holds ${of}.`, {
    required: true,
    min: 1,
    keeps,
    onlyWhen: is(type, "vault"),
    reported: reportedAs(`${info}/DIGITAL_VAULT/DIGITAL_VAULT_ID`),
    example: "43017",
  });

const key = "the key of `clientCert`";
const keyInCyberArk = all(
  is("clientKeyType", "vault"),
  is("clientKeyVaultType", cyberArkAim.type, cyberArkPimSuite.type),
);
const { folder, file } = folderAndFile.fields;

const certificateFields = {
  clientCert: text("Client certificate for the server, in PEM form.", {
    reported: never,
    example: pemCertificate,
  }),
  clientKeyType: source(key, "clientKeyVaultId", keyInfo),
  clientKey: text("Private key of `clientCert` in PEM form.", {
    secret: true,
    key: true,
    onlyWhen: is("clientKeyType", "basic"),
  }),
  clientKeyVaultType: vaultTypeOf(key, "clientKeyType", keyInfo),
  clientKeyVaultId: vaultIdOf("clientKey", key, "clientKeyType", keyInfo),
  clientKeyFolder: {
    ...folder,
    doc: "Folder of `clientKeyFile` in the vault's safe. The two together can have 170 characters.",
    onlyWhen: keyInCyberArk,
    reported: reportedAs(`${keyInfo}/DIGITAL_VAULT/VAULT_FOLDER`),
    confidence: "high" as const,
  },
  clientKeyFile: {
    ...file,
    doc: "Name of the file in `clientKeyFolder` that holds the key.",
    onlyWhen: keyInCyberArk,
    reported: reportedAs(`${keyInfo}/DIGITAL_VAULT/VAULT_FILE`),
    confidence: "high" as const,
  },
  passphraseType: source("the passphrase of the key", "passphraseVaultId", passphraseInfo),
  passphrase: text("Passphrase of the key, if it is encrypted.", {
    secret: true,
    onlyWhen: is("passphraseType", "basic"),
  }),
  passphraseVaultType: vaultTypeOf("the passphrase of the key", "passphraseType", passphraseInfo),
  passphraseVaultId: vaultIdOf(
    "passphrase",
    "the passphrase of the key",
    "passphraseType",
    passphraseInfo,
  ),
  akSecretName: text(
    "Name of the secret in the Azure key vault that holds the key or its passphrase.",
    {
      reported: never,
      onlyWhen: any(is("clientKeyVaultType", azure), is("passphraseVaultType", azure)),
      example: "postgresql-client-key",
    },
  ),
};
const certificate = part({ fields: certificateFields });

export const postgresql = record("postgresql", {
  title: "PostgreSQL",
  doc:
    "Lets compliance scans log in to a PostgreSQL database with a password and, if the server " +
    "asks for one, a client certificate. Its key and passphrase can each come from another " +
    "vault.",
  hosts: "required",
  parts: [
    databaseAccount({ oldMax: 255 }),
    login({ vaults, password: { oldMax: 100 } }),
    verifiedServer({ reported: true }),
    { ...certificate, together: [certificate.names] },
  ],
  fields: {
    pgsqlDbName: text("Name of the database.", {
      required: true,
      reported: reportedAs("DATABASE"),
      example: "inventory",
    }),
    port: port({ default: 5432, reported: true }),
    pgsqlWinConfPath: text("Path of `postgresql.conf` on Windows hosts.", {
      reported: assumed("WINDOWS_CONF_FILE"),
      example: "C:\\Program Files\\PostgreSQL\\data\\postgresql.conf",
    }),
    pgsqlUnixConfPath: text("Path of `postgresql.conf`, the same on all Unix hosts.", {
      reported: reportedAs("UNIX_CONF_FILE"),
      common: true,
      example: "/var/lib/pgsql/data/postgresql.conf",
    }),
  },
  rules: [atLeastOne("pgsqlWinConfPath", "pgsqlUnixConfPath")],
  sources: [
    "Qualys VM/PC API: PostgreSQL Record",
    "Qualys web help: PostgreSQL record",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
    "Qualys API V2 User Guide 8.12, February 2018, pages 391-396, 741-742",
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 247-252, 281, 284",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
