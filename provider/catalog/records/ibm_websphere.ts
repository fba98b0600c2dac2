import { record } from "../define.js";
import { status } from "../fields/application-server.js";
import { text } from "../vocabulary.js";

export const ibmWebsphere = record("ibm_websphere", {
  title: "IBM WebSphere Application Server",
  doc:
    "Where scanners find the settings of an IBM WebSphere Application Server. They log in to its " +
    "hosts with the Unix or Windows record that covers the same addresses. The names of the " +
    "parameters for Windows hosts and for single servers aren't known, so give them in " +
    "`extraParameters`.",
  confidence: "medium",
  hosts: "required",
  parts: [status],
  fields: {
    unixInstallDir: text("Directory that WebSphere is installed in on Unix hosts.", {
      confidence: "low",
    }),
  },
  sources: [
    "Qualys VM/PC API: Application Server Record",
    "Community digest of the Qualys VM/PC API guide: authentication records",
    "Parameter names in qualysapi, a community client library",
  ],
});
