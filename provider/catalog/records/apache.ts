import { record } from "../define.js";
import { activity } from "../fields/application-server.js";
import { allOrNone, assumed, atLeastOne, reportedAs, text } from "../vocabulary.js";

const unix = ["unixApacheConfigFile", "unixApacheControlCommand"] as const;
const windows = ["windowsApacheConfigFile", "windowsApacheControlCommand"] as const;

export const apache = record("apache", {
  title: "Apache HTTP Server",
  doc:
    "Tells scanners where to find the settings of an Apache web server, or of one built on it: " +
    "IBM HTTP Server, VMware vFabric Web Server or Pivotal Web Server. They log in with the " +
    "Unix or Windows record for the same addresses.",
  hosts: "required",
  fields: {
    unixApacheConfigFile: text("Path of the configuration file on Unix hosts.", {
      reported: reportedAs("UNIX_CONFIGURATION_FILE"),
      example: "/etc/httpd/conf/httpd.conf",
    }),
    unixApacheControlCommand: text("Path of the control command on Unix hosts.", {
      reported: reportedAs("UNIX_CONTROL_COMMAND"),
      example: "/usr/sbin/apachectl",
    }),
    // The guides are older than these two; their elements are guessed from the Unix pair.
    windowsApacheConfigFile: text("Path of the configuration file on Windows hosts.", {
      reported: assumed("WINDOWS_CONFIGURATION_FILE"),
      confidence: "medium",
      example: "C:\\Apache24\\conf\\httpd.conf",
    }),
    windowsApacheControlCommand: text("Path of the control command on Windows hosts.", {
      reported: assumed("WINDOWS_CONTROL_COMMAND"),
      confidence: "medium",
      example: "C:\\Apache24\\bin\\httpd.exe",
    }),
    status: activity(" Only for records that a user created can this be changed."),
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
