import { record } from "../define.js";
import { databaseAccount } from "../fields/account.js";
import { port, verifiedServer } from "../fields/database.js";
import { login, namesOf } from "../fields/login.js";
import { part } from "../part.js";
import { azureKey } from "../vaults/azure-key.js";
import { vaultTypes } from "../vaults/index.js";
import { any, choice, integer, is, never, text } from "../vocabulary.js";

/** The vaults for the password; an Azure key vault has only the key and its passphrase. */
const vaults = vaultTypes.filter((vault) => vault !== azureKey);
const azure = azureKey.type;

const source = (of: string, where: string) =>
  choice(
    `Where ${of} comes from: \`basic\` is this record, \`vault\` is the vault \`${where}\`.`,
    ["basic", "vault"],
    { default: "basic" },
  );
const vaultTypeOf = (of: string, type: string) =>
  choice(
    `Type of the vault that holds ${of}. Its settings, such as a folder, go in \`extraParameters\`.`,
    namesOf(vaultTypes),
    { onlyWhen: is(type, "vault"), confidence: "low" },
  );
const vaultIdOf = (of: string, type: string) =>
  integer(`ID of the vault that holds ${of}.`, {
    min: 1,
    onlyWhen: is(type, "vault"),
    confidence: "low",
    example: "43017",
  });

const certificateFields = {
  clientCert: text("Client certificate in PEM form that scanners show to the server.", {
    reported: never,
  }),
  clientKeyType: source("the key of `clientCert`", "clientKeyVaultId"),
  clientKey: text("Private key of `clientCert` in PEM form.", {
    secret: true,
    onlyWhen: is("clientKeyType", "basic"),
  }),
  clientKeyVaultType: vaultTypeOf("the key of `clientCert`", "clientKeyType"),
  clientKeyVaultId: vaultIdOf("the key of `clientCert`", "clientKeyType"),
  passphraseType: source("the passphrase of the key", "passphraseVaultId"),
  passphrase: text("Passphrase of the key, if it is encrypted.", {
    secret: true,
    onlyWhen: is("passphraseType", "basic"),
  }),
  passphraseVaultType: vaultTypeOf("the passphrase of the key", "passphraseType"),
  passphraseVaultId: vaultIdOf("the passphrase of the key", "passphraseType"),
  akSecretName: text("Name of the key's or the passphrase's secret in the Azure key vault.", {
    onlyWhen: any(is("clientKeyVaultType", azure), is("passphraseVaultType", azure)),
    confidence: "low",
  }),
};
const certificate = part({ confidence: "medium", fields: certificateFields });

export const postgresql = record("postgresql", {
  title: "PostgreSQL",
  doc:
    "How compliance scans log in to a PostgreSQL database: with a password and, if the server asks " +
    "for it, a client certificate, whose key and passphrase may each come from a vault of their own.",
  hosts: { required: true, confidence: "medium" },
  parts: [
    databaseAccount({ confidence: "medium" }),
    login({ vaults, password: { confidence: "medium" } }),
    verifiedServer({ hosts: "medium" }),
    { ...certificate, together: [certificate.names] },
  ],
  fields: {
    pgsqlDbName: text("Name of the database.", { required: true }),
    port: port({ default: 5432 }),
    pgsqlWinConfPath: text("Path of `postgresql.conf` on Windows hosts."),
    pgsqlUnixConfPath: text("Path of `postgresql.conf` on Unix hosts."),
  },
  sources: [
    "Qualys VM/PC API: PostgreSQL Record",
    "Qualys web help: PostgreSQL record",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
