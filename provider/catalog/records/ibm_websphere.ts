import { record } from "../define.js";
import { status } from "../fields/application-server.js";
import { reportedAs, text } from "../vocabulary.js";

export const ibmWebsphere = record("ibm_websphere", {
  title: "IBM WebSphere Application Server",
  doc:
    "Tells scanners where to find the settings of an IBM WebSphere Application Server. They log " +
    "in with the Unix or Windows record for the same addresses. We don't know the names of the " +
    "parameters for Windows hosts and single servers; give them in `extraParameters`.",
  hosts: "required",
  parts: [status],
  fields: {
    unixInstallDir: text("Installation directory of WebSphere on Unix hosts.", {
      // The misspelling is that of Qualys' content model.
      reported: reportedAs("UNIX_INSTLLATION_DIRECTORY", "empty", {
        spellings: ["UNIX_INSTALLATION_DIRECTORY"],
      }),
      common: true,
      example: "/opt/IBM/WebSphere/AppServer",
    }),
  },
  sources: [
    "Qualys VM/PC API: Application Server Record",
    "Qualys API V2 User Guide 8.12, February 2018, pages 333-334 and 737-738",
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 191-193",
    "Community digest of the Qualys VM/PC API guide: authentication records",
    "Parameter names in qualysapi, a community client library",
  ],
});
