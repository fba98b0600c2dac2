import { addresses, block, items, optionalBlock, optionalPlain } from "../content-model.js";
import { optionalText, plain, text } from "../content-model.js";
import { basicUnless, digitalVault, keyParts, loginTypeOfVaults } from "../common.js";
import { record, vaultIn } from "../common.js";

/** How answers call the tools that requests name by an attribute; that of `pimsu` is a guess. */
const displayNames = { sudo: "Sudo", powerbroker: "PowerBroker", pimsu: "PIMSU" };

/**
 * The kind of device (`sub_type`), asset tags, Kerberos and `target_type` have no elements; older
 * models' ROOT_TOOL and keys in elements of their own are used no longer.
 */
export const unix = record(
  "AUTH_UNIX",
  [
    text("USERNAME", "username"),
    optionalPlain("SKIP_PASSWORD", "skip_password", { otherwise: "0" }),
    optionalPlain("CLEARTEXT_PASSWORD", "cleartext_password", { otherwise: "0" }),
    optionalBlock("ROOT_TOOL_INFO_LIST", [
      items("ROOT_TOOL_INFO", "ROOT_TOOLS", [
        plain("ID", "ID"),
        text("ROOT_TOOL", ["STANDARD_TYPE/@type", "CUSTOM_TYPE"], { spelt: displayNames }),
        block(
          "PASSWORD_INFO",
          [vaultIn("PASSWORD_INFO")],
          basicUnless("PASSWORD_INFO/DIGITAL_VAULT/VAULT_ID"),
        ),
      ]),
    ]),
    optionalBlock("PRIVATE_KEY_CERTIFICATE_LIST", [
      items("PRIVATE_KEY_CERTIFICATE", "PRIVATE_KEY_CERTIFICATES", [
        plain("ID", "ID"),
        ...keyParts({
          key: "PRIVATE_KEY_INFO/PRIVATE_KEY",
          keyType: "PRIVATE_KEY_INFO/PRIVATE_KEY/@type",
          keyVault: vaultIn("PRIVATE_KEY_INFO", ["VAULT_USERNAME"]),
          keyVaultId: "PRIVATE_KEY_INFO/DIGITAL_VAULT/VAULT_ID",
          passphraseVault: vaultIn("PASSPHRASE_INFO"),
          passphraseVaultId: "PASSPHRASE_INFO/DIGITAL_VAULT/VAULT_ID",
          certificate: "CERTIFICATE",
          certificateType: "CERTIFICATE/@type",
        }),
      ]),
    ]),
    optionalText("PORT", "port", { between: ", " }),
    // The model demands it; records by asset tags, which are newer, have none.
    addresses({ optional: true }),
    loginTypeOfVaults,
    digitalVault({ without: ["VAULT_USERNAME", "VAULT_ACCOUNT_NAME"] }),
  ],
  [
    optionalPlain("USE_AGENTLESS_TRACKING", "use_agentless_tracking"),
    optionalText("AGENTLESS_TRACKING_PATH", "agentless_tracking_path"),
  ],
);
