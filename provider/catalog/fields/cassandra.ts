/** What Apache Cassandra and DataStax records have in common. */
import { account, certificateHosts, databaseLogin, port } from "./database.js";
import { prefixedSettings } from "./prefixed-vault.js";
import { vaultLoginRules, vaultLoginTogether } from "./vault-login.js";
import { azureKey } from "../vaults/azure-key.js";
import { cyberArkAim } from "../vaults/cyberark-aim.js";
import { hashiCorp } from "../vaults/hashicorp.js";
import { thycoticSecretServer } from "../vaults/thycotic-secret-server.js";
import { choice, flag, integer, is, needs } from "../vocabulary.js";
import { never, text } from "../vocabulary.js";

const vaults = [azureKey, cyberArkAim, hashiCorp, thycoticSecretServer];
const login = databaseLogin(vaults);

const verifiesHost = is("sslVerifyWithHost", true);
const byCertificate = is("requireCert", true);
const fromVault = is("useVaultPassphrase", true);

export const cassandraLogin = {
  username: account({ required: false }),
  ...login,
  loginType: { ...login.loginType, sendDefault: true },
  port: port(),
  sslVerifyWithHost: flag(
    "Whether scanners refuse a server whose TLS certificate isn't valid or isn't for its host.",
    { default: false },
  ),
};

export const cassandraSettings = {
  hosts: certificateHosts({ onlyWhen: verifiesHost, confidence: "medium" }),
  requireCert: flag("Whether the server asks scanners for a client certificate.", {
    confidence: "medium",
  }),
  certificate: text("Client certificate in PEM form.", {
    reported: never,
    onlyWhen: byCertificate,
    confidence: "medium",
  }),
  privateKey: text("Private key of `certificate` in PEM form.", {
    secret: true,
    onlyWhen: byCertificate,
    confidence: "medium",
  }),
  passphrase: text("Passphrase of `privateKey`, if the key is encrypted.", {
    secret: true,
    confidence: "low",
  }),
  useVaultPassphrase: flag("Whether the passphrase of `privateKey` comes from a vault.", {
    confidence: "low",
  }),
  ppVaultType: choice(
    "Type of the vault that holds the passphrase.",
    vaults.map(({ type }) => type),
    { onlyWhen: fromVault, confidence: "low" },
  ),
  ppVaultRecord: integer("ID of the vault that holds the passphrase.", {
    min: 1,
    onlyWhen: fromVault,
    confidence: "low",
  }),
  ...prefixedSettings("pp", vaults, fromVault),
  confpath: text("Path of the YAML configuration file on the hosts.", { confidence: "medium" }),
  basepath: text("Directory that the database is installed in on the hosts.", {
    confidence: "medium",
  }),
  cleartext: flag("Whether the password may go to the server in clear text.", {
    confidence: "medium",
  }),
};

/** The API asks for neither a user name nor a password. */
const loginRules = vaultLoginRules(vaults).filter(
  (rule) => rule.rule !== "needs" || !rule.fields.some((name) => name === "password"),
);

export const cassandraRules = [
  ...loginRules,
  needs(verifiesHost, "hosts"),
  needs(byCertificate, "certificate"),
  needs(byCertificate, "privateKey"),
];

export const cassandraTogether = [
  ...vaultLoginTogether(vaults),
  ["requireCert", "certificate", "privateKey", "passphrase"],
  [
    "useVaultPassphrase",
    "ppVaultType",
    "ppVaultRecord",
    ...Object.keys(prefixedSettings("pp", vaults, fromVault)),
  ],
];
