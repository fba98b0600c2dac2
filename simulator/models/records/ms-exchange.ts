import { record } from "../common.js";
import { addresses } from "../content-model.js";

export const msExchange = record("AUTH_MS_EXCHANGE", [addresses()]);
