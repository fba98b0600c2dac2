import { vault } from "../define.js";
import { webService } from "../fields/web-service.js";
import { assumed, choice, is, never, reportedAs, text } from "../vocabulary.js";

const byPassword = is("authType", "userpass");
const byCertificate = is("authType", "cert");
const byRole = is("authType", "approle");

export const hashiCorp = vault("HashiCorp", "HashiCorpVault", {
  title: "HashiCorp Vault",
  doc:
    "Fetches secrets from the key/value engine of a HashiCorp Vault. The scanner logs in to it with " +
    "a password, a client certificate or an application role, whichever `authType` says.",
  confidence: "medium",
  parts: [
    webService("HTTP or HTTPS address of the HashiCorp Vault, as the scanner reaches it.", {
      confidence: "medium",
    }),
  ],
  fields: {
    apiVersion: choice("Version of HashiCorp's HTTP API that the scanner speaks.", ["v1"], {
      default: "v1",
      reported: reportedAs("API_VERSION", "unknown"),
    }),
    authType: choice(
      "How the scanner logs in: `userpass` with a user name and a password, `cert` with a client " +
        "certificate, `approle` with the IDs of a role and of its secret.",
      ["userpass", "cert", "approle"],
      { required: true, reported: true },
    ),
    path: text(
      "Path that the login method is mounted at. Left out, it is `auth/` and the `authType`.",
      { reported: reportedAs("PATH", "unknown") },
    ),
    username: text("User that the scanner logs in as.", {
      required: true,
      onlyWhen: byPassword,
      reported: true,
    }),
    password: text("Password of `username`.", {
      required: true,
      secret: true,
      onlyWhen: byPassword,
    }),
    roleName: text("Certificate role that the scanner logs in to.", {
      onlyWhen: byCertificate,
      reported: true,
    }),
    cert: text("Client certificate in PEM form, with its BEGIN and END lines.", {
      required: true,
      onlyWhen: byCertificate,
      reported: never,
    }),
    privateKey: text("Private key of `cert` in PEM form, with its BEGIN and END lines.", {
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
      secretKvPath: text("Path that the key/value engine is mounted at.", {
        reported: assumed("DIGITAL_VAULT/VAULT_SECRET_KV_PATH"),
        confidence: "low",
      }),
      secretKvName: text("Name of the secret that the scanner fetches.", {
        reported: assumed("DIGITAL_VAULT/VAULT_SECRET_KV_NAME"),
        confidence: "low",
      }),
      secretKvKey: text(
        "Key, in the secret, of the value that the scanner logs in to hosts with.",
        {
          reported: assumed("DIGITAL_VAULT/VAULT_SECRET_KV_KEY"),
          confidence: "low",
        },
      ),
    },
  },
  sources: [
    "Qualys UI help: HashiCorp vault",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
    "Community digest of the Qualys VM/PC API guide: vaults",
  ],
});
