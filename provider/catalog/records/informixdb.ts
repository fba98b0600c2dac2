import { record } from "../define.js";
import { databaseAccount } from "../fields/account.js";
import { certificateHosts, port, sslVerify } from "../fields/database.js";
import { login } from "../fields/login.js";
import { text } from "../vocabulary.js";

export const informixdb = record("informixdb", {
  title: "Informix",
  doc:
    "Lets compliance scans log in to an IBM Informix database. A Unix record must cover the " +
    "same hosts.",
  confidence: "low",
  hosts: { required: true, confidence: "medium", network: "low" },
  parts: [
    databaseAccount({ confidence: "low" }),
    login({ password: { confidence: "low" }, vault: "low" }),
  ],
  fields: {
    database: text("Name of the database.", { common: true, example: "inventory" }),
    port: port(),
    unixConfPath: text("Path of Informix's configuration file on the hosts.", {
      common: true,
      example: "/opt/informix/etc/onconfig",
    }),
    sslVerify: sslVerify({ default: true, confidence: "high" }),
    hosts: certificateHosts({ confidence: "high" }),
  },
  sources: ["Qualys VM/PC API: InformixDB record"],
});
