import { record } from "../define.js";
import { status } from "../fields/application-server.js";
import { flag, is, text } from "../vocabulary.js";

export const jboss = record("jboss", {
  title: "JBoss",
  doc:
    "Where scanners find the settings of a JBoss application server, on Unix or Windows hosts. " +
    "They log in to the hosts with the Unix or Windows record that covers the same addresses.",
  confidence: "low",
  hosts: { required: true, confidence: "medium" },
  parts: [status],
  fields: {
    windowsHomePath: text("JBoss home directory on Windows hosts."),
    windowsDomainMode: flag(
      "Whether JBoss on Windows hosts runs in domain mode, rather than standalone.",
    ),
    windowsBasePath: text("Base directory of the server on Windows hosts."),
    windowsConfDirPath: text("Configuration directory on Windows hosts."),
    windowsConfFilePath: text("Path of the main configuration file on Windows hosts."),
    windowsConfHostFilePath: text("Path of the host configuration file on Windows hosts.", {
      onlyWhen: is("windowsDomainMode", true),
    }),
    unixHomePath: text("JBoss home directory on Unix hosts."),
    unixDomainMode: flag(
      "Whether JBoss on Unix hosts runs in domain mode, rather than standalone.",
    ),
    unixBasePath: text("Base directory of the server on Unix hosts."),
    unixConfDirPath: text("Configuration directory on Unix hosts."),
    unixConfFilePath: text("Path of the main configuration file on Unix hosts."),
    unixConfHostFilePath: text("Path of the host configuration file on Unix hosts.", {
      onlyWhen: is("unixDomainMode", true),
    }),
  },
  sources: [
    "Qualys VM/PC API: Application Server Record",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
