import { record } from "../define.js";
import { status } from "../fields/application-server.js";
import { allOrNone, atLeastOne, text } from "../vocabulary.js";

const unix = ["unixApacheConfigFile", "unixApacheControlCommand"] as const;
const windows = ["windowsApacheConfigFile", "windowsApacheControlCommand"] as const;

export const apache = record("apache", {
  title: "Apache HTTP Server",
  doc:
    "Where scanners find the settings of an Apache web server, or of one built on it: IBM HTTP " +
    "Server, VMware vFabric Web Server, Pivotal Web Server. They log in to its hosts with the Unix " +
    "or Windows record that covers the same addresses.",
  confidence: "medium",
  hosts: "required",
  parts: [status],
  fields: {
    unixApacheConfigFile: text("Path of the configuration file on Unix hosts."),
    unixApacheControlCommand: text("Path of the control command on Unix hosts."),
    windowsApacheConfigFile: text("Path of the configuration file on Windows hosts."),
    windowsApacheControlCommand: text("Path of the control command on Windows hosts."),
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
