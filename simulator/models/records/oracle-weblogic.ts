import { record } from "../common.js";
import { addresses, optionalText, plain, text } from "../content-model.js";

export const oracleWeblogic = record("AUTH_ORACLE_WEBLOGIC", [
  addresses(),
  text("INSTALLATION_PATH", "installation_path"),
  plain("AUTO_DISCOVER", "auto_discover", { otherwise: "1" }),
  optionalText("DOMAIN", "domain"),
]);
