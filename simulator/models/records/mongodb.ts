import { digitalVault, keyParts, loginType, record } from "../common.js";
import {
  addresses,
  block,
  names,
  optionalBlock,
  optionalPlain,
  optionalText,
  plain,
  text,
} from "../content-model.js";

const vaultOf = (prefix: string) => digitalVault({ nameOf: (name) => `${prefix}_${name}` });

/**
 * It isn't known what the vaults of key and passphrase have besides ID, type and title. Form
 * parameters set one key. The service chooses its ID; here it is the record's own.
 */
export const mongodb = record("AUTH_MONGODB", [
  optionalText("USERNAME", "username"),
  text("DATABASE", "database_name"),
  plain("PORT", "port", { otherwise: "27017" }),
  text("UNIX_CONFIGURATION_FILE", "unix_conf_path"),
  optionalPlain("SSL_VERIFY", "ssl_verify"),
  names("HOSTS", "HOST", "hosts"),
  addresses({ optional: true }),
  loginType,
  digitalVault({ without: ["VAULT_USERNAME", "VAULT_NS_TYPE", "VAULT_NS_NAME"] }),
  optionalBlock("PRIVATE_KEY_CERTIFICATE_LIST", [
    block("PRIVATE_KEY_CERTIFICATE", [
      plain("ID", "#id"),
      ...keyParts({
        key: "private_key",
        keyVault: vaultOf("private_key"),
        keyVaultId: "private_key_vault_id",
        passphraseVault: vaultOf("passphrase"),
        passphraseVaultId: "passphrase_vault_id",
        certificate: "certificate",
      }),
    ]),
  ]),
]);
