import { vault } from "../define.js";
import { assumed, integer, text } from "../vocabulary.js";
import { sslVerify, webAddress } from "../fields/web-service.js";

export const hitachiIdPam = vault("Hitachi ID PAM", "HitachiIdPamVault", {
  title: "Hitachi ID PAM",
  doc:
    "Fetches secrets from Hitachi ID (now Bravura) Privileged Access Manager, Management Suite 7.3 " +
    "or later. The scanner logs in to its web service with an account name and a password.",
  fields: {
    url: webAddress(
      "HTTP or HTTPS address of Hitachi's web service, as the scanner reaches it.",
      "low",
    ),
    sslVerify: sslVerify("low"),
    username: text("Account that the scanner logs in to the web service with.", {
      required: true,
      confidence: "low",
    }),
    password: text("Password of `username`.", { required: true, secret: true, confidence: "low" }),
  },
  inRecord: {
    fields: {
      resourceId: integer("ID of the resource whose secret the scanner fetches.", {
        reported: assumed("DIGITAL_VAULT/VAULT_RESOURCE_ID"),
      }),
    },
  },
  sources: [
    "Qualys VM/PC API: Windows Record",
    "Qualys VM/PC API: Vault settings in auth record",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
  ],
});
