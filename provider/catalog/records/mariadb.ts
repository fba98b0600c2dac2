import { record } from "../define.js";
import { mysqlLogin, mysqlServer } from "../fields/mysql.js";

export const mariadb = record("mariadb", {
  title: "MariaDB",
  doc: "Lets compliance scans log in to a database on MariaDB servers.",
  hosts: "required",
  // The documented response has neither hosts nor a certificate: these are as in MySQL's.
  parts: [...mysqlLogin, mysqlServer("unknown")],
  fields: {},
  sources: [
    "Qualys VM/PC API: MariaDB Record",
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 208-211",
    "Qualys API V2 User Guide 8.12, February 2018, pages 739-740 (answers with MySQL records)",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
