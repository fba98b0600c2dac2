import { account, databaseLogin, port } from "../fields/database.js";
import { verifiedServer, verifiedServerRules } from "../fields/database.js";
import { identity, network } from "../fields/record.js";
import { requiredHosts } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { vaultLoginRules, vaultLoginTogether } from "../fields/vault-login.js";
import { vaultTypes } from "../vaults/index.js";
import { text } from "../vocabulary.js";
import { withConfidence } from "../fields/with-confidence.js";

export const sapHana = recordType("sap_hana", {
  title: "SAP HANA",
  doc: "How compliance scans log in to an SAP HANA database.",
  fields: {
    ...identity,
    username: account(),
    ...databaseLogin(vaultTypes, { password: "medium", vault: "low" }),
    database: text("Name of the database.", { required: true }),
    port: port({ required: true }),
    unixConfPath: text(
      "Path of SAP HANA's configuration on Unix hosts; give it if the record has such hosts.",
      { max: 255 },
    ),
    ...verifiedServer,
    ...withConfidence("low", { ...requiredHosts, ...network }),
  },
  rules: [...vaultLoginRules(vaultTypes), ...verifiedServerRules],
  together: vaultLoginTogether(vaultTypes),
  sources: ["Qualys VM/PC API: SAP Hana Record"],
});
