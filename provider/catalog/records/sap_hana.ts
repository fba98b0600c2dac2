import { record } from "../define.js";
import { databaseAccount } from "../fields/account.js";
import { port, verifiedServer } from "../fields/database.js";
import { login } from "../fields/login.js";
import { text } from "../vocabulary.js";

export const sapHana = record("sap_hana", {
  title: "SAP HANA",
  doc: "Lets compliance scans log in to an SAP HANA database.",
  hosts: { required: true, confidence: "low" },
  parts: [
    databaseAccount(),
    login({ password: { confidence: "medium" }, vault: "low" }),
    verifiedServer(),
  ],
  fields: {
    database: text("Name of the database.", { required: true, example: "HXE" }),
    port: port({ required: true, example: "30015" }),
    unixConfPath: text("Path of SAP HANA's configuration on Unix hosts, if the record has any.", {
      max: 255,
      example: "/usr/sap/HXE/SYS/global/hdb/custom/config",
    }),
  },
  sources: ["Qualys VM/PC API: SAP Hana Record"],
});
