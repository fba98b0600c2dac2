import { record } from "../define.js";
import { login } from "../fields/login.js";
import { identityOf } from "../fields/record.js";

export const oracleListener = record("oracle_listener", {
  title: "Oracle Listener",
  exclusiveAddresses: "oracle_listener",
  doc:
    "How scanners log in to the listeners of Oracle databases, which have a password and no account " +
    "names.",
  confidence: "low",
  hosts: "required",
  parts: [
    identityOf({ title: "low", comments: "low" }),
    login({ password: { confidence: "low" }, vault: "low" }),
  ],
  fields: {},
  sources: [
    "Qualys VM/PC API: List Authentication Records for Type",
    "Qualys API release notes: New MS Exchange Server Authentication API",
    "Delinea integration guide for Qualys",
  ],
});
