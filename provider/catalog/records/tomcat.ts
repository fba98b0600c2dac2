import { status } from "../fields/application-server.js";
import { identity, network } from "../fields/record.js";
import { requiredHosts } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { atLeastOne, flag, text } from "../vocabulary.js";
import { withConfidence } from "../fields/with-confidence.js";

const confidence = "medium";

export const tomcat = recordType("tomcat", {
  title: "Apache Tomcat",
  doc:
    "Where scanners find the settings of an Apache Tomcat or tc Server, on Unix or Windows hosts. " +
    "They log in to the hosts with the Unix or Windows record that covers the same addresses.",
  fields: {
    ...identity,
    installationPath: text("Directory that Tomcat is installed in on Unix hosts.", { confidence }),
    instancePath: text(
      "Directory of the Tomcat instance on Unix hosts. Leave it out if that is `installationPath`.",
      { confidence },
    ),
    autoDiscoverInstances: flag("Whether scanners find the Tomcat instances themselves.", {
      confidence,
    }),
    installationPathWindows: text("Directory that Tomcat is installed in on Windows hosts.", {
      confidence,
    }),
    instancePathWindows: text("Directory of the Tomcat instance on Windows hosts.", { confidence }),
    serviceName: text("Name of the Windows service that Tomcat runs as.", { confidence }),
    ...status,
    ...withConfidence(confidence, { ...requiredHosts, ...network }),
  },
  rules: [atLeastOne("installationPath", "installationPathWindows")],
  sources: [
    "Qualys VM/PC API: Application Server Record",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
