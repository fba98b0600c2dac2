import { record } from "../define.js";
import { databaseAccount } from "../fields/account.js";
import { port, verifiedServer } from "../fields/database.js";
import { login } from "../fields/login.js";
import { text } from "../vocabulary.js";

export const sapHana = record("sap_hana", {
  title: "SAP HANA",
  doc: "How compliance scans log in to an SAP HANA database.",
  hosts: { required: true, confidence: "low" },
  parts: [
    databaseAccount(),
    login({ password: { confidence: "medium" }, vault: "low" }),
    verifiedServer(),
  ],
  fields: {
    database: text("Name of the database.", { required: true }),
    port: port({ required: true }),
    unixConfPath: text(
      "Path of SAP HANA's configuration on Unix hosts; give it if the record has such hosts.",
      { max: 255 },
    ),
  },
  sources: ["Qualys VM/PC API: SAP Hana Record"],
});
