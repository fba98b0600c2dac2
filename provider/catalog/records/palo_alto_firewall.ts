import { identity, network } from "../fields/record.js";
import { requiredHosts } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { vaultLogin, vaultLoginRules, vaultLoginTogether } from "../fields/vault-login.js";
import { vaultTypes } from "../vaults/index.js";
import { assumed, flag, is, needs, reportedAs, text } from "../vocabulary.js";
import { withConfidence } from "../fields/with-confidence.js";

const inBeyondTrust = is("vaultType", "BeyondTrust PBPS");

export const paloAltoFirewall = recordType("palo_alto_firewall", {
  title: "Palo Alto Networks Firewall",
  doc:
    "How scanners log in to the XML API of Palo Alto Networks firewalls, which they reach at port " +
    "443.",
  fields: {
    ...identity,
    username: text("Account that scanners log in with.", {
      required: true,
      max: 255,
      reported: reportedAs("USERNAME"),
    }),
    ...vaultLogin(vaultTypes, { max: 100 }),
    systemName: text(
      "Managed system whose secret the scanner fetches. Scanners can't find out that of a firewall.",
      { onlyWhen: inBeyondTrust, reported: assumed("DIGITAL_VAULT/VAULT_SYSTEM_NAME") },
    ),
    sslVerify: flag("Whether the firewall's certificate must be valid and trusted.", {
      default: true,
      confidence: "low",
    }),
    ...withConfidence("medium", { ...requiredHosts, ...network }),
  },
  rules: [...vaultLoginRules(vaultTypes), needs(inBeyondTrust, "systemName")],
  together: vaultLoginTogether(vaultTypes),
  sources: [
    "Qualys VM/PC API: Palo Alto Firewall Record",
    "Qualys VM/PC API: Vault settings in auth record",
    "Qualys UI help: Set Up Palo Alto Networks Firewall Authentication",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
