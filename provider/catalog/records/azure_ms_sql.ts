import { account, databaseLogin, port } from "../fields/database.js";
import { identity, network } from "../fields/record.js";
import { requiredHosts } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { vaultLoginRules, vaultLoginTogether } from "../fields/vault-login.js";
import { vaultTypes } from "../vaults/index.js";
import { choice, text } from "../vocabulary.js";
import { withConfidence } from "../fields/with-confidence.js";

export const azureMsSql = recordType("azure_ms_sql", {
  title: "Azure MS SQL",
  doc: "How compliance scans log in to Microsoft SQL databases in Azure.",
  fields: {
    ...identity,
    providerName: choice("Cloud that the database is in.", ["azure"], { default: "azure" }),
    username: account({ pattern: { regex: "@", means: "a name with an @ in it" } }),
    ...databaseLogin(vaultTypes, { max: 100, vault: "medium" }),
    instanceName: choice("Name of the instance; Qualys takes no other.", ["MSSQLSERVER"], {
      default: "MSSQLSERVER",
    }),
    databaseName: text("Name of the database."),
    port: port({ confidence: "low" }),
    ...withConfidence("low", { ...requiredHosts, ...network }),
  },
  rules: vaultLoginRules(vaultTypes),
  together: vaultLoginTogether(vaultTypes),
  sources: ["Qualys VM/PC API: Azure MS SQL Record", "Qualys web help: Azure MS SQL record"],
});
