import * as pulumi from "@pulumi/pulumi";
import * as qualys from "pulumi-qualys";

const config = new pulumi.Config();

// Another team's vault, if there is one at Qualys already; else one of our own.
const sharedVault = config.get("sharedVault");
const vaultId = sharedVault
  ? qualys.vault.getVaultOutput({ type: "CyberArk AIM", title: sharedVault }).id
  : new qualys.vault.CyberArkAimVault("passwords", {
      title: "CORP scanner passwords",
      url: "https://ccp.corp.example.com/AIMWebService/V1.1/AIM.asmx",
      appid: "qualys-scanners",
      safe: "Scanners",
    }).id;

/** Scanners fetch the account's password from the vault, each time they log in. */
const account = (username: string) => ({
  username,
  ...qualys.vault.CyberArkAimVault.loginFor(vaultId, { folder: "Root", file: username }),
});

// All hosts of the Active Directory domain, by today's protocols only.
export const domain = new qualys.auth.WindowsRecord("domain", {
  ...account("svc-qualys"),
  title: "corp.example.com",
  windowsAdDomain: "corp.example.com",
  requireSmbSigning: true,
  minimumSmbVersion: "3.0",
}).id;

// The domain controllers let another account in.
new qualys.auth.WindowsRecord("controllers", {
  ...account("svc-qualys-dc"),
  title: "CORP domain controllers",
  windowsDomain: "CORP",
  ips: ["10.20.0.10-10.20.0.13"],
});

// Servers in the DMZ are in no domain, and the vault doesn't reach that far.
new qualys.auth.WindowsRecord("dmz", {
  title: "DMZ servers",
  username: "qualys",
  password: config.requireSecret("dmzPassword"),
  ips: config.requireObject<string[]>("dmzAddresses"),
});
