import * as pulumi from "@pulumi/pulumi";
import * as qualys from "pulumi-qualys";

const config = new pulumi.Config();

// Scanners fetch the domain account's password from this vault.
const vault = new qualys.vault.AzureKeyVault("scanner-secrets", {
  title: "Scanner secrets",
  url: "https://scanner-secrets.vault.example.com",
  appId: "5f1d2c3b-qualys-scanner",
  cert: config.require("clientCertificate"),
  privateKey: config.requireSecret("clientKey"),
});

// All hosts of the Active Directory domain.
export const domain = new qualys.auth.WindowsRecord("domain", {
  title: "CORP domain",
  username: "svc-qualys",
  ...vault.login({ akSecretName: "svc-qualys" }),
  windowsAdDomain: "corp.example.com",
}).id;

// Servers outside the domain, each with the same local account.
const workgroup = new qualys.auth.WindowsRecord("workgroup", {
  title: "Workgroup servers",
  username: "qualys",
  password: config.requireSecret("workgroupPassword"),
  ips: config.requireObject<string[]>("workgroupAddresses"),
  comments: "Managed by Pulumi",
});

export const workgroupAddresses = workgroup.ips;
