/** The content of VAULT_QUEST, which is the same for vaults of all types. */
import { vaultTypeSpelling } from "./common.js";
import {
  block,
  optionalPlain,
  optionalText,
  plain,
  text,
  type ContentModel,
} from "./content-model.js";

/** Vault types that no guide describes: they are reported by the catalog's names. */
const undocumented = ["ARCON PAM", "CA PAM"];

/** Returns the model for a vault type, by the API's name, if it is documented. */
export function vaultModel(type: string): ContentModel | undefined {
  return undocumented.includes(type) ? undefined : vaultView;
}

/** The elements from API_VERSION on came with Azure Key and HashiCorp. */
export const vaultView: ContentModel = {
  element: "VAULT_QUEST",
  children: [
    text("TITLE", "title"),
    text("COMMENTS", "comments"),
    text("VAULT_TYPE", "#type", { spelt: vaultTypeSpelling }),
    optionalPlain("CREATED_ON", "#created"),
    optionalPlain("OWNER", "#createdBy"),
    {
      ...block("LAST_MODIFIED", [plain("DATETIME", "#modified"), plain("BY", "#modifiedBy")]),
      optional: true,
    },
    optionalText("APPID", "appid"),
    optionalText("APPKEY", "appkey", { secret: true }),
    optionalText("USERNAME", "username"),
    optionalText("URL", ["url", "ca_url"]),
    optionalText("SSL_VERIFY", ["ssl_verify", "ca_ssl_verify"]),
    optionalText("DOMAIN", "domain"),
    optionalText("API_USERNAME", "ca_api_username"),
    optionalText("WEB_USERNAME", "ca_web_username"),
    optionalText("SERVER_ADDRESS", "server_address"),
    optionalText("PORT", "port"),
    optionalText("SAFE", "safe"),
    optionalText("API_VERSION", "api_version"),
    optionalText("AUTH_TYPE", "auth_type"),
    optionalText("PATH", "path"),
    optionalText("ROLE_NAME", "role_name"),
    optionalText("ROLE_ID", "role_id"),
    optionalText("SECRET_ID", "secret_id", { secret: true }),
    optionalText("APP_ID", "app_id"),
    plain("ID", "#id"),
  ],
};
