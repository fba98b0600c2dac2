import { record } from "../common.js";
import { addresses } from "../content-model.js";

/** Only the model common to all types is printed. */
export const oracleListener = record("AUTH_ORACLE_LISTENER", [addresses({ optional: true })]);
