import { vault } from "../define.js";
import { clientCertificate } from "../fields/client-certificate.js";
import { webService } from "../fields/web-service.js";
import { assumed, text } from "../vocabulary.js";

export const beyondTrustPbps = vault("BeyondTrust PBPS", "BeyondTrustPbpsVault", {
  title: "BeyondTrust PowerBroker Password Safe",
  doc:
    "Fetches secrets from BeyondTrust PowerBroker Password Safe, now called Password Safe. The " +
    "scanner logs in to its web service with an API key and a user's name and, where the key asks " +
    "for more, with the user's password or a client certificate.",
  confidence: "medium",
  parts: [
    webService("HTTP or HTTPS address of Password Safe's web service, as the scanner reaches it."),
    clientCertificate("low"),
  ],
  fields: {
    appkey: text("API key of the application that is registered in Password Safe for Qualys.", {
      required: true,
      secret: true,
    }),
    username: text("User that the scanner calls the web service as.", {
      required: true,
      max: 64,
      pattern: { regex: "^[^@]*$", means: "a name without @" },
      reported: true,
    }),
    password: text("Password of `username`, if the API key is set up to ask for it.", {
      secret: true,
      max: 64,
    }),
  },
  inRecord: {
    fields: {
      systemName: text(
        "Managed system whose secret the scanner fetches; left out, the scanner looks for the " +
          "host's at scan time.",
        { reported: assumed("DIGITAL_VAULT/VAULT_SYSTEM_NAME") },
      ),
      accountName: text(
        "Managed account whose secret the scanner fetches; left out, it is the record's `username`.",
        { reported: assumed("DIGITAL_VAULT/VAULT_ACCOUNT_NAME") },
      ),
    },
  },
  sources: [
    "Qualys VM/PC API: Vault settings in auth record",
    "Qualys UI help: BeyondTrust vault",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
    "Community digest of the Qualys VM/PC API guide: vaults",
  ],
});
