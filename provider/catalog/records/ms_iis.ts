import { status } from "../fields/application-server.js";
import { identity, network } from "../fields/record.js";
import { requiredHosts } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { withConfidence } from "../fields/with-confidence.js";

export const msIis = recordType("ms_iis", {
  title: "Microsoft IIS",
  doc:
    "Which hosts run a Microsoft IIS web server whose settings scanners are to read. They log in to " +
    "the hosts with the Windows record that covers the same addresses.",
  fields: {
    ...identity,
    ...status,
    ...withConfidence("medium", { ...requiredHosts, ...network }),
  },
  sources: [
    "Qualys VM/PC API: Application Server Record",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
