import { record } from "../define.js";
import { activity } from "../fields/application-server.js";
import { allOrNone, assumed, atLeastOne, reportedAs, text } from "../vocabulary.js";

const unix = ["unixApacheConfigFile", "unixApacheControlCommand"] as const;
const windows = ["windowsApacheConfigFile", "windowsApacheControlCommand"] as const;

export const apache = record("apache", {
  title: "Apache HTTP Server",
  doc:
    "Where scanners find the settings of an Apache web server, or of one built on it: IBM HTTP " +
    "Server, VMware vFabric Web Server, Pivotal Web Server. They log in to its hosts with the Unix " +
    "or Windows record that covers the same addresses.",
  hosts: "required",
  fields: {
    unixApacheConfigFile: text("Path of the configuration file on Unix hosts.", {
      reported: reportedAs("UNIX_CONFIGURATION_FILE"),
    }),
    unixApacheControlCommand: text("Path of the control command on Unix hosts.", {
      reported: reportedAs("UNIX_CONTROL_COMMAND"),
    }),
    // The guides are older than these two; their elements are guessed from the Unix pair.
    windowsApacheConfigFile: text("Path of the configuration file on Windows hosts.", {
      reported: assumed("WINDOWS_CONFIGURATION_FILE"),
      confidence: "medium",
    }),
    windowsApacheControlCommand: text("Path of the control command on Windows hosts.", {
      reported: assumed("WINDOWS_CONTROL_COMMAND"),
      confidence: "medium",
    }),
    status: activity(" Only a record that a user created can be changed to it or back."),
  },
  rules: [
    atLeastOne("unixApacheConfigFile", "windowsApacheConfigFile"),
    ...allOrNone(...unix),
    ...allOrNone(...windows),
  ],
  together: [unix, windows],
  sources: [
    "Qualys VM/PC API: Application Server Record",
    "Qualys API V2 User Guide 8.12, February 2018, pages 332-334 and 737",
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 190-193",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
