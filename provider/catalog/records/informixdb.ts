import { account, certificateHosts, databaseLogin, port } from "../fields/database.js";
import { sslVerify } from "../fields/database.js";
import { identity, network } from "../fields/record.js";
import { requiredHosts } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { vaultLoginRules, vaultLoginTogether } from "../fields/vault-login.js";
import { vaultTypes } from "../vaults/index.js";
import { text } from "../vocabulary.js";
import { withConfidence } from "../fields/with-confidence.js";

export const informixdb = recordType("informixdb", {
  title: "Informix",
  doc:
    "How compliance scans log in to an IBM Informix database. The hosts must be in a Unix record " +
    "too.",
  fields: {
    ...identity,
    username: account({ confidence: "low" }),
    ...databaseLogin(vaultTypes, { password: "low", vault: "low" }),
    database: text("Name of the database.", { confidence: "low" }),
    port: port({ confidence: "low" }),
    unixConfPath: text("Path of Informix's configuration file on the hosts.", {
      confidence: "low",
    }),
    sslVerify: sslVerify({ default: true }),
    hosts: certificateHosts(),
    ...withConfidence("medium", requiredHosts),
    ...withConfidence("low", network),
  },
  rules: vaultLoginRules(vaultTypes),
  together: vaultLoginTogether(vaultTypes),
  sources: ["Qualys VM/PC API: InformixDB record"],
});
