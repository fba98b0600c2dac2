import { record } from "../define.js";
import { text } from "../vocabulary.js";

export const oracleListener = record("oracle_listener", {
  title: "Oracle Listener",
  exclusiveAddresses: "oracle_listener",
  doc:
    "Lets scanners log in to the listeners of Oracle databases, which have a password but no " +
    "account names.",
  hosts: "required",
  fields: {
    password: text("Password of the listeners. Scanners try it on every listener of a host.", {
      required: true,
      secret: true,
    }),
  },
  sources: [
    "Qualys VM/PC API: List Authentication Records for Type",
    "Qualys API release notes: New MS Exchange Server Authentication API",
    "Delinea integration guide for Qualys",
    "Qualys API V2 User Guide 8.12, February 2018, pages 380-383",
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 238-239, 281",
  ],
});
