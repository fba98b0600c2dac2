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
    "Lets scanners log in to SNMP agents with community strings (versions 1 and 2c), or as a " +
    "user whose messages are authenticated and, if the agent asks for it, encrypted (version " +
    "3).",
  hosts: "required",
  fields: {
    version: choice("Version of the protocol.", ["v1", "v2c", "v3"], {
      default: "v1",
      common: true,
      example: "v3",
      aliases: { v2: "v2c" },
      reported: true,
    }),
    communityStrings: list("Community strings to try before those that Qualys tries anyway.", {
      secret: true,
      reported: true,
      onlyWhen: byCommunity,
      example: "scan-berlin,scan-munich",
    }),
    username: text("SNMPv3 user that scanners log in as.", {
      common: true,
      max: 128,
      onlyWhen: byUser,
      reported: true,
      example: "svc-qualys",
    }),
    password: text("Password that authenticates the user's messages.", {
      common: true,
      oldMax: 128,
      secret: true,
      onlyWhen: byUser,
    }),
    authAlg: choice(
      "Hash algorithm that authenticates the user's messages.",
      ["MD5", "SHA1", "SHA224", "SHA256", "SHA384", "SHA512"],
      { common: true, example: "SHA256", onlyWhen: byUser, reported: true },
    ),
    encryptPassword: text("Password that encrypts the user's messages.", {
      common: true,
      oldMax: 128,
      secret: true,
      onlyWhen: byUser,
    }),
    privAlg: choice(
      "Cipher that encrypts the user's messages.",
      ["DES", "AES", "AES128", "AES192", "AES192C", "AES256", "AES256C"],
      { common: true, example: "AES256", onlyWhen: byUser, reported: true },
    ),
    securityEngineId: text("ID of the security engine, for agents that define one.", {
      max: 128,
      onlyWhen: byUser,
      reported: reportedAs("SEC_ENG"),
      example: "80001f8880e9630000d61ff449",
    }),
    contextEngineId: text("ID of the context engine.", {
      oldMax: 128,
      onlyWhen: byUser,
      reported: reportedAs("CONTEXT_ENG"),
      example: "80001f8880e9630000d61ff449",
    }),
    context: text("Name of the context.", {
      oldMax: 128,
      onlyWhen: byUser,
      reported: true,
      example: "bridge1",
    }),
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
