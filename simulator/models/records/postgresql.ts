import { digitalVault, keyParts, loginTypeOfVaults, record } from "../common.js";
import { addresses, block, names, optionalBlock, plain, text } from "../content-model.js";

const vaultOf = (prefix: string) => digitalVault({ nameOf: (name) => `${prefix}_${name}` });

/**
 * The element of `pgsql_win_conf_path` is newer than the model, and unknown. The service chooses
 * the key's ID; here it is the record's own.
 */
export const postgresql = record("AUTH_POSTGRESQL", [
  text("USERNAME", "username"),
  text("DATABASE", "pgsql_db_name"),
  plain("PORT", "port", { otherwise: "5432" }),
  text("SSL_VERIFY", "ssl_verify", { otherwise: "0" }),
  names("HOSTS", "HOST", "hosts"),
  addresses({ optional: true }),
  loginTypeOfVaults,
  digitalVault({ without: ["VAULT_NS_TYPE", "VAULT_NS_NAME", "VAULT_ACCOUNT_NAME"] }),
  text("UNIX_CONF_FILE", "pgsql_unix_conf_path"),
  optionalBlock("PRIVATE_KEY_CERTIFICATE_LIST", [
    block("PRIVATE_KEY_CERTIFICATE", [
      plain("ID", "#id"),
      ...keyParts({
        key: "client_key",
        keyVault: vaultOf("client_key"),
        keyVaultId: "client_key_vault_id",
        passphraseVault: vaultOf("passphrase"),
        passphraseVaultId: "passphrase_vault_id",
        certificate: "client_cert",
      }),
    ]),
  ]),
]);
