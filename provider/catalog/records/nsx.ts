import { record } from "../define.js";
import { account } from "../fields/account.js";
import { login } from "../fields/login.js";
import { identityOf } from "../fields/record.js";
import { hashiCorp } from "../vaults/hashicorp.js";
import { flag, integer, list } from "../vocabulary.js";

export const nsx = record("nsx", {
  title: "VMware NSX",
  doc:
    "Lets scanners log in to VMware NSX with a password, stored in the record or in a HashiCorp " +
    "vault.",
  confidence: "medium",
  hosts: { required: true, confidence: "high", network: "medium" },
  parts: [
    identityOf({ comments: "medium" }),
    account(),
    login({ vaults: [hashiCorp], hashicorpAd: "medium", sendLoginType: true }),
  ],
  fields: {
    port: integer("Port of the NSX API.", { min: 1, max: 65535, example: "443" }),
    hosts: list(
      "Fully qualified domain names of the hosts whose certificates your own certificate " +
        "authority signed.",
      { example: "nsx1.example.com,nsx2.example.com" },
    ),
    sslVerifyWithHost: flag(
      "Refuse a host whose certificate isn't valid, trusted and issued for the host's name.",
      { weakens: [false], safeguard: { kind: "certificate check" } },
    ),
  },
  sources: [
    "Qualys VM/PC API: VMware NSX Record",
    "Qualys API release notes: Enterprise TruRisk Platform Release 10.37",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
