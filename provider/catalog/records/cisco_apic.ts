import { hashicorpAd, hashicorpAdTogether } from "../fields/hashicorp-ad.js";
import { identity, network } from "../fields/record.js";
import { requiredHosts } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { vaultLogin, vaultLoginRules } from "../fields/vault-login.js";
import { azureKey } from "../vaults/azure-key.js";
import { beyondTrustPbps } from "../vaults/beyondtrust-pbps.js";
import { cyberArkAim } from "../vaults/cyberark-aim.js";
import { cyberArkPimSuite } from "../vaults/cyberark-pim-suite.js";
import { hashiCorp } from "../vaults/hashicorp.js";
import { questVault } from "../vaults/quest-vault.js";
import { thycoticSecretServer } from "../vaults/thycotic-secret-server.js";
import { flag, integer, never, reportedAs, text } from "../vocabulary.js";
import { withConfidence } from "../fields/with-confidence.js";

const vaults = [
  azureKey,
  beyondTrustPbps,
  cyberArkAim,
  cyberArkPimSuite,
  hashiCorp,
  questVault,
  thycoticSecretServer,
];

export const ciscoApic = recordType("cisco_apic", {
  title: "Cisco APIC",
  doc:
    "How scanners log in to Cisco Application Policy Infrastructure Controllers, version 4, for " +
    "compliance scans: with a password and, where the controller asks for one, with a certificate.",
  fields: {
    ...identity,
    ...withConfidence("low", { comments: identity.comments }),
    username: text("Account that scanners log in with.", {
      required: true,
      reported: reportedAs("USERNAME"),
    }),
    ...vaultLogin(vaults, {}),
    ...hashicorpAd("high"),
    port: integer("Port of the controller's API.", { required: true, min: 1, max: 65535 }),
    sslVerify: flag("Whether the controller's own certificate must be valid and trusted.", {
      default: false,
    }),
    certificate: text("Certificate that scanners log in with, in PEM form.", {
      reported: never,
      confidence: "medium",
    }),
    privatekey: text("Private key of `certificate` in PEM form.", {
      secret: true,
      confidence: "medium",
    }),
    ...requiredHosts,
    ...withConfidence("low", network),
  },
  rules: vaultLoginRules(vaults),
  together: [...hashicorpAdTogether(vaults), ["certificate", "privatekey"]],
  sources: ["Qualys VM/PC API: Cisco APIC 4.x Authentication Record"],
});
