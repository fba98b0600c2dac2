import { vault } from "../define.js";
import { pemCertificate } from "../fields/pem-certificate.js";
import { webService } from "../fields/web-service.js";
import { assumed, choice, is, never, reportedAs, text } from "../vocabulary.js";

const byPassword = is("authType", "userpass");
const byCertificate = is("authType", "cert");
const byRole = is("authType", "approle");

export const hashiCorp = vault("HashiCorp", "HashiCorpVault", {
  title: "HashiCorp Vault",
  common: true,
  doc:
    "Fetches secrets from the key/value engine of a HashiCorp Vault. The scanner logs in with a " +
    "password, a client certificate or an application role, as `authType` says.",
  confidence: "medium",
  parts: [
    webService("HTTP or HTTPS address of the HashiCorp Vault, as the scanner reaches it.", {
      confidence: "medium",
      example: "https://vault.example.com:8200",
    }),
  ],
  fields: {
    apiVersion: choice("Version of HashiCorp's HTTP API that the scanner uses.", ["v1"], {
      default: "v1",
      reported: reportedAs("API_VERSION", "unknown"),
    }),
    authType: choice(
      "How the scanner logs in: `userpass` with a user name and a password, `cert` with a client " +
        "certificate, `approle` with a role ID and a secret ID.",
      ["userpass", "cert", "approle"],
      { required: true, reported: true },
    ),
    path: text(
      "Mount path of the login method. Without it, that is `auth/` followed by the `authType`.",
      { reported: reportedAs("PATH", "unknown"), example: "auth/scanners" },
    ),
    username: text("User name that the scanner logs in with.", {
      required: true,
      onlyWhen: byPassword,
      reported: true,
      example: "svc-qualys",
    }),
    password: text("Password of `username`.", {
      required: true,
      secret: true,
      onlyWhen: byPassword,
    }),
    roleName: text("Certificate role that the scanner logs in with.", {
      onlyWhen: byCertificate,
      reported: true,
      example: "scanners",
    }),
    cert: text("Client certificate: PEM, with its BEGIN and END lines.", {
      required: true,
      onlyWhen: byCertificate,
      reported: never,
      example: pemCertificate,
    }),
    privateKey: text("Private key of `cert`: PEM, with its BEGIN and END lines.", {
      required: true,
      secret: true,
      key: true,
      onlyWhen: byCertificate,
    }),
    passphrase: text("Passphrase of `privateKey`, if the key is encrypted.", {
      secret: true,
      onlyWhen: byCertificate,
    }),
    roleId: text("ID of the application role that the scanner logs in with.", {
      required: true,
      secret: true,
      onlyWhen: byRole,
      reported: reportedAs("ROLE_ID", "unknown"),
    }),
    secretId: text("Secret ID that belongs to the role `roleId`.", {
      required: true,
      secret: true,
      onlyWhen: byRole,
      reported: reportedAs("SECRET_ID", "unknown"),
    }),
  },
  together: [
    ["authType", "path", "username", "password"],
    ["authType", "path", "roleName", "cert", "privateKey", "passphrase"],
    ["authType", "path", "roleId", "secretId"],
  ],
  inRecord: {
    fields: {
      secretKvPath: text("Mount path of the key/value engine.", {
        reported: assumed("DIGITAL_VAULT/VAULT_SECRET_KV_PATH"),
        confidence: "low",
        common: true,
        example: "secret",
      }),
      secretKvName: text("Name of the secret that the scanner fetches.", {
        reported: assumed("DIGITAL_VAULT/VAULT_SECRET_KV_NAME"),
        confidence: "low",
        common: true,
        example: "svc-qualys",
      }),
      secretKvKey: text("Key in the secret whose value the scanner logs in to hosts with.", {
        reported: assumed("DIGITAL_VAULT/VAULT_SECRET_KV_KEY"),
        confidence: "low",
        common: true,
        example: "password",
      }),
    },
  },
  sources: [
    "Qualys UI help: HashiCorp vault",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
    "Community digest of the Qualys VM/PC API guide: vaults",
  ],
});
