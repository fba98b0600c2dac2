import { record } from "../define.js";
import { identityOf } from "../fields/record.js";

export const bind = record("bind", {
  title: "ISC BIND",
  doc:
    "Which hosts run an ISC BIND name server whose settings scanners are to read. The names of its " +
    "own parameters aren't known, so give them in `extraParameters`.",
  confidence: "low",
  hosts: "required",
  parts: [identityOf({ title: "low", comments: "low" })],
  fields: {},
  sources: ["Community digest of the Qualys VM/PC API guide: authentication records"],
});
