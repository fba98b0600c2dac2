import { record } from "../common.js";
import { addresses, either, optionalPlain, optionalText, plain, text } from "../content-model.js";

/** The model has neither logins by vault nor anything about databases on Unix. */
export const msSql = record("AUTH_MS_SQL", [
  text("USERNAME", "username"),
  optionalPlain("NTLM_V1", "ntlmv1", { otherwise: "0" }),
  optionalPlain("NTLM_V2", "ntlmv2", { otherwise: "1" }),
  optionalPlain("KERBEROS", "kerberos", { otherwise: "1" }),
  setOrFound("INSTANCE", "instance", "AUTO_DISCOVER_INSTANCES", "MSSQLSERVER"),
  setOrFound("DATABASE", "database", "AUTO_DISCOVER_DATABASES", "master"),
  setOrFound("PORT", "port", "AUTO_DISCOVER_PORTS", ""),
  plain("DB_LOCAL", "db_local", { otherwise: "1" }),
  optionalText("WINDOWS_DOMAIN", "windows_domain"),
  either(addresses(), text("MEMBER_DOMAIN", "member_domain")),
]);

/** Returns a choice of exactly one of the two elements; the one for discovery contains 1. */
function setOrFound(element: string, parameter: string, found: string, otherwise: string) {
  return either(
    plain(found, found.toLowerCase(), { spelt: { "0": "" } }),
    text(element, parameter, { otherwise, plain: parameter === "port" }),
  );
}
