import { record } from "../common.js";
import { addresses, optionalText, text } from "../content-model.js";

export const snmp = record("AUTH_SNMP", [
  optionalText("USERNAME", "username"),
  optionalText("AUTH_ALG", "auth_alg"),
  optionalText("PRIV_ALG", "priv_alg"),
  optionalText("SEC_ENG", "security_engine_id"),
  optionalText("CONTEXT_ENG", "context_engine_id"),
  optionalText("CONTEXT", "context"),
  // It isn't shown how several are separated; here, by commas as in requests.
  optionalText("COMMUNITY_STRINGS", "community_strings", { secret: true }),
  text("VERSION", "version", { spelt: { v2c: "v2" }, otherwise: "v1" }),
  addresses(),
]);
