import { record } from "../define.js";
import { account } from "../fields/account.js";
import { login } from "../fields/login.js";
import { pemCertificate } from "../fields/pem-certificate.js";
import { identityOf } from "../fields/record.js";
import { azureKey } from "../vaults/azure-key.js";
import { beyondTrustPbps } from "../vaults/beyondtrust-pbps.js";
import { cyberArkAim } from "../vaults/cyberark-aim.js";
import { cyberArkPimSuite } from "../vaults/cyberark-pim-suite.js";
import { hashiCorp } from "../vaults/hashicorp.js";
import { questVault } from "../vaults/quest-vault.js";
import { thycoticSecretServer } from "../vaults/thycotic-secret-server.js";
import { flag, integer, never, text } from "../vocabulary.js";

const vaults = [
  azureKey,
  beyondTrustPbps,
  cyberArkAim,
  cyberArkPimSuite,
  hashiCorp,
  questVault,
  thycoticSecretServer,
];

export const ciscoApic = record("cisco_apic", {
  title: "Cisco APIC",
  doc:
    "Lets compliance scans log in to Cisco Application Policy Infrastructure Controllers, " +
    "version 4, with a password and, where the controller asks for one, a certificate.",
  hosts: { required: true, network: "low" },
  parts: [identityOf({ comments: "low" }), account(), login({ vaults, hashicorpAd: "high" })],
  fields: {
    port: integer("Port of the controller's API.", {
      required: true,
      min: 1,
      max: 65535,
      example: "443",
    }),
    sslVerify: flag("Refuse a controller whose certificate isn't valid and trusted.", {
      default: false,
      weakens: [false],
      safeguard: { kind: "certificate check" },
    }),
    certificate: text("Certificate that scanners log in with, in PEM form.", {
      reported: never,
      confidence: "medium",
      example: pemCertificate,
    }),
    privatekey: text("Private key of `certificate` in PEM form.", {
      secret: true,
      key: true,
      confidence: "medium",
    }),
  },
  together: [["certificate", "privatekey"]],
  sources: ["Qualys VM/PC API: Cisco APIC 4.x Authentication Record"],
});
