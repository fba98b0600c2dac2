import { vault } from "../define.js";
import { serverAddress } from "../fields/server-address.js";
import { systemName } from "../fields/system-name.js";
import { integer, reportedAs, text } from "../vocabulary.js";

export const questVault = vault("Quest Vault", "QuestVault", {
  title: "Quest Vault",
  doc:
    "Fetches secrets from Quest (now One Identity) Total Privileged Access Management. The " +
    "scanner logs in over SSH with a user's private key.",
  fields: {
    serverAddress,
    port: integer("Port of the vault's SSH server.", {
      min: 1,
      max: 65535,
      default: 22,
      reported: reportedAs("PORT", "unknown"),
      example: "2222",
    }),
    username: text("API or CLI user that the scanner logs in as.", {
      required: true,
      reported: true,
      example: "svc-qualys",
    }),
    accessKey: text("DSA private key of `username` for SSH, in PEM form.", {
      required: true,
      secret: true,
      key: true,
    }),
  },
  inRecord: { fields: { systemName: systemName({ required: true }) } },
  sources: [
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 285, 290-292 and 296-297",
    "Qualys API V2 User Guide 8.12, February 2018, pages 434, 452, 745 and 752-756",
    "Qualys samples: Unix Authentication API",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
  ],
});
