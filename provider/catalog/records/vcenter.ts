import { identity, network } from "../fields/record.js";
import { requiredHosts } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { vaultLogin, vaultLoginRules, vaultLoginTogether } from "../fields/vault-login.js";
import { vaultTypes } from "../vaults/index.js";
import { vsphereService, vsphereUsername } from "../fields/vsphere.js";
import { withConfidence } from "../fields/with-confidence.js";

export const vcenter = recordType("vcenter", {
  title: "VMware vCenter",
  doc:
    "How scanners log in to VMware vCenter servers, and through them to ESXi hosts whose VMware " +
    "record has the `loginType` `vcenter`. Which ESXi hosts a vCenter server has must be entered in " +
    "the Qualys console first.",
  fields: {
    ...identity,
    username: { ...vsphereUsername, required: true },
    ...vaultLogin(vaultTypes, { max: 100 }),
    ...vsphereService,
    ...withConfidence("low", {
      sslVerify: vsphereService.sslVerify,
      ...requiredHosts,
      ...network,
    }),
  },
  rules: vaultLoginRules(vaultTypes),
  together: vaultLoginTogether(vaultTypes),
  sources: [
    "Qualys VM/PC API: vCenter Record",
    "Qualys VM/PC API: Vault settings in auth record",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
