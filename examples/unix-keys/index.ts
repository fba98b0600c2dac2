import * as pulumi from "@pulumi/pulumi";
import * as qualys from "pulumi-qualys";

const config = new pulumi.Config();
const aixPassword = config.requireSecret("aixPassword");

/** Scanners log in as an ordinary account and become root where they must. */
const sudo = { standardType: "sudo" as const, passwordInfo: { password: aixPassword } };

// The key is the account's only way in.
export const linux = new qualys.auth.UnixRecord("linux", {
  title: "Linux servers",
  username: "qualys",
  skipPassword: true,
  privateKeyCertificates: [
    { privateKeyInfo: { privateKeyType: "rsa", privateKey: config.requireSecret("linuxKey") } },
  ],
  rootTools: [sudo],
  ips: config.requireObject<string[]>("linuxAddresses"),
}).id;

const vault = new qualys.vault.AzureKeyVault("keys", {
  title: "Unix scanner keys",
  url: "https://unix-keys.vault.example.com",
  appId: "qualys-scanners",
  cert: "-----BEGIN CERTIFICATE-----\nof the application\n-----END CERTIFICATE-----",
  privateKey: config.requireSecret("linuxKey"),
});

// A key and its passphrase from the vault, and the password for hosts that don't have the key yet.
new qualys.auth.UnixRecord("aix", {
  title: "AIX servers",
  username: "qualys",
  password: aixPassword,
  privateKeyCertificates: [
    {
      privateKeyInfo: {
        digitalVault: { vaultType: "Azure Key", vaultId: vault.id, akSecretName: "aix-key" },
      },
      passphraseInfo: {
        digitalVault: { vaultType: "Azure Key", vaultId: vault.id, akSecretName: "aix-phrase" },
      },
    },
  ],
  rootTools: [sudo],
  ips: ["10.41.0.10-10.41.0.20"],
});

new qualys.auth.UnixRecord("switches", {
  title: "Cisco switches",
  subType: "cisco",
  username: "qualys",
  password: aixPassword,
  enablePassword: aixPassword,
  ips: ["10.42.0.1", "10.42.0.2"],
});
