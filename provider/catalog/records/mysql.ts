import { record } from "../define.js";
import { mysqlLogin, mysqlServer } from "../fields/mysql.js";

export const mysql = record("mysql", {
  title: "MySQL",
  doc: "Lets vulnerability and compliance scans log in to a database on MySQL servers.",
  hosts: "required",
  parts: [...mysqlLogin, mysqlServer("empty")],
  fields: {},
  sources: [
    "Qualys VM/PC API: MySQL record",
    "Qualys API V2 User Guide 8.12, February 2018, pages 367-371 and 739-740",
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 226-231",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
