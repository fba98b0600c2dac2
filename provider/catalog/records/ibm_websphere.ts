import { status } from "../fields/application-server.js";
import { identity, network } from "../fields/record.js";
import { requiredHosts } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { text } from "../vocabulary.js";
import { withConfidence } from "../fields/with-confidence.js";

export const ibmWebsphere = recordType("ibm_websphere", {
  title: "IBM WebSphere Application Server",
  doc:
    "Where scanners find the settings of an IBM WebSphere Application Server. They log in to its " +
    "hosts with the Unix or Windows record that covers the same addresses. The names of the " +
    "parameters for Windows hosts and for single servers aren't known, so give them in " +
    "`extraParameters`.",
  fields: {
    ...identity,
    unixInstallDir: text("Directory that WebSphere is installed in on Unix hosts.", {
      confidence: "low",
    }),
    ...status,
    ...withConfidence("medium", { ...requiredHosts, ...network }),
  },
  sources: [
    "Qualys VM/PC API: Application Server Record",
    "Community digest of the Qualys VM/PC API guide: authentication records",
    "Parameter names in qualysapi, a community client library",
  ],
});
