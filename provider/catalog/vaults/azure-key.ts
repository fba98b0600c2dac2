import { vault } from "../define.js";
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
  doc:
    "Fetches secrets from a Microsoft Azure Key Vault. The scanner logs in to it as a registered " +
    "application that proves itself with a client certificate.",
  fields: {
    url: webAddress(
      "HTTP or HTTPS address of the key vault's API. It must be HTTPS while `sslVerify` is on.",
      reportedAs("URL"),
    ),
    appId: text("ID of the application that is registered for the key vault.", {
      required: true,
      reported: true,
    }),
    sslVerify: flag("Whether the key vault's own certificate must be valid and trusted.", {
      default: true,
      weakens: [false],
      safeguard: { kind: "certificate check", onlyWhen: startsWith("url", "https://") },
      sendDefault: true,
      reported: reportedAs("SSL_VERIFY", "unknown"),
    }),
    cert: text("Client certificate in PEM form, with its BEGIN and END lines.", {
      required: true,
      reported: never,
    }),
    privateKey: text("Private key of `cert` in PEM form, with its BEGIN and END lines.", {
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
      }),
    },
  },
  sources: ["Qualys API release notes: New Support for Microsoft Azure Key Vault"],
});
