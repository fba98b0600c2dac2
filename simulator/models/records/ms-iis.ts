import { record } from "../common.js";
import { addresses } from "../content-model.js";

export const msIis = record("AUTH_MS_IIS", [addresses({ optional: true })]);
