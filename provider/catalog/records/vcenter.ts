import { record } from "../define.js";
import { login } from "../fields/login.js";
import { vsphereAccount, vsphereService } from "../fields/vsphere.js";

export const vcenter = record("vcenter", {
  title: "VMware vCenter",
  doc:
    "Lets scanners log in to VMware vCenter servers, and through them to ESXi hosts whose " +
    "VMware record has the `loginType` `vcenter`. First enter in the Qualys console which ESXi " +
    "hosts belong to which vCenter server.",
  hosts: { required: true, confidence: "low" },
  parts: [
    vsphereAccount(),
    login({ password: { max: 100 } }),
    vsphereService({ sslVerify: "low" }),
  ],
  fields: {},
  sources: [
    "Qualys VM/PC API: vCenter Record",
    "Qualys VM/PC API: Vault settings in auth record",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
