import { record } from "../define.js";
import { databaseAccount } from "../fields/account.js";
import { port } from "../fields/database.js";
import { login } from "../fields/login.js";
import { flag, text } from "../vocabulary.js";

export const sapiq = record("sapiq", {
  title: "SAP IQ",
  doc: "Lets compliance scans log in to an SAP IQ (formerly Sybase IQ) database.",
  hosts: { required: true, confidence: "low" },
  parts: [databaseAccount({ max: 255 }), login({ password: { max: 100 }, vault: "medium" })],
  fields: {
    database: text("Name of the database.", { required: true, example: "inventory" }),
    port: port({ required: true, example: "2638" }),
    installationDir: text(
      "Installation directory of SAP IQ on Unix hosts, if the record has any.",
      { example: "/opt/sap/iq" },
    ),
    passwordEncryption: flag("Encrypt the password at login.", { weakens: [false] }),
  },
  sources: ["Qualys VM/PC API: SAP IQ Record"],
});
