import { vault } from "../define.js";
import { clientCertificate } from "../fields/client-certificate.js";
import { folderAndFile } from "../fields/folder-and-file.js";
import { webService } from "../fields/web-service.js";
import { text } from "../vocabulary.js";

/** For a regex's `[^…]`: what CyberArk rejects in names. */
const refused = String.raw`\\/:*?"<>|\t\r\n\x1f`;

const reserved =
  "Users|Addresses|Areas|XUserRules|unknown|Locations|Safes|Schedule|VaultCategories|Builtin";

export const cyberArkAim = vault("CyberArk AIM", "CyberArkAimVault", {
  aliases: ["Cyber-Ark AIM"],
  title: "CyberArk AIM",
  common: true,
  doc:
    "Fetches secrets from a CyberArk safe through the Central Credential Provider of CyberArk " +
    "Application Identity Manager. The scanner identifies itself as an application, optionally " +
    "with a client certificate.",
  parts: [
    webService("HTTP or HTTPS address of the credential provider, as the scanner reaches it.", {
      unsaid: "asked",
      example: "https://ccp.example.com/AIMWebService/V1.1/AIM.asmx",
    }),
    clientCertificate,
  ],
  fields: {
    appid: text(
      "ID of the application that the scanner identifies itself as. Can have 128 bytes, and its " +
        "first 28 characters must be unique.",
      {
        required: true,
        max: 128,
        pattern: {
          regex: String.raw`^(?!(?:${reserved})$)[^\s.${refused}](?:[^${refused}]*[^\s.${refused}])?$`,
          means:
            "an ID that isn't reserved, has none of \\ / : * ? \" < > |, and neither starts nor ends " +
            "with a blank or a dot",
        },
        reported: true,
        example: "qualys-scanners",
      },
    ),
    safe: text("Safe that the scanner fetches secrets from.", {
      required: true,
      max: 28,
      pattern: {
        regex: String.raw`^[^\s${refused}](?:[^${refused}]*[^\s${refused}])?$`,
        means:
          'a name that has none of \\ / : * ? " < > | and neither starts nor ends with a blank',
      },
      reported: true,
      example: "Scanners",
    }),
  },
  together: [
    // Qualys' guide requires the four in every update, whatever it changes.
    ["url", "sslVerify", "appid", "safe", "title", "comments"],
    ["url", "sslVerify", "appid", "safe", "cert", "privateKey", "privateKeyPwd"],
  ],
  inRecord: folderAndFile,
  sources: [
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 284, 290-295",
    "Qualys API V2 User Guide 8.12, February 2018, pages 431, 434, 450-451, 745 and 753-756",
    "Qualys UI help: CyberArk AIM vault",
    "Qualys samples: Unix Authentication API",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
  ],
});
