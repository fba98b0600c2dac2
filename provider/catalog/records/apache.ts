import { allOrNone } from "../vocabulary.js";
import { status } from "../fields/application-server.js";
import { identity, network } from "../fields/record.js";
import { requiredHosts } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { atLeastOne, text } from "../vocabulary.js";
import { withConfidence } from "../fields/with-confidence.js";

const confidence = "medium";
const unix = ["unixApacheConfigFile", "unixApacheControlCommand"] as const;
const windows = ["windowsApacheConfigFile", "windowsApacheControlCommand"] as const;

export const apache = recordType("apache", {
  title: "Apache HTTP Server",
  doc:
    "Where scanners find the settings of an Apache web server, or of one built on it: IBM HTTP " +
    "Server, VMware vFabric Web Server, Pivotal Web Server. They log in to its hosts with the Unix " +
    "or Windows record that covers the same addresses.",
  fields: {
    ...identity,
    unixApacheConfigFile: text("Path of the configuration file on Unix hosts.", { confidence }),
    unixApacheControlCommand: text("Path of the control command on Unix hosts.", { confidence }),
    windowsApacheConfigFile: text("Path of the configuration file on Windows hosts.", {
      confidence,
    }),
    windowsApacheControlCommand: text("Path of the control command on Windows hosts.", {
      confidence,
    }),
    ...status,
    ...withConfidence(confidence, { ...requiredHosts, ...network }),
  },
  rules: [
    atLeastOne("unixApacheConfigFile", "windowsApacheConfigFile"),
    ...allOrNone(...unix),
    ...allOrNone(...windows),
  ],
  together: [unix, windows],
  sources: [
    "Qualys VM/PC API: Application Server Record",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
