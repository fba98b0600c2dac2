import { vault } from "../define.js";
import { pemCertificate } from "../fields/pem-certificate.js";
import { webAddress } from "../fields/web-service.js";
import {
  demands,
  flag,
  is,
  needs,
  never,
  reportedAs,
  set,
  startsWith,
  text,
} from "../vocabulary.js";

export const azureKey = vault("Azure Key", "AzureKeyVault", {
  title: "Azure Key Vault",
  common: true,
  doc:
    "Fetches secrets from a Microsoft Azure Key Vault. The scanner logs in as a registered " +
    "application with a client certificate.",
  fields: {
    url: webAddress(
      "HTTP or HTTPS address of the key vault's API. Must be HTTPS while `sslVerify` is on.",
      reportedAs("URL"),
      "https://scanner-secrets.vault.azure.net",
    ),
    appId: text("ID of the application registered for the key vault.", {
      required: true,
      reported: true,
      example: "7b1c7a2e-5d0f-4a43-9f0e-0c8b5a5d2f11",
    }),
    sslVerify: flag("Refuse a key vault whose certificate isn't valid and trusted.", {
      default: true,
      weakens: [false],
      safeguard: { kind: "certificate check", onlyWhen: startsWith("url", "https://") },
      sendDefault: true,
      reported: reportedAs("SSL_VERIFY", "unknown"),
    }),
    cert: text("Client certificate: PEM, with its BEGIN and END lines.", {
      required: true,
      reported: never,
      example: pemCertificate,
    }),
    privateKey: text("Private key of `cert`: PEM, with its BEGIN and END lines.", {
      required: true,
      secret: true,
      key: true,
    }),
    passphrase: text("Passphrase of `privateKey`, if the key is encrypted.", { secret: true }),
  },
  rules: [
    demands(
      "url",
      is("sslVerify", true),
      startsWith("url", "https://"),
      "must be an https:// address when sslVerify is on (its default)",
    ),
    needs(set("cert"), "privateKey"),
    needs(set("passphrase"), "privateKey"),
  ],
  together: [["cert", "privateKey", "passphrase"]],
  inRecord: {
    fields: {
      akSecretName: text("Name of the secret in the Azure key vault.", {
        reported: reportedAs("DIGITAL_VAULT/VAULT_SECRET_NAME", "unknown"),
        common: true,
        example: "svc-qualys",
      }),
    },
  },
  sources: ["Qualys API release notes: New Support for Microsoft Azure Key Vault"],
});
