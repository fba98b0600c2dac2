import { record } from "../define.js";
import { account } from "../fields/account.js";
import { login } from "../fields/login.js";
import { flag, is, needs, reportedAs, text } from "../vocabulary.js";

export const paloAltoFirewall = record("palo_alto_firewall", {
  title: "Palo Alto Networks Firewall",
  doc:
    "How scanners log in to the XML API of Palo Alto Networks firewalls, which they reach at port " +
    "443.",
  hosts: { required: true, network: "medium" },
  parts: [account({ max: 255 }), login({ password: { max: 100 } })],
  fields: {
    systemName: text(
      "Managed system whose secret the scanner fetches. Scanners can't find out that of a firewall.",
      {
        onlyWhen: is("vaultType", "BeyondTrust PBPS", "Quest Vault"),
        reported: reportedAs("DIGITAL_VAULT/VAULT_SYSTEM_NAME"),
      },
    ),
    sslVerify: flag("Whether the firewall's certificate must be valid and trusted.", {
      default: true,
      weakens: [false],
      safeguard: { kind: "certificate check" },
      reported: reportedAs("SSL_VERIFY", "unknown"),
      confidence: "low",
    }),
  },
  rules: [needs(is("vaultType", "BeyondTrust PBPS"), "systemName")],
  sources: [
    "Qualys VM/PC API: Palo Alto Firewall Record",
    "Qualys VM/PC API: Vault settings in auth record",
    "Qualys UI help: Set Up Palo Alto Networks Firewall Authentication",
    "Qualys API V2 User Guide 8.12, February 2018, pages 387-389, 744",
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 243-246, 282",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
