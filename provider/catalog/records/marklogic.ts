import { account, databaseLogin } from "../fields/database.js";
import { identity, network } from "../fields/record.js";
import { requiredHosts } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { vaultLoginRules, vaultLoginTogether } from "../fields/vault-login.js";
import { vaultTypes } from "../vaults/index.js";
import { withConfidence } from "../fields/with-confidence.js";

export const marklogic = recordType("marklogic", {
  title: "MarkLogic",
  doc:
    "How scanners log in to MarkLogic servers. The names of the parameters that only this type has " +
    "aren't known; give them in `extraParameters`.",
  fields: withConfidence("low", {
    ...identity,
    username: account(),
    ...databaseLogin(vaultTypes),
    ...requiredHosts,
    ...network,
  }),
  rules: vaultLoginRules(vaultTypes),
  together: vaultLoginTogether(vaultTypes),
  sources: ["Community digest of the Qualys VM/PC API guide: authentication records"],
});
