import { record } from "../define.js";
import { databaseAccount } from "../fields/account.js";
import { certificateHosts, port, sslVerify } from "../fields/database.js";
import { login } from "../fields/login.js";
import { text } from "../vocabulary.js";

export const informixdb = record("informixdb", {
  title: "Informix",
  doc:
    "How compliance scans log in to an IBM Informix database. The hosts must be in a Unix record " +
    "too.",
  confidence: "low",
  hosts: { required: true, confidence: "medium", network: "low" },
  parts: [
    databaseAccount({ confidence: "low" }),
    login({ password: { confidence: "low" }, vault: "low" }),
  ],
  fields: {
    database: text("Name of the database."),
    port: port(),
    unixConfPath: text("Path of Informix's configuration file on the hosts."),
    sslVerify: sslVerify({ default: true, confidence: "high" }),
    hosts: certificateHosts({ confidence: "high" }),
  },
  sources: ["Qualys VM/PC API: InformixDB record"],
});
