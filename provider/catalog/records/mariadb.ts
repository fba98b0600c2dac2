import { record } from "../define.js";
import { port } from "../fields/database.js";
import { mysqlLogin, mysqlServer } from "../fields/mysql.js";

export const mariadb = record("mariadb", {
  title: "MariaDB",
  doc: "How scanners log in to a database of MariaDB servers, for compliance scans.",
  hosts: { required: true, confidence: "medium" },
  parts: [...mysqlLogin, mysqlServer],
  fields: { port: port({ default: 3306, sendDefault: true }) },
  sources: [
    "Qualys VM/PC API: MariaDB Record",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
