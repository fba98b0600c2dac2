/** How responses report the lists that XML bodies set. */
import { basicUnless, keyParts, vaultIn } from "./common.js";
import { block, items, optionalBlock, plain, text } from "./content-model.js";

/** How responses spell the tools that an attribute names in requests; `pimsu` is a guess. */
const displayNames = { sudo: "Sudo", powerbroker: "PowerBroker", pimsu: "PIMSU" };

export const rootToolList = optionalBlock("ROOT_TOOL_INFO_LIST", [
  items("ROOT_TOOL_INFO", "ROOT_TOOLS", [
    plain("ID", "ID"),
    text("ROOT_TOOL", ["STANDARD_TYPE@type", "CUSTOM_TYPE"], { spelt: displayNames }),
    block(
      "PASSWORD_INFO",
      [vaultIn("PASSWORD_INFO")],
      basicUnless("PASSWORD_INFO/DIGITAL_VAULT/VAULT_ID"),
    ),
  ]),
]);

export const keyList = optionalBlock("PRIVATE_KEY_CERTIFICATE_LIST", [
  items("PRIVATE_KEY_CERTIFICATE", "PRIVATE_KEY_CERTIFICATES", [
    plain("ID", "ID"),
    ...keyParts({
      key: "PRIVATE_KEY_INFO/PRIVATE_KEY",
      keyType: "PRIVATE_KEY_INFO/PRIVATE_KEY@type",
      keyVault: vaultIn("PRIVATE_KEY_INFO", ["VAULT_USERNAME"]),
      keyVaultId: "PRIVATE_KEY_INFO/DIGITAL_VAULT/VAULT_ID",
      passphraseVault: vaultIn("PASSPHRASE_INFO"),
      passphraseVaultId: "PASSPHRASE_INFO/DIGITAL_VAULT/VAULT_ID",
      certificate: "CERTIFICATE",
      certificateType: "CERTIFICATE@type",
    }),
  ]),
]);
