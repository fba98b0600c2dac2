import { vault } from "../define.js";
import { webAccount } from "../fields/web-service.js";
import { assumed, text } from "../vocabulary.js";

export const arconPam = vault("ARCON PAM", "ArconPamVault", {
  title: "ARCON PAM",
  doc:
    "Fetches secrets from ARCON Privileged Access Management. The scanner logs in to its web " +
    "service with a user name and a password.",
  parts: [
    webAccount("HTTP or HTTPS address of ARCON's web service, as the scanner reaches it.", {
      confidence: "low",
      reported: assumed,
      sslVerify: "medium",
    }),
  ],
  fields: {},
  inRecord: {
    fields: {
      vaultServiceType: text(
        "ARCON's service type of the secret that the scanner fetches. Qualys accepts only the " +
          "service types that it knows.",
        {
          required: true,
          reported: assumed("DIGITAL_VAULT/VAULT_SERVICE_TYPE"),
          example: "SSH Linux",
        },
      ),
    },
  },
  sources: [
    "Qualys VM/PC API: Vault settings in auth record",
    "Community digest of the Qualys VM/PC API guide: vaults",
  ],
});
