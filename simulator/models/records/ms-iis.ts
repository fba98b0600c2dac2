import { addresses } from "../content-model.js";
import { record } from "../common.js";

export const msIis = record("AUTH_MS_IIS", [addresses({ optional: true })]);
