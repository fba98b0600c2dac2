import { account, databaseLogin, port } from "../fields/database.js";
import { identity, network } from "../fields/record.js";
import { requiredHosts } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { vaultLoginRules, vaultLoginTogether } from "../fields/vault-login.js";
import { vaultTypes } from "../vaults/index.js";
import { flag, text } from "../vocabulary.js";
import { withConfidence } from "../fields/with-confidence.js";

export const sapiq = recordType("sapiq", {
  title: "SAP IQ",
  doc: "How compliance scans log in to an SAP IQ (formerly Sybase IQ) database.",
  fields: {
    ...identity,
    username: account({ max: 255 }),
    ...databaseLogin(vaultTypes, { max: 100, vault: "medium" }),
    database: text("Name of the database.", { required: true }),
    port: port({ required: true }),
    installationDir: text(
      "Directory that SAP IQ is installed in on Unix hosts; give it if the record has such hosts.",
    ),
    passwordEncryption: flag("Whether scanners encrypt the password that they log in with."),
    ...withConfidence("low", { ...requiredHosts, ...network }),
  },
  rules: vaultLoginRules(vaultTypes),
  together: vaultLoginTogether(vaultTypes),
  sources: ["Qualys VM/PC API: SAP IQ Record"],
});
