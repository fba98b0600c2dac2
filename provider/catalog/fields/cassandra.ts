/** What Apache Cassandra and DataStax records share. */
import type { Confidence } from "../field.js";
import { part, type Part } from "../part.js";
import { azureKey } from "../vaults/azure-key.js";
import { cyberArkAim } from "../vaults/cyberark-aim.js";
import { hashiCorp } from "../vaults/hashicorp.js";
import { thycoticSecretServer } from "../vaults/thycotic-secret-server.js";
import { choice, flag, integer, is, never, text } from "../vocabulary.js";
import { databaseAccount } from "./account.js";
import { certificateHosts, port } from "./database.js";
import { login, namesOf } from "./login.js";
import { pemCertificate } from "./pem-certificate.js";
import { prefixedSettings } from "./prefixed-vault.js";

const vaults = [azureKey, cyberArkAim, hashiCorp, thycoticSecretServer];

const verifiesHost = is("sslVerifyWithHost", true);
const byCertificate = is("requireCert", true);
const fromVault = is("useVaultPassphrase", true);

/** The API requires neither a user name nor a password. */
export const cassandraLogin = [
  databaseAccount({ required: false }),
  login({ vaults, sendLoginType: true, password: { required: false } }),
];

const passphraseSettings = prefixedSettings("pp", vaults, fromVault);

/** @param medium how sure we are of what the Cassandra page documents. */
export function cassandraServer(medium: Confidence): Part {
  const own = part({
    name: "CassandraServer",
    confidence: medium,
    fields: {
      hosts: certificateHosts({ required: true, onlyWhen: verifiesHost }),
      requireCert: flag("Set this if the server requires a client certificate."),
      certificate: text("Client certificate in PEM form.", {
        required: true,
        reported: never,
        onlyWhen: byCertificate,
        example: pemCertificate,
      }),
      privateKey: text("Private key of `certificate` in PEM form.", {
        required: true,
        secret: true,
        key: true,
        onlyWhen: byCertificate,
      }),
      passphrase: text("Passphrase of `privateKey`, if the key is encrypted.", {
        secret: true,
        confidence: "low",
      }),
      useVaultPassphrase: flag("Fetch the passphrase of `privateKey` from a vault.", {
        confidence: "low",
      }),
      ppVaultType: choice("Type of the vault that holds the passphrase.", namesOf(vaults), {
        onlyWhen: fromVault,
        confidence: "low",
      }),
      ppVaultRecord: integer("ID of the vault that holds the passphrase.", {
        min: 1,
        keeps: "passphrase",
        onlyWhen: fromVault,
        confidence: "low",
        example: "43017",
      }),
      ...passphraseSettings,
      confpath: text("Path of the YAML configuration file on the hosts.", {
        example: "/etc/cassandra/cassandra.yaml",
      }),
      basepath: text("Installation directory of the database on the hosts.", {
        example: "/opt/cassandra",
      }),
      cleartext: flag("Allow the password to be sent to the server in clear text.", {
        weakens: [true],
      }),
    },
  });
  return {
    ...own,
    together: [
      ["requireCert", "certificate", "privateKey", "passphrase"],
      ["useVaultPassphrase", "ppVaultType", "ppVaultRecord", ...Object.keys(passphraseSettings)],
    ],
  };
}

export const cassandraPort = part({
  fields: {
    port: port(),
    sslVerifyWithHost: flag(
      "Refuse a server whose TLS certificate is invalid or was issued for another host.",
      { default: false, weakens: [false], safeguard: { kind: "certificate check" } },
    ),
  },
});
