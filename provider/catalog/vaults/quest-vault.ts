import { vault } from "../define.js";
import { serverAddress } from "../fields/server-address.js";
import { systemName } from "../fields/system-name.js";
import { integer, reportedAs, text } from "../vocabulary.js";

export const questVault = vault("Quest Vault", "QuestVault", {
  title: "Quest Vault",
  doc:
    "Fetches secrets from Quest (now One Identity) Total Privileged Access Management. The scanner " +
    "logs in to it over SSH with a user's private key.",
  confidence: "medium",
  fields: {
    serverAddress,
    port: integer("Port of the vault's SSH server.", {
      min: 1,
      max: 65535,
      reported: reportedAs("PORT", "unknown"),
    }),
    username: text("API or CLI user that the scanner logs in as.", {
      required: true,
      reported: true,
    }),
    accessKey: text("Private key that `username` logs in with over SSH, in PEM form.", {
      required: true,
      secret: true,
    }),
  },
  inRecord: { fields: systemName },
  sources: [
    "Qualys samples: Unix Authentication API",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
    "Community digest of the Qualys VM/PC API guide: vaults",
  ],
});
