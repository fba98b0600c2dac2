import { vault } from "../define.js";
import { webAddress } from "../fields/web-service.js";
import { assumed, flag, needs, reportedAs, set, text } from "../vocabulary.js";

export const caAccessControl = vault("CA Access Control", "CaAccessControlVault", {
  title: "CA Access Control",
  doc:
    "Fetches secrets from CA Access Control Enterprise Management, which Qualys calls end-of-life. " +
    "The scanner logs in to its web service; if that asks for a password of `caApiUsername`, give " +
    "it in `extraParameters`, since the name of its parameter isn't known.",
  confidence: "medium",
  fields: {
    caUrl: webAddress(
      "HTTP or HTTPS address of the web service that the scanner calls, whose path ends in " +
        "`/iam/TEWS6/ac`; not the address of the web console.",
    ),
    caSslVerify: flag(
      "Whether the scanner refuses a web service whose own certificate isn't valid and trusted. " +
        "It counts only while `caUrl` is an https:// address.",
      { reported: reportedAs("SSL_VERIFY", "unknown") },
    ),
    caApiUsername: text("Account that the scanner calls the web service with.", {
      required: true,
      reported: reportedAs("API_USERNAME"),
    }),
    caWebUsername: text(
      "User for HTTP authentication, if the web server asks the scanner for it.",
      {
        reported: reportedAs("WEB_USERNAME"),
      },
    ),
    caWebPassword: text("Password of `caWebUsername`.", { secret: true }),
  },
  rules: [
    needs(set("caWebUsername"), "caWebPassword"),
    needs(set("caWebPassword"), "caWebUsername"),
  ],
  together: [["caWebUsername", "caWebPassword"]],
  inRecord: {
    fields: {
      endPointName: text("Name of the end point whose secret the scanner fetches.", {
        required: true,
        reported: assumed("DIGITAL_VAULT/VAULT_EP_NAME"),
      }),
      endPointType: text("Type of the end point `endPointName`.", {
        reported: assumed("DIGITAL_VAULT/VAULT_EP_TYPE"),
        confidence: "low",
      }),
      endPointContainer: text("Container that the scanner looks for the account in.", {
        reported: assumed("DIGITAL_VAULT/VAULT_EP_CONT"),
        confidence: "low",
      }),
    },
  },
  sources: [
    "Qualys VM/PC API: Vault settings in auth record",
    "Qualys UI help: CA Access Control vault",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
    "Community digest of the Qualys VM/PC API guide: vaults",
  ],
});
