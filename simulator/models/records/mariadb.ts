import { record } from "../common.js";
import { mysqlParts } from "./mysql.js";

export const mariadb = record("AUTH_MARIADB", mysqlParts());
