import * as pulumi from "@pulumi/pulumi";
import * as qualys from "pulumi-qualys";

const config = new pulumi.Config();

interface Site {
  readonly name: string;
  readonly switches: string[];
  readonly firewalls: string[];
}

const sites: readonly Site[] = [
  { name: "Berlin", switches: ["10.60.1.0/26"], firewalls: ["10.60.0.1", "10.60.0.2"] },
  { name: "Lisbon", switches: ["10.61.1.0/27"], firewalls: ["10.61.0.1"] },
];

// Each site has switches that speak SNMP, authenticated and encrypted, and a pair of firewalls.
for (const { name, switches, firewalls } of sites) {
  new qualys.auth.SnmpRecord(`switches-${name}`, {
    title: `Switches in ${name}`,
    version: "v3",
    username: "qualys",
    password: config.requireSecret("snmpPassword"),
    authAlg: "SHA256",
    encryptPassword: config.requireSecret("snmpEncryptPassword"),
    privAlg: "AES",
    ips: switches,
  });
  new qualys.auth.PaloAltoFirewallRecord(`firewalls-${name}`, {
    title: `Firewalls in ${name}`,
    username: "qualys",
    password: config.requireSecret("firewallPassword"),
    ips: firewalls,
  });
}

// The data centre's controllers know the account by the same password.
const account = { username: "qualys", password: config.requireSecret("controllerPassword") };

new qualys.auth.CiscoApicRecord("aci", {
  ...account,
  title: "Cisco ACI",
  port: 443,
  sslVerify: true,
  ips: ["10.62.0.11-10.62.0.13"],
});

new qualys.auth.NsxRecord("nsx", { ...account, title: "VMware NSX", ips: ["10.62.0.21"] });

new qualys.auth.VcenterRecord("vcenter", {
  ...account,
  title: "vCenter",
  sslVerify: "all",
  ips: ["10.62.0.31"],
});

new qualys.auth.InfobloxRecord("infoblox", {
  ...account,
  title: "Infoblox",
  apiVersion: "v2.12",
  sslVerify: true,
  ips: ["10.62.0.41"],
});
