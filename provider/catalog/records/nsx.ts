import { record } from "../define.js";
import { account } from "../fields/account.js";
import { login } from "../fields/login.js";
import { identityOf } from "../fields/record.js";
import { hashiCorp } from "../vaults/hashicorp.js";
import { flag, integer, list } from "../vocabulary.js";

export const nsx = record("nsx", {
  title: "VMware NSX",
  doc: "How scanners log in to VMware NSX, with a password or one from a HashiCorp vault.",
  confidence: "medium",
  hosts: { required: true, confidence: "high", network: "medium" },
  parts: [
    identityOf({ comments: "medium" }),
    account(),
    login({ vaults: [hashiCorp], hashicorpAd: "medium", sendLoginType: true }),
  ],
  fields: {
    port: integer("Port of the NSX API.", { min: 1, max: 65535 }),
    hosts: list(
      "Fully qualified names of the hosts whose certificates come from a certificate authority of " +
        "your own.",
    ),
    sslVerifyWithHost: flag(
      "Whether a host's certificate must be valid, trusted and made out to the host's name.",
      { weakens: [false], safeguard: { kind: "certificate check" } },
    ),
  },
  sources: [
    "Qualys VM/PC API: VMware NSX Record",
    "Qualys API release notes: Enterprise TruRisk Platform Release 10.37",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
