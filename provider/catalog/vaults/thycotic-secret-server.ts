import { vault } from "../define.js";
import { webAccount } from "../fields/web-service.js";
import { reportedAs, text } from "../vocabulary.js";

export const thycoticSecretServer = vault("Thycotic Secret Server", "ThycoticSecretServerVault", {
  title: "Thycotic Secret Server",
  doc:
    "Fetches secrets from Thycotic (now Delinea) Secret Server. The scanner logs in to its web " +
    "service with a local or an Active Directory account.",
  parts: [
    webAccount(
      "Full HTTP or HTTPS address of Secret Server's web service, as the scanner reaches it. Its " +
        "path usually ends in `/sswebservices/sswebservice.asmx`.",
      {
        unsaid: "unknown",
        sslVerify: "low",
        example: "https://vault.example.com/sswebservices/sswebservice.asmx",
      },
    ),
  ],
  fields: {
    domain: text("Domain of `username`, if it is an Active Directory account.", {
      oldMax: 128,
      caseless: true,
      reported: true,
      example: "corp.example.com",
    }),
  },
  inRecord: {
    fields: {
      secretName: text(
        "Name of the secret that the scanner fetches, exactly as in Secret Server.",
        {
          required: true,
          oldMax: 256,
          reported: reportedAs("DIGITAL_VAULT/VAULT_SECRET_NAME", "unknown"),
          example: "svc-qualys",
        },
      ),
    },
  },
  sources: [
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 285, 290-292 and 297",
    "Qualys API V2 User Guide 8.12, February 2018, pages 434, 452, 745 and 753-756",
    "Qualys samples: Unix Authentication API",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
    "Delinea integration guide for Qualys",
  ],
});
