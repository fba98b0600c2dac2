import { record } from "../define.js";
import { account } from "../fields/account.js";
import { login } from "../fields/login.js";
import { assumed, flag, is, text } from "../vocabulary.js";

export const paloAltoFirewall = record("palo_alto_firewall", {
  title: "Palo Alto Networks Firewall",
  doc:
    "How scanners log in to the XML API of Palo Alto Networks firewalls, which they reach at port " +
    "443.",
  hosts: { required: true, confidence: "medium" },
  parts: [account({ max: 255 }), login({ password: { max: 100 } })],
  fields: {
    systemName: text(
      "Managed system whose secret the scanner fetches. Scanners can't find out that of a firewall.",
      {
        required: true,
        onlyWhen: is("vaultType", "BeyondTrust PBPS"),
        reported: assumed("DIGITAL_VAULT/VAULT_SYSTEM_NAME"),
      },
    ),
    sslVerify: flag("Whether the firewall's certificate must be valid and trusted.", {
      default: true,
      confidence: "low",
    }),
  },
  sources: [
    "Qualys VM/PC API: Palo Alto Firewall Record",
    "Qualys VM/PC API: Vault settings in auth record",
    "Qualys UI help: Set Up Palo Alto Networks Firewall Authentication",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
