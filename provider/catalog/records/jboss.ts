import { status } from "../fields/application-server.js";
import { identity, network } from "../fields/record.js";
import { requiredHosts } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { flag, is, text } from "../vocabulary.js";
import { withConfidence } from "../fields/with-confidence.js";

const confidence = "low";

export const jboss = recordType("jboss", {
  title: "JBoss",
  doc:
    "Where scanners find the settings of a JBoss application server, on Unix or Windows hosts. " +
    "They log in to the hosts with the Unix or Windows record that covers the same addresses.",
  fields: {
    ...identity,
    windowsHomePath: text("JBoss home directory on Windows hosts.", { confidence }),
    windowsDomainMode: flag(
      "Whether JBoss on Windows hosts runs in domain mode, rather than standalone.",
      { confidence },
    ),
    windowsBasePath: text("Base directory of the server on Windows hosts.", { confidence }),
    windowsConfDirPath: text("Configuration directory on Windows hosts.", { confidence }),
    windowsConfFilePath: text("Path of the main configuration file on Windows hosts.", {
      confidence,
    }),
    windowsConfHostFilePath: text("Path of the host configuration file on Windows hosts.", {
      onlyWhen: is("windowsDomainMode", true),
      confidence,
    }),
    unixHomePath: text("JBoss home directory on Unix hosts.", { confidence }),
    unixDomainMode: flag(
      "Whether JBoss on Unix hosts runs in domain mode, rather than standalone.",
      { confidence },
    ),
    unixBasePath: text("Base directory of the server on Unix hosts.", { confidence }),
    unixConfDirPath: text("Configuration directory on Unix hosts.", { confidence }),
    unixConfFilePath: text("Path of the main configuration file on Unix hosts.", { confidence }),
    unixConfHostFilePath: text("Path of the host configuration file on Unix hosts.", {
      onlyWhen: is("unixDomainMode", true),
      confidence,
    }),
    ...status,
    ...withConfidence("medium", { ...requiredHosts, ...network }),
  },
  sources: [
    "Qualys VM/PC API: Application Server Record",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
