import { vault } from "../define.js";
import { certificateCheck, sslVerifySaid, webAddress } from "../fields/web-service.js";
import { reportedAs, text } from "../vocabulary.js";

export const caAccessControl = vault("CA Access Control", "CaAccessControlVault", {
  title: "CA Access Control",
  doc:
    "Fetches secrets from CA Access Control Enterprise Management, which Qualys calls end-of-life. " +
    "The scanner calls its web service as a user whose password Qualys doesn't ask for.",
  fields: {
    caUrl: webAddress(
      "HTTP or HTTPS address of the web service that the scanner calls, whose path ends in " +
        "`/iam/TEWS6/ac`; not the address of the web console.",
      reportedAs("URL"),
    ),
    caSslVerify: certificateCheck("caUrl", {
      unsaid: "asked",
      reported: reportedAs("SSL_VERIFY", "unknown"),
    }),
    caApiUsername: text(
      "User, with the permission GetAccountPassword, that the scanner calls the web service as.",
      { required: true, reported: reportedAs("API_USERNAME") },
    ),
    caWebUsername: text(
      "User for HTTP authentication, if the web server asks the scanner for it.",
      { reported: reportedAs("WEB_USERNAME") },
    ),
    caWebPassword: text("Password of `caWebUsername`.", { secret: true }),
  },
  rules: [sslVerifySaid("caUrl", "caSslVerify")],
  together: [["caWebUsername", "caWebPassword"]],
  inRecord: {
    fields: {
      endPointName: text(
        "Name of the end point whose secret the scanner fetches: the host itself for a local " +
          "account, its domain controller for a domain account.",
        { required: true, reported: reportedAs("DIGITAL_VAULT/VAULT_EP_NAME", "unknown") },
      ),
      endPointType: text(
        "How Access Control reaches the end point, in its own words, such as `SSH Device`.",
        { required: true, reported: reportedAs("DIGITAL_VAULT/VAULT_EP_TYPE", "unknown") },
      ),
      endPointContainer: text(
        "Container that the scanner looks for the account in, such as `SSH Accounts`.",
        { required: true, reported: reportedAs("DIGITAL_VAULT/VAULT_EP_CONT", "unknown") },
      ),
    },
  },
  sources: [
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 283-284, 290-294",
    "Qualys API V2 User Guide 8.12, February 2018, pages 433-434, 745 and 753-756",
    "Qualys VM/PC API: Vault settings in auth record",
    "Qualys UI help: CA Access Control vault",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
  ],
});
