import { vault } from "../define.js";
import { reportedAs, text } from "../vocabulary.js";
import { sslVerify, webAddress } from "../fields/web-service.js";

export const thycoticSecretServer = vault("Thycotic Secret Server", "ThycoticSecretServerVault", {
  title: "Thycotic Secret Server",
  doc:
    "Fetches secrets from Thycotic (now Delinea) Secret Server. The scanner logs in to its web " +
    "service with an account of the server's own or of Active Directory.",
  fields: {
    url: webAddress(
      "Full HTTP or HTTPS address of Secret Server's web service, as the scanner reaches it; its " +
        "path usually ends in `/sswebservices/sswebservice.asmx`.",
    ),
    sslVerify: sslVerify("low"),
    username: text("Account that the scanner logs in to the web service with.", {
      required: true,
      reported: reportedAs("USERNAME"),
      confidence: "medium",
    }),
    password: text("Password of `username`.", {
      required: true,
      secret: true,
      confidence: "medium",
    }),
    domain: text("Domain of `username`, if the account comes from Active Directory.", {
      caseless: true,
      reported: reportedAs("DOMAIN"),
      confidence: "medium",
    }),
  },
  inRecord: {
    fields: {
      secretName: text(
        "Name of the secret that the scanner fetches, exactly as Secret Server has it.",
        {
          required: true,
          reported: reportedAs("DIGITAL_VAULT/VAULT_SECRET_NAME", "unknown"),
          confidence: "medium",
        },
      ),
    },
  },
  sources: [
    "Qualys samples: Unix Authentication API",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
    "Community digest of the Qualys VM/PC API guide: vaults",
    "Delinea integration guide for Qualys",
  ],
});
