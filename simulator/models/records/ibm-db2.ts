import { record } from "../common.js";
import { addresses, optionalPlain, plain, text } from "../content-model.js";

/** Neither the ten paths nor logins by vault have elements. */
export const ibmDb2 = record("AUTH_IBM_DB2", [
  text("USERNAME", "username"),
  text("DATABASE", "database"),
  plain("PORT", "port"),
  addresses(),
  optionalPlain("PC_ONLY", "pc_only"),
]);
