import { hashicorpAd, hashicorpAdTogether } from "../fields/hashicorp-ad.js";
import { identity, network } from "../fields/record.js";
import { requiredHosts } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { vaultLogin, vaultLoginRules } from "../fields/vault-login.js";
import { hashiCorp } from "../vaults/hashicorp.js";
import { flag, integer, list, reportedAs, text } from "../vocabulary.js";
import { withConfidence } from "../fields/with-confidence.js";

const vaults = [hashiCorp];
const login = vaultLogin(vaults, {});
const confidence = "medium";

export const nsx = recordType("nsx", {
  title: "VMware NSX",
  doc: "How scanners log in to VMware NSX, with a password or one from a HashiCorp vault.",
  fields: {
    ...identity,
    ...withConfidence(confidence, { comments: identity.comments }),
    username: text("Account that scanners log in with.", {
      required: true,
      reported: reportedAs("USERNAME"),
    }),
    ...login,
    loginType: { ...login.loginType, sendDefault: true },
    ...hashicorpAd(confidence),
    port: integer("Port of the NSX API.", { min: 1, max: 65535, confidence }),
    hosts: list(
      "Fully qualified names of the hosts whose certificates come from a certificate authority of " +
        "your own.",
      { confidence },
    ),
    sslVerifyWithHost: flag(
      "Whether a host's certificate must be valid, trusted and made out to the host's name.",
      { confidence },
    ),
    ...requiredHosts,
    ...withConfidence(confidence, network),
  },
  rules: vaultLoginRules(vaults),
  together: hashicorpAdTogether(vaults),
  sources: [
    "Qualys VM/PC API: VMware NSX Record",
    "Qualys API release notes: Enterprise TruRisk Platform Release 10.37",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
