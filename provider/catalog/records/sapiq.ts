import { record } from "../define.js";
import { databaseAccount } from "../fields/account.js";
import { port } from "../fields/database.js";
import { login } from "../fields/login.js";
import { flag, text } from "../vocabulary.js";

export const sapiq = record("sapiq", {
  title: "SAP IQ",
  doc: "How compliance scans log in to an SAP IQ (formerly Sybase IQ) database.",
  hosts: { required: true, confidence: "low" },
  parts: [databaseAccount({ max: 255 }), login({ password: { max: 100 }, vault: "medium" })],
  fields: {
    database: text("Name of the database.", { required: true }),
    port: port({ required: true }),
    installationDir: text(
      "Directory that SAP IQ is installed in on Unix hosts; give it if the record has such hosts.",
    ),
    passwordEncryption: flag("Whether scanners encrypt the password that they log in with.", {
      weakens: [false],
    }),
  },
  sources: ["Qualys VM/PC API: SAP IQ Record"],
});
