import { record } from "../define.js";
import { identityOf } from "../fields/record.js";

export const oracleHttpServer = record("oracle_http_server", {
  title: "Oracle HTTP Server",
  doc:
    "Tells scanners which hosts run an Oracle HTTP Server whose settings they should read. We " +
    "don't know the names of this type's own parameters; give them in `extraParameters`.",
  confidence: "low",
  hosts: "required",
  parts: [identityOf({ title: "low", comments: "low" })],
  fields: {},
  sources: ["Community digest of the Qualys VM/PC API guide: authentication records"],
});
