import { vault } from "../define.js";
import { folderAndFile } from "../fields/folder-and-file.js";
import { serverAddress } from "../fields/server-address.js";
import { integer, reportedAs, text } from "../vocabulary.js";

/** For a regex's `[^…]`: what CyberArk rejects in a safe's name. */
const refused = String.raw`\\/:*?"<>.|`;

export const cyberArkPimSuite = vault("CyberArk PIM Suite", "CyberArkPimSuiteVault", {
  aliases: ["Cyber-Ark PIM Suite"],
  title: "CyberArk PIM Suite",
  doc:
    "Fetches secrets from a safe of the CyberArk Privileged Identity Management Suite. The " +
    "scanner logs in to its server with a CyberArk account. We don't know the name of the " +
    "parameter for a fail-over server; give it in `extraParameters`.",
  fields: {
    serverAddress,
    port: integer("TCP port of the vault's server.", {
      min: 1025,
      max: 65535,
      default: 1858,
      reported: reportedAs("PORT", "unknown"),
      example: "1859",
    }),
    safe: text("Safe that the scanner fetches secrets from.", {
      required: true,
      max: 28,
      pattern: {
        regex: String.raw`^[^\s${refused}](?:[^${refused}]*[^\s${refused}])?$`,
        means:
          'a name that has none of \\ / : * ? " < > . | and neither starts nor ends with a blank',
      },
      reported: true,
      example: "Scanners",
    }),
    username: text("CyberArk account that the scanner logs in with.", {
      required: true,
      reported: true,
      example: "svc-qualys",
    }),
    password: text("Password of `username`.", { required: true, secret: true }),
  },
  inRecord: folderAndFile,
  sources: [
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 284, 290-296",
    "Qualys API V2 User Guide 8.12, February 2018, pages 434, 450-451, 745 and 752-756",
    "Qualys UI help: CyberArk PIM Suite vault",
    "Qualys UI help: CyberArk integration",
    "Qualys samples: Unix Authentication API",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
  ],
});
