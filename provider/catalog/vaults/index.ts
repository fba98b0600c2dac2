import type { VaultType } from "../resource-type.js";
import { arconPam } from "./arcon-pam.js";
import { azureKey } from "./azure-key.js";
import { beyondTrustPbps } from "./beyondtrust-pbps.js";
import { caAccessControl } from "./ca-access-control.js";
import { caPam } from "./ca-pam.js";
import { cyberArkAim } from "./cyberark-aim.js";
import { cyberArkPimSuite } from "./cyberark-pim-suite.js";
import { hashiCorp } from "./hashicorp.js";
import { hitachiIdPam } from "./hitachi-id-pam.js";
import { liebermanErpm } from "./lieberman-erpm.js";
import { questVault } from "./quest-vault.js";
import { thycoticSecretServer } from "./thycotic-secret-server.js";
import { wallixAdminBastion } from "./wallix-adminbastion.js";

/** Every vault type, in the order of their names. */
export const vaultTypes: readonly VaultType[] = [
  arconPam,
  azureKey,
  beyondTrustPbps,
  caAccessControl,
  caPam,
  cyberArkAim,
  cyberArkPimSuite,
  hashiCorp,
  hitachiIdPam,
  liebermanErpm,
  questVault,
  thycoticSecretServer,
  wallixAdminBastion,
];
