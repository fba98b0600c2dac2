import { port } from "../fields/database.js";
import { mysqlLogin, mysqlRules, mysqlServer, mysqlTogether } from "../fields/mysql.js";
import { identity, network } from "../fields/record.js";
import { requiredHosts } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { withConfidence } from "../fields/with-confidence.js";

export const mariadb = recordType("mariadb", {
  title: "MariaDB",
  doc: "How scanners log in to a database of MariaDB servers, for compliance scans.",
  fields: {
    ...identity,
    ...mysqlLogin,
    port: port({ default: 3306, sendDefault: true }),
    ...mysqlServer,
    ...withConfidence("medium", { ...requiredHosts, ...network }),
  },
  rules: mysqlRules,
  together: mysqlTogether,
  sources: [
    "Qualys VM/PC API: MariaDB Record",
    "Qualys API release notes: New Support for Microsoft Azure Key Vault",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
