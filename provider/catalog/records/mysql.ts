import { port } from "../fields/database.js";
import { mysqlLogin, mysqlRules, mysqlServer, mysqlTogether } from "../fields/mysql.js";
import { identity, network } from "../fields/record.js";
import { requiredHosts } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { withConfidence } from "../fields/with-confidence.js";

export const mysql = recordType("mysql", {
  title: "MySQL",
  doc: "How scanners log in to a database of MySQL servers, for vulnerability and compliance scans.",
  fields: {
    ...identity,
    ...mysqlLogin,
    port: port({ confidence: "medium" }),
    ...mysqlServer,
    ...withConfidence("medium", { ...requiredHosts, ...network }),
  },
  rules: mysqlRules,
  together: mysqlTogether,
  sources: [
    "Qualys VM/PC API: MySQL record",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
