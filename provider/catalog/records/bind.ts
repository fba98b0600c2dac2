import { identity, network } from "../fields/record.js";
import { requiredHosts } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { withConfidence } from "../fields/with-confidence.js";

export const bind = recordType("bind", {
  title: "ISC BIND",
  doc:
    "Which hosts run an ISC BIND name server whose settings scanners are to read. The names of its " +
    "own parameters aren't known, so give them in `extraParameters`.",
  fields: withConfidence("low", { ...identity, ...requiredHosts, ...network }),
  sources: ["Community digest of the Qualys VM/PC API guide: authentication records"],
});
