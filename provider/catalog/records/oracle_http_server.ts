import { record } from "../define.js";
import { identityOf } from "../fields/record.js";

export const oracleHttpServer = record("oracle_http_server", {
  title: "Oracle HTTP Server",
  doc:
    "Which hosts run an Oracle HTTP Server whose settings scanners are to read. The names of its " +
    "own parameters aren't known, so give them in `extraParameters`.",
  confidence: "low",
  hosts: "required",
  parts: [identityOf({ title: "low", comments: "low" })],
  fields: {},
  sources: ["Community digest of the Qualys VM/PC API guide: authentication records"],
});
