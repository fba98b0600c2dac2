import { account, databaseLogin, port, sslVerify } from "../fields/database.js";
import { identity, network } from "../fields/record.js";
import { requiredHosts } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { vaultLoginRules, vaultLoginTogether } from "../fields/vault-login.js";
import { vaultTypes } from "../vaults/index.js";
import { text } from "../vocabulary.js";
import { withConfidence } from "../fields/with-confidence.js";

export const neo4j = recordType("neo4j", {
  title: "Neo4j",
  doc: "How compliance scans log in to a Neo4j graph database.",
  fields: {
    ...identity,
    ...withConfidence("low", { comments: identity.comments }),
    username: account(),
    ...databaseLogin(vaultTypes, { password: "medium" }),
    database: text("Name of the database.", { max: 255 }),
    port: port({ default: 7687, sendDefault: true }),
    sslVerify: sslVerify({ default: false, confidence: "low" }),
    unixBasePath: text("Directory that Neo4j is installed in on Unix hosts.", {
      confidence: "low",
    }),
    unixConfPath: text("Path of Neo4j's configuration on Unix hosts.", { confidence: "low" }),
    ...requiredHosts,
    ...withConfidence("low", network),
  },
  rules: vaultLoginRules(vaultTypes),
  together: vaultLoginTogether(vaultTypes),
  sources: ["Qualys VM/PC API: Neo4j record", "Qualys UI help: Set Up Neo4j Authentication"],
});
