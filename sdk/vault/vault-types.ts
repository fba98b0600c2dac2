// Generated from provider/catalog by `npm run generate`. Don't edit.

import type { Outputs } from "../outputs.js";
import type { ArconPamVaultArgs } from "./arcon-pam-vault.js";
import type { AzureKeyVaultArgs } from "./azure-key-vault.js";
import type { BeyondTrustPbpsVaultArgs } from "./beyond-trust-pbps-vault.js";
import type { CaAccessControlVaultArgs } from "./ca-access-control-vault.js";
import type { CaPamVaultArgs } from "./ca-pam-vault.js";
import type { CyberArkAimVaultArgs } from "./cyber-ark-aim-vault.js";
import type { CyberArkPimSuiteVaultArgs } from "./cyber-ark-pim-suite-vault.js";
import type { HashiCorpVaultArgs } from "./hashi-corp-vault.js";
import type { HitachiIdPamVaultArgs } from "./hitachi-id-pam-vault.js";
import type { LiebermanErpmVaultArgs } from "./lieberman-erpm-vault.js";
import type { QuestVaultArgs } from "./quest-vault.js";
import type { ThycoticSecretServerVaultArgs } from "./thycotic-secret-server-vault.js";
import type { WallixAdminBastionVaultArgs } from "./wallix-admin-bastion-vault.js";

/** What Qualys reports about a vault, by the API's name of its type. */
export interface VaultTypes {
  readonly "ARCON PAM": Omit<Outputs<ArconPamVaultArgs>, "password">;
  readonly "Azure Key": Omit<Outputs<AzureKeyVaultArgs>, "cert" | "privateKey" | "passphrase">;
  readonly "BeyondTrust PBPS": Omit<
    Outputs<BeyondTrustPbpsVaultArgs>,
    "cert" | "privateKey" | "privateKeyPwd" | "appkey" | "password"
  >;
  readonly "CA Access Control": Omit<Outputs<CaAccessControlVaultArgs>, "caWebPassword">;
  readonly "CA PAM": Outputs<CaPamVaultArgs>;
  readonly "CyberArk AIM": Omit<
    Outputs<CyberArkAimVaultArgs>,
    "cert" | "privateKey" | "privateKeyPwd"
  >;
  readonly "CyberArk PIM Suite": Omit<Outputs<CyberArkPimSuiteVaultArgs>, "password">;
  readonly HashiCorp: Omit<
    Outputs<HashiCorpVaultArgs>,
    "password" | "cert" | "privateKey" | "passphrase" | "roleId" | "secretId"
  >;
  readonly "Hitachi ID PAM": Omit<Outputs<HitachiIdPamVaultArgs>, "password">;
  readonly "Lieberman ERPM": Omit<Outputs<LiebermanErpmVaultArgs>, "password">;
  readonly "Quest Vault": Omit<Outputs<QuestVaultArgs>, "accessKey">;
  readonly "Thycotic Secret Server": Omit<Outputs<ThycoticSecretServerVaultArgs>, "password">;
  readonly "Wallix AdminBastion (WAB)": Omit<
    Outputs<WallixAdminBastionVaultArgs>,
    "password" | "appkey"
  >;
}
