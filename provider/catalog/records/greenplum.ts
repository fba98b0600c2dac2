import { record } from "../define.js";
import { databaseAccount } from "../fields/account.js";
import { port, verifiedServer } from "../fields/database.js";
import { login } from "../fields/login.js";
import { text } from "../vocabulary.js";

export const greenplum = record("greenplum", {
  title: "Pivotal Greenplum",
  doc: "Lets compliance scans log in to a Pivotal Greenplum database.",
  hosts: { required: true, confidence: "low" },
  parts: [
    databaseAccount(),
    login({ password: { confidence: "medium" }, vault: "low" }),
    verifiedServer(),
  ],
  fields: {
    greenplumDbName: text("Name of the database.", { required: true, example: "inventory" }),
    port: port({ default: 5432 }),
    greenplumUnixConfFile: text("Path of `postgresql.conf`, the same on all hosts.", {
      required: true,
      example: "/data/master/gpseg-1/postgresql.conf",
    }),
  },
  sources: ["Qualys VM/PC API: Pivotal Greenplum Record"],
});
