import { record } from "../define.js";
import { login } from "../fields/login.js";
import { vsphereAccount, vsphereService } from "../fields/vsphere.js";
import { choice, flag, is, not } from "../vocabulary.js";

const throughVcenter = is("loginType", "vcenter");

export const vmware = record("vmware", {
  title: "VMware ESXi",
  doc:
    "Lets scanners log in to VMware ESXi hosts, either directly or through their vCenter " +
    "server, with the vCenter record for that server.",
  hosts: "required",
  parts: [
    vsphereAccount(not(throughVcenter)),
    login({ password: { max: 100 } }),
    vsphereService({ reported: true }),
  ],
  fields: {
    loginType: choice(
      "How to log in: `basic` with the password in this record, `vault` with the password in the " +
        "vault `vaultId`, `vcenter` through the hosts' vCenter server, with its own record.",
      ["basic", "vault", "vcenter"],
      { default: "basic", reported: true },
    ),
    isDisconnect: flag("Send no scan traffic to the ESXi hosts themselves.", {
      onlyWhen: throughVcenter,
      confidence: "medium",
    }),
  },
  sources: [
    "Qualys VM/PC API: VMware Record",
    "Qualys VM/PC API: Vault settings in auth record",
    "Qualys API V2 User Guide 8.12, February 2018, pages 435-437, 736-737",
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 270-271, 282",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
