import { vault } from "../define.js";
import { webAccount } from "../fields/web-service.js";
import { assumed, reportedAs, text } from "../vocabulary.js";

export const hitachiIdPam = vault("Hitachi ID PAM", "HitachiIdPamVault", {
  title: "Hitachi ID PAM",
  doc:
    "Fetches secrets from Hitachi ID (now Bravura) Privileged Access Manager, Management Suite " +
    "7.3 or later. The scanner logs in to its web service with a user name and a password.",
  parts: [
    webAccount("HTTP or HTTPS address of Hitachi's web service, as the scanner reaches it.", {
      unsaid: "asked",
      // No page says which of them a view of this type has.
      reported: (element) => reportedAs(element, "unknown"),
    }),
  ],
  fields: {},
  inRecord: {
    fields: {
      resourceId: text(
        "ID of the resource in Hitachi's manager whose secret the scanner fetches.",
        { reported: assumed("DIGITAL_VAULT/VAULT_RESOURCE_ID"), example: "svc-qualys" },
      ),
    },
  },
  sources: [
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 283, 290-292 and 296",
    "Qualys API V2 User Guide 8.12, February 2018, pages 753-756",
    "Qualys VM/PC API: Windows Record",
    "Qualys VM/PC API: Vault settings in auth record",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
  ],
});
