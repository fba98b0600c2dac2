import { record } from "../define.js";
import { allOrNone, choice, is, list, text } from "../vocabulary.js";

const confidence = "high";
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
  confidence: "medium",
  hosts: "required",
  fields: {
    version: choice("Version of the protocol.", ["v1", "v2c", "v3"], { default: "v1", confidence }),
    communityStrings: list("Community strings that are tried before those that Qualys has.", {
      secret: true,
      onlyWhen: byCommunity,
      confidence,
    }),
    username: text("SNMPv3 user that scanners log in as.", {
      max: 128,
      onlyWhen: byUser,
      confidence,
    }),
    password: text("Password that the user's messages are authenticated with.", {
      secret: true,
      onlyWhen: byUser,
      confidence,
    }),
    authAlg: choice(
      "Hash algorithm that the user's messages are authenticated with.",
      ["MD5", "SHA1", "SHA224", "SHA256", "SHA384", "SHA512"],
      { onlyWhen: byUser },
    ),
    encryptPassword: text("Password that the user's messages are encrypted with.", {
      secret: true,
      onlyWhen: byUser,
    }),
    privAlg: choice("Cipher that the user's messages are encrypted with.", ["DES", "AES"], {
      onlyWhen: byUser,
    }),
    securityEngineId: text("ID of the security engine, for agents that have one defined.", {
      max: 128,
      onlyWhen: byUser,
    }),
    contextEngineId: text("ID of the context engine.", { onlyWhen: byUser }),
    context: text("Name of the context.", { onlyWhen: byUser }),
  },
  rules: [...allOrNone(...authentication), ...allOrNone(...encryption)],
  together: [["version", "communityStrings"], ["version", ...authentication], encryption],
  sources: [
    "Qualys VM/PC API: SNMP Record",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
