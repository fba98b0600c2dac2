import { record } from "../define.js";
import { status } from "../fields/application-server.js";
import { atLeastOne, flag, reportedAs, text } from "../vocabulary.js";

export const tomcat = record("tomcat", {
  title: "Apache Tomcat",
  doc:
    "Where scanners find the settings of an Apache Tomcat or tc Server, on Unix or Windows hosts. " +
    "They log in to the hosts with the Unix or Windows record that covers the same addresses.",
  hosts: "required",
  parts: [status],
  fields: {
    installationPath: text("Directory that Tomcat is installed in on Unix hosts.", {
      reported: true,
    }),
    instancePath: text(
      "Directory on Unix hosts of the Tomcat instance or, with `autoDiscoverInstances`, of several. " +
        "Leave it out if that is `installationPath`, or if the hosts have different kinds of Tomcat.",
      { reported: true },
    ),
    autoDiscoverInstances: flag(
      "Whether scanners find the instances themselves. It is meant for tc Server.",
      { default: false, reported: reportedAs("AUTO_DISCOVER_INSTANCES", "unknown") },
    ),
    installationPathWindows: text("Directory that Tomcat is installed in on Windows hosts.", {
      confidence: "medium",
    }),
    instancePathWindows: text("Directory of the Tomcat instance on Windows hosts.", {
      confidence: "medium",
    }),
    serviceName: text("Name of the Windows service that Tomcat runs as.", {
      confidence: "medium",
    }),
  },
  rules: [atLeastOne("installationPath", "installationPathWindows")],
  sources: [
    "Qualys VM/PC API: Application Server Record",
    "Qualys API V2 User Guide 8.12, February 2018, pages 333-334, 738",
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 191-193",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
