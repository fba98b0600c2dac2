import { record } from "../define.js";
import { login } from "../fields/login.js";
import { vsphereAccount, vsphereService } from "../fields/vsphere.js";

export const vcenter = record("vcenter", {
  title: "VMware vCenter",
  doc:
    "How scanners log in to VMware vCenter servers, and through them to ESXi hosts whose VMware " +
    "record has the `loginType` `vcenter`. Which ESXi hosts a vCenter server has must be entered in " +
    "the Qualys console first.",
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
