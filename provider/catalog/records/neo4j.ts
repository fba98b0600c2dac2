import { record } from "../define.js";
import { databaseAccount } from "../fields/account.js";
import { port, sslVerify } from "../fields/database.js";
import { login } from "../fields/login.js";
import { identityOf } from "../fields/record.js";
import { text } from "../vocabulary.js";

export const neo4j = record("neo4j", {
  title: "Neo4j",
  doc: "Lets compliance scans log in to a Neo4j graph database.",
  hosts: { required: true, network: "low" },
  parts: [
    identityOf({ comments: "low" }),
    databaseAccount(),
    login({ password: { confidence: "medium" } }),
  ],
  fields: {
    database: text("Name of the database.", { max: 255, common: true, example: "neo4j" }),
    port: port({ default: 7687, sendDefault: true }),
    sslVerify: sslVerify({ default: false, confidence: "low" }),
    unixBasePath: text("Installation directory of Neo4j on Unix hosts.", {
      confidence: "low",
      example: "/var/lib/neo4j",
    }),
    unixConfPath: text("Path of Neo4j's configuration on Unix hosts.", {
      confidence: "low",
      example: "/etc/neo4j/neo4j.conf",
    }),
  },
  sources: ["Qualys VM/PC API: Neo4j record", "Qualys UI help: Set Up Neo4j Authentication"],
});
