// Generated from provider/catalog by `npm run generate`. Don't edit.

import type { ArconPamVault } from "./arcon-pam-vault.js";
import type { AzureKeyVault } from "./azure-key-vault.js";
import type { BeyondTrustPbpsVault } from "./beyond-trust-pbps-vault.js";
import type { CaAccessControlVault } from "./ca-access-control-vault.js";
import type { CaPamVault } from "./ca-pam-vault.js";
import type { CyberArkAimVault } from "./cyber-ark-aim-vault.js";
import type { CyberArkPimSuiteVault } from "./cyber-ark-pim-suite-vault.js";
import type { HashiCorpVault } from "./hashi-corp-vault.js";
import type { HitachiIdPamVault } from "./hitachi-id-pam-vault.js";
import type { LiebermanErpmVault } from "./lieberman-erpm-vault.js";
import type { QuestVault } from "./quest-vault.js";
import type { ThycoticSecretServerVault } from "./thycotic-secret-server-vault.js";
import type { WallixAdminBastionVault } from "./wallix-admin-bastion-vault.js";

/** What Qualys reports of a vault, by the API's name of its type. */
export interface VaultTypes {
  readonly "ARCON PAM": Pick<
    ArconPamVault,
    "title" | "comments" | "url" | "sslVerify" | "username"
  >;
  readonly "Azure Key": Pick<AzureKeyVault, "title" | "comments" | "url" | "appId" | "sslVerify">;
  readonly "BeyondTrust PBPS": Pick<
    BeyondTrustPbpsVault,
    "title" | "comments" | "url" | "sslVerify" | "username"
  >;
  readonly "CA Access Control": Pick<
    CaAccessControlVault,
    "title" | "comments" | "caUrl" | "caSslVerify" | "caApiUsername" | "caWebUsername"
  >;
  readonly "CA PAM": Pick<CaPamVault, "title" | "comments" | "url" | "sslVerify">;
  readonly "CyberArk AIM": Pick<
    CyberArkAimVault,
    "title" | "comments" | "url" | "sslVerify" | "appid" | "safe"
  >;
  readonly "CyberArk PIM Suite": Pick<
    CyberArkPimSuiteVault,
    "title" | "comments" | "serverAddress" | "port" | "safe" | "username"
  >;
  readonly HashiCorp: Pick<
    HashiCorpVault,
    | "title"
    | "comments"
    | "url"
    | "sslVerify"
    | "apiVersion"
    | "authType"
    | "path"
    | "username"
    | "roleName"
  >;
  readonly "Hitachi ID PAM": Pick<
    HitachiIdPamVault,
    "title" | "comments" | "url" | "sslVerify" | "username"
  >;
  readonly "Lieberman ERPM": Pick<
    LiebermanErpmVault,
    "title" | "comments" | "url" | "sslVerify" | "username" | "domain"
  >;
  readonly "Quest Vault": Pick<
    QuestVault,
    "title" | "comments" | "serverAddress" | "port" | "username"
  >;
  readonly "Thycotic Secret Server": Pick<
    ThycoticSecretServerVault,
    "title" | "comments" | "url" | "sslVerify" | "username" | "domain"
  >;
  readonly "Wallix AdminBastion (WAB)": Pick<
    WallixAdminBastionVault,
    "title" | "comments" | "url" | "sslVerify" | "username"
  >;
}
