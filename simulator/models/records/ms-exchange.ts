import { addresses } from "../content-model.js";
import { record } from "../common.js";

export const msExchange = record("AUTH_MS_EXCHANGE", [addresses()]);
