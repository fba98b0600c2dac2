import { vault } from "../define.js";
import { clientCertificate } from "../fields/client-certificate.js";
import { systemName } from "../fields/system-name.js";
import { webService } from "../fields/web-service.js";
import { reportedAs, text } from "../vocabulary.js";

export const beyondTrustPbps = vault("BeyondTrust PBPS", "BeyondTrustPbpsVault", {
  title: "BeyondTrust PowerBroker Password Safe",
  doc:
    "Fetches secrets from BeyondTrust PowerBroker Password Safe, now called Password Safe. The " +
    "scanner logs in to its web service with an API key and a user name and, where the key " +
    "requires it, with the user's password or a client certificate.",
  parts: [
    webService("HTTP or HTTPS address of Password Safe's web service, as the scanner reaches it.", {
      unsaid: "unknown",
    }),
    clientCertificate,
  ],
  fields: {
    appkey: text("API key of the application registered in Password Safe for Qualys.", {
      oldMax: 128,
      required: true,
      secret: true,
      pattern: {
        regex: String.raw`^[^\s.](?:[\s\S]*[^\s.])?$`,
        means: "a key that neither starts nor ends with a blank or a dot",
      },
      reported: reportedAs("APPKEY", "unknown"),
    }),
    username: text("User name for the web service.", {
      required: true,
      max: 64,
      pattern: { regex: "^[^@]*$", means: "a name without @" },
      reported: true,
      example: "svc-qualys",
    }),
    password: text("Password of `username`, if the API key requires one.", {
      secret: true,
      max: 64,
    }),
  },
  inRecord: {
    fields: {
      systemName: systemName({ required: false }),
      accountName: text(
        "Managed account whose secret the scanner fetches. Without it, that is the record's " +
          "`username`.",
        {
          inBodies: false,
          reported: reportedAs("DIGITAL_VAULT/VAULT_ACCOUNT_NAME", "unknown"),
          common: true,
          example: "svc-qualys",
        },
      ),
    },
  },
  sources: [
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 283, 290-294",
    "Qualys API V2 User Guide 8.12, February 2018, pages 745-746 and 753-756",
    "Qualys VM/PC API: Vault settings in auth record",
    "Qualys UI help: BeyondTrust vault",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
  ],
});
