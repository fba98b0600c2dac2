import { record } from "../define.js";
import { login } from "../fields/login.js";
import { vsphereAccount, vsphereService } from "../fields/vsphere.js";
import { choice, flag, is, not, reportedAs } from "../vocabulary.js";

const throughVcenter = is("loginType", "vcenter");

export const vmware = record("vmware", {
  title: "VMware ESXi",
  doc:
    "How scanners log in to VMware ESXi hosts: to each host itself, or through the vCenter server " +
    "that has the hosts, with the vCenter record that covers that server.",
  confidence: "medium",
  hosts: "required",
  parts: [
    vsphereAccount(not(throughVcenter)),
    login({ password: { max: 100 } }),
    vsphereService({ confidence: "medium" }),
  ],
  fields: {
    loginType: choice(
      "Where the login comes from: `basic` is this record, `vault` takes the password from the " +
        "vault `vaultId`, `vcenter` uses the vCenter record of the server that has the hosts.",
      ["basic", "vault", "vcenter"],
      { default: "basic", reported: reportedAs("LOGIN_TYPE"), confidence: "high" },
    ),
    isDisconnect: flag("Whether the ESXi hosts themselves get no scan traffic.", {
      onlyWhen: throughVcenter,
    }),
  },
  sources: [
    "Qualys VM/PC API: VMware Record",
    "Qualys VM/PC API: Vault settings in auth record",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
