import { identity, network } from "../fields/record.js";
import { requiredHosts } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { vaultLogin, vaultLoginRules, vaultLoginTogether } from "../fields/vault-login.js";
import { vaultTypes } from "../vaults/index.js";
import { flag, reportedAs, text } from "../vocabulary.js";
import { withConfidence } from "../fields/with-confidence.js";

export const infoblox = recordType("infoblox", {
  title: "Infoblox",
  doc: "How scanners log in to the web API of Infoblox appliances for compliance scans.",
  fields: {
    ...identity,
    ...withConfidence("low", { comments: identity.comments }),
    apiVersion: text("Version of the appliance's web API.", { required: true }),
    sslVerify: flag("Whether the appliance's certificate must be valid and trusted.", {
      default: false,
      sendDefault: true,
    }),
    username: text("Account that scanners log in with.", {
      required: true,
      reported: reportedAs("USERNAME"),
    }),
    ...vaultLogin(vaultTypes, {}),
    ...requiredHosts,
    ...withConfidence("low", network),
  },
  rules: vaultLoginRules(vaultTypes),
  together: vaultLoginTogether(vaultTypes),
  sources: ["Qualys VM/PC API: Infoblox Record"],
});
