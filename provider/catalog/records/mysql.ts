import { record } from "../define.js";
import { port } from "../fields/database.js";
import { mysqlLogin, mysqlServer } from "../fields/mysql.js";

export const mysql = record("mysql", {
  title: "MySQL",
  doc: "How scanners log in to a database of MySQL servers, for vulnerability and compliance scans.",
  confidence: "medium",
  hosts: "required",
  parts: [...mysqlLogin, mysqlServer],
  fields: { port: port() },
  sources: [
    "Qualys VM/PC API: MySQL record",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
