import { record } from "../define.js";
import { allOrNone, choice, is, list, reportedAs, text } from "../vocabulary.js";

const byCommunity = is("version", "v1", "v2c");
const byUser = is("version", "v3");
const authentication = ["username", "password", "authAlg"] as const;
const encryption = ["encryptPassword", "privAlg"] as const;

export const snmp = record("snmp", {
  title: "SNMP",
  exclusiveAddresses: "snmp",
  doc:
    "How scanners log in to SNMP agents: with community strings (versions 1 and 2c), or as a user " +
    "whose messages are authenticated and, if the agent wants it, encrypted (version 3).",
  hosts: "required",
  fields: {
    version: choice("Version of the protocol.", ["v1", "v2c", "v3"], {
      default: "v1",
      aliases: { v2: "v2c" },
      reported: true,
    }),
    communityStrings: list("Community strings that are tried before those that Qualys has.", {
      secret: true,
      reported: true,
      onlyWhen: byCommunity,
    }),
    username: text("SNMPv3 user that scanners log in as.", {
      max: 128,
      onlyWhen: byUser,
      reported: true,
    }),
    password: text("Password that the user's messages are authenticated with.", {
      oldMax: 128,
      secret: true,
      onlyWhen: byUser,
    }),
    authAlg: choice(
      "Hash algorithm that the user's messages are authenticated with.",
      ["MD5", "SHA1", "SHA224", "SHA256", "SHA384", "SHA512"],
      { onlyWhen: byUser, reported: true },
    ),
    encryptPassword: text("Password that the user's messages are encrypted with.", {
      oldMax: 128,
      secret: true,
      onlyWhen: byUser,
    }),
    privAlg: choice(
      "Cipher that the user's messages are encrypted with.",
      ["DES", "AES", "AES128", "AES192", "AES192C", "AES256", "AES256C"],
      { onlyWhen: byUser, reported: true },
    ),
    securityEngineId: text("ID of the security engine, for agents that have one defined.", {
      max: 128,
      onlyWhen: byUser,
      reported: reportedAs("SEC_ENG"),
    }),
    contextEngineId: text("ID of the context engine.", {
      oldMax: 128,
      onlyWhen: byUser,
      reported: reportedAs("CONTEXT_ENG"),
    }),
    context: text("Name of the context.", { oldMax: 128, onlyWhen: byUser, reported: true }),
  },
  rules: [...allOrNone(...authentication), ...allOrNone(...encryption)],
  together: [["version", "communityStrings"], ["version", ...authentication], encryption],
  sources: [
    "Qualys VM/PC API: SNMP Record",
    "Qualys API release notes: Enterprise TruRisk Platform Release 10.38",
    "Qualys API V2 User Guide 8.12, February 2018, pages 397-402, 734",
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 253-256",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
