import { identity, network } from "../fields/record.js";
import { requiredHosts } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { vaultLogin, vaultLoginRules, vaultLoginTogether } from "../fields/vault-login.js";
import { vaultTypes } from "../vaults/index.js";
import { withConfidence } from "../fields/with-confidence.js";

export const oracleListener = recordType("oracle_listener", {
  title: "Oracle Listener",
  exclusiveAddresses: "oracle_listener",
  doc:
    "How scanners log in to the listeners of Oracle databases, which have a password and no account " +
    "names.",
  fields: withConfidence("low", {
    ...identity,
    ...vaultLogin(vaultTypes, {}),
    ...requiredHosts,
    ...network,
  }),
  rules: vaultLoginRules(vaultTypes),
  together: vaultLoginTogether(vaultTypes),
  sources: [
    "Qualys VM/PC API: List Authentication Records for Type",
    "Qualys API release notes: New MS Exchange Server Authentication API",
    "Delinea integration guide for Qualys",
  ],
});
