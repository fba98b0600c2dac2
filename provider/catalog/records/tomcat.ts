import { record } from "../define.js";
import { status } from "../fields/application-server.js";
import { atLeastOne, flag, text } from "../vocabulary.js";

export const tomcat = record("tomcat", {
  title: "Apache Tomcat",
  doc:
    "Where scanners find the settings of an Apache Tomcat or tc Server, on Unix or Windows hosts. " +
    "They log in to the hosts with the Unix or Windows record that covers the same addresses.",
  confidence: "medium",
  hosts: "required",
  parts: [status],
  fields: {
    installationPath: text("Directory that Tomcat is installed in on Unix hosts."),
    instancePath: text(
      "Directory of the Tomcat instance on Unix hosts. Leave it out if that is `installationPath`.",
    ),
    autoDiscoverInstances: flag("Whether scanners find the Tomcat instances themselves."),
    installationPathWindows: text("Directory that Tomcat is installed in on Windows hosts."),
    instancePathWindows: text("Directory of the Tomcat instance on Windows hosts."),
    serviceName: text("Name of the Windows service that Tomcat runs as."),
  },
  rules: [atLeastOne("installationPath", "installationPathWindows")],
  sources: [
    "Qualys VM/PC API: Application Server Record",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
