import { record } from "../define.js";
import { databaseAccount } from "../fields/account.js";
import { port } from "../fields/database.js";
import { login } from "../fields/login.js";
import { choice, text } from "../vocabulary.js";

export const azureMsSql = record("azure_ms_sql", {
  title: "Azure MS SQL",
  doc: "Lets compliance scans log in to Microsoft SQL databases in Azure.",
  hosts: { required: true, confidence: "low" },
  parts: [
    databaseAccount({
      example: "svc-qualys@inventory",
      pattern: { regex: "@", means: "a name with an @ in it" },
    }),
    login({ password: { max: 100 }, vault: "medium" }),
  ],
  fields: {
    providerName: choice("Cloud that hosts the database.", ["azure"], { default: "azure" }),
    instanceName: choice("Name of the instance. Qualys accepts no other.", ["MSSQLSERVER"], {
      default: "MSSQLSERVER",
    }),
    databaseName: text("Name of the database.", { common: true, example: "inventory" }),
    port: port({ confidence: "low" }),
  },
  sources: ["Qualys VM/PC API: Azure MS SQL Record", "Qualys web help: Azure MS SQL record"],
});
