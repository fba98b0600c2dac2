import { vault } from "../define.js";
import { webAccount } from "../fields/web-service.js";
import { assumed, integer } from "../vocabulary.js";

export const hitachiIdPam = vault("Hitachi ID PAM", "HitachiIdPamVault", {
  title: "Hitachi ID PAM",
  doc:
    "Fetches secrets from Hitachi ID (now Bravura) Privileged Access Manager, Management Suite 7.3 " +
    "or later. The scanner logs in to its web service with an account name and a password.",
  parts: [
    webAccount("HTTP or HTTPS address of Hitachi's web service, as the scanner reaches it.", {
      confidence: "low",
    }),
  ],
  fields: {},
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
