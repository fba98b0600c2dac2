import { record } from "../define.js";
import { account } from "../fields/account.js";
import { login } from "../fields/login.js";
import { flag, is, needs, reportedAs, text } from "../vocabulary.js";

export const paloAltoFirewall = record("palo_alto_firewall", {
  title: "Palo Alto Networks Firewall",
  doc: "Lets scanners log in to the XML API of Palo Alto Networks firewalls, on port 443.",
  hosts: { required: true, network: "medium" },
  parts: [
    account({ max: 255 }),
    login({
      password: { max: 100 },
      silent: [
        ...["endPointName", "endPointType", "endPointContainer"],
        ...["systemType", "customSystemType"],
      ],
    }),
  ],
  fields: {
    systemName: text(
      "Name of the system in the vault whose secret the scanner fetches. Scanners can't look up a " +
        "firewall's system.",
      {
        onlyWhen: is("vaultType", "BeyondTrust PBPS", "Quest Vault"),
        reported: reportedAs("DIGITAL_VAULT/VAULT_SYSTEM_NAME"),
        example: "fw1.example.com",
      },
    ),
    sslVerify: flag("Refuse a firewall whose certificate isn't valid and trusted.", {
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
