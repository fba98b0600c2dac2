import { record } from "../define.js";
import { login } from "../fields/login.js";
import { vsphereAccount, vsphereService } from "../fields/vsphere.js";
import { choice, flag, is, not } from "../vocabulary.js";

const throughVcenter = is("loginType", "vcenter");

export const vmware = record("vmware", {
  title: "VMware ESXi",
  doc:
    "How scanners log in to VMware ESXi hosts: to each host itself, or through the vCenter server " +
    "that has the hosts, with the vCenter record that covers that server.",
  hosts: "required",
  parts: [
    vsphereAccount(not(throughVcenter)),
    login({ password: { max: 100 } }),
    vsphereService({ reported: true }),
  ],
  fields: {
    loginType: choice(
      "Where the login comes from: `basic` is this record, `vault` takes the password from the " +
        "vault `vaultId`, `vcenter` uses the vCenter record of the server that has the hosts.",
      ["basic", "vault", "vcenter"],
      { default: "basic", reported: true },
    ),
    isDisconnect: flag("Whether the ESXi hosts themselves get no scan traffic.", {
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
