/** How a record says that its secret is in HashiCorp's Active Directory engine. */
import type { Confidence } from "../field.js";
import type { VaultType } from "../resource-type.js";
import { vaultLoginTogether } from "./vault-login.js";
import { flag, is } from "../vocabulary.js";

export function hashicorpAd(confidence: Confidence) {
  return {
    useAdHashicorp: flag(
      "Whether the secret is in the HashiCorp vault's Active Directory engine, rather than in its " +
        "key/value engine.",
      { onlyWhen: is("vaultType", "HashiCorp"), confidence },
    ),
  };
}

/** What `vaultLoginTogether` says, with `useAdHashicorp` among the vault settings. */
export function hashicorpAdTogether(vaults: readonly VaultType[]): [string[], string[]] {
  const [settings, password] = vaultLoginTogether(vaults);
  return [[...settings, "useAdHashicorp"], password];
}
