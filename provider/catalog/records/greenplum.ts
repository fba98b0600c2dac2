import { account, databaseLogin, port } from "../fields/database.js";
import { verifiedServer, verifiedServerRules } from "../fields/database.js";
import { identity, network } from "../fields/record.js";
import { requiredHosts } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { vaultLoginRules, vaultLoginTogether } from "../fields/vault-login.js";
import { vaultTypes } from "../vaults/index.js";
import { text } from "../vocabulary.js";
import { withConfidence } from "../fields/with-confidence.js";

export const greenplum = recordType("greenplum", {
  title: "Pivotal Greenplum",
  doc: "How compliance scans log in to a Pivotal Greenplum database.",
  fields: {
    ...identity,
    username: account(),
    ...databaseLogin(vaultTypes, { password: "medium", vault: "low" }),
    greenplumDbName: text("Name of the database.", { required: true }),
    port: port({ default: 5432 }),
    greenplumUnixConfFile: text("Path of `postgresql.conf`, the same on all hosts.", {
      required: true,
    }),
    ...verifiedServer,
    ...withConfidence("low", { ...requiredHosts, ...network }),
  },
  rules: [...vaultLoginRules(vaultTypes), ...verifiedServerRules],
  together: vaultLoginTogether(vaultTypes),
  sources: ["Qualys VM/PC API: Pivotal Greenplum Record"],
});
