import { vault } from "../define.js";
import { certificateCheck, sslVerifySaid, webAddress } from "../fields/web-service.js";
import { reportedAs, text } from "../vocabulary.js";

export const caAccessControl = vault("CA Access Control", "CaAccessControlVault", {
  title: "CA Access Control",
  doc:
    "Fetches secrets from CA Access Control Enterprise Management, which Qualys calls " +
    "end-of-life. The scanner calls its web service with a user name; Qualys asks for no " +
    "password.",
  fields: {
    caUrl: webAddress(
      "HTTP or HTTPS address of the web service (not the web console), as the scanner reaches it. " +
        "Its path ends in `/iam/TEWS6/ac`.",
      reportedAs("URL"),
      "https://vault.example.com/iam/TEWS6/ac",
    ),
    caSslVerify: certificateCheck("caUrl", {
      unsaid: "asked",
      reported: reportedAs("SSL_VERIFY", "unknown"),
    }),
    caApiUsername: text(
      "User name for the web service. The user needs the permission GetAccountPassword.",
      { required: true, reported: reportedAs("API_USERNAME"), example: "svc-qualys" },
    ),
    caWebUsername: text("User name for HTTP authentication, if the web server asks for one.", {
      reported: reportedAs("WEB_USERNAME"),
      example: "svc-web",
    }),
    caWebPassword: text("Password of `caWebUsername`.", { secret: true }),
  },
  rules: [sslVerifySaid("caUrl", "caSslVerify")],
  together: [["caWebUsername", "caWebPassword"]],
  inRecord: {
    fields: {
      endPointName: text(
        "Name of the end point whose secret the scanner fetches: the host for a local account, its " +
          "domain controller for a domain account.",
        {
          required: true,
          reported: reportedAs("DIGITAL_VAULT/VAULT_EP_NAME", "unknown"),
          example: "web1.example.com",
        },
      ),
      endPointType: text(
        "Type of the end point as Access Control calls it, such as `SSH Device`.",
        {
          required: true,
          reported: reportedAs("DIGITAL_VAULT/VAULT_EP_TYPE", "unknown"),
          example: "SSH Device",
        },
      ),
      endPointContainer: text(
        "Container that the scanner searches for the account, such as `SSH Accounts`.",
        {
          required: true,
          reported: reportedAs("DIGITAL_VAULT/VAULT_EP_CONT", "unknown"),
          example: "SSH Accounts",
        },
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
