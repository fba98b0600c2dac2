import { identity, network } from "../fields/record.js";
import { requiredHosts } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { vaultLogin, vaultLoginRules, vaultLoginTogether } from "../fields/vault-login.js";
import { vaultTypes } from "../vaults/index.js";
import { choice, flag, is, needs, not, reportedAs } from "../vocabulary.js";
import { vsphereService, vsphereUsername } from "../fields/vsphere.js";
import { withConfidence } from "../fields/with-confidence.js";

const throughVcenter = is("loginType", "vcenter");
const confidence = "medium";

export const vmware = recordType("vmware", {
  title: "VMware ESXi",
  doc:
    "How scanners log in to VMware ESXi hosts: to each host itself, or through the vCenter server " +
    "that has the hosts, with the vCenter record that covers that server.",
  fields: {
    ...identity,
    username: { ...vsphereUsername, onlyWhen: not(throughVcenter) },
    ...vaultLogin(vaultTypes, { max: 100 }),
    loginType: choice(
      "Where the login comes from: `basic` is this record, `vault` takes the password from the " +
        "vault `vaultId`, `vcenter` uses the vCenter record of the server that has the hosts.",
      ["basic", "vault", "vcenter"],
      { default: "basic", reported: reportedAs("LOGIN_TYPE") },
    ),
    ...withConfidence(confidence, vsphereService),
    isDisconnect: flag("Whether the ESXi hosts themselves get no scan traffic.", {
      onlyWhen: throughVcenter,
      confidence,
    }),
    ...withConfidence(confidence, { ...requiredHosts, ...network }),
  },
  rules: [...vaultLoginRules(vaultTypes), needs(not(throughVcenter), "username")],
  together: vaultLoginTogether(vaultTypes),
  sources: [
    "Qualys VM/PC API: VMware Record",
    "Qualys VM/PC API: Vault settings in auth record",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
