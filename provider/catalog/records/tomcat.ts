import { record } from "../define.js";
import { status } from "../fields/application-server.js";
import { atLeastOne, flag, reportedAs, text } from "../vocabulary.js";

export const tomcat = record("tomcat", {
  title: "Apache Tomcat",
  doc:
    "Tells scanners where to find the settings of an Apache Tomcat or tc Server on Unix or " +
    "Windows hosts. They log in with the Unix or Windows record for the same addresses.",
  hosts: "required",
  parts: [status],
  fields: {
    installationPath: text("Installation directory of Tomcat on Unix hosts.", {
      reported: true,
      example: "/opt/tomcat",
    }),
    instancePath: text(
      "Directory of the Tomcat instance on Unix hosts or, with `autoDiscoverInstances`, of " +
        "several instances. Leave it out if it is the same as `installationPath`, or if the hosts " +
        "have different kinds of Tomcat.",
      { reported: true, example: "/var/lib/tomcat" },
    ),
    autoDiscoverInstances: flag("Discover the instances. Meant for tc Server.", {
      default: false,
      reported: reportedAs("AUTO_DISCOVER_INSTANCES", "unknown"),
    }),
    installationPathWindows: text("Installation directory of Tomcat on Windows hosts.", {
      confidence: "medium",
      example: "C:\\Tomcat",
    }),
    instancePathWindows: text("Directory of the Tomcat instance on Windows hosts.", {
      confidence: "medium",
      example: "C:\\Tomcat\\instances\\shop",
    }),
    serviceName: text("Name of the Windows service that Tomcat runs as.", {
      confidence: "medium",
      example: "Tomcat9",
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
