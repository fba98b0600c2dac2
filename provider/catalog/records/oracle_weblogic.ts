import { record } from "../define.js";
import { flag, is, reportedAs, text } from "../vocabulary.js";

export const oracleWeblogic = record("oracle_weblogic", {
  title: "Oracle WebLogic Server",
  doc:
    "Where scanners find the settings of an Oracle WebLogic Server on Unix hosts: of the domains that " +
    "they find themselves, or of the one that `domain` names. They log in to the hosts with the Unix " +
    "record that covers the same addresses.",
  hosts: "required",
  fields: {
    installationPath: text("Directory that WebLogic Server is installed in.", {
      required: true,
      reported: true,
    }),
    autoDiscover: flag("Whether scanners find the WebLogic domains themselves.", {
      default: true,
      reported: reportedAs("AUTO_DISCOVER", "unknown"),
    }),
    domain: text("Name of the one WebLogic domain, while `autoDiscover` is false.", {
      required: true,
      onlyWhen: is("autoDiscover", false),
      reported: true,
    }),
  },
  together: [["autoDiscover", "domain"]],
  sources: [
    "Qualys VM/PC API: List Authentication Records for Type",
    "Qualys API release notes: New MS Exchange Server Authentication API",
    "Qualys API V2 User Guide 8.12, February 2018, pages 384-385, 740",
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 240-241",
  ],
});
