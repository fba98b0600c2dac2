import { record } from "../define.js";
import { flag, is, reportedAs, text } from "../vocabulary.js";

export const oracleWeblogic = record("oracle_weblogic", {
  title: "Oracle WebLogic Server",
  doc:
    "Tells scanners where to find the settings of an Oracle WebLogic Server on Unix hosts, for " +
    "all domains that they discover or for `domain` alone. They log in with the Unix record for " +
    "the same addresses.",
  hosts: "required",
  fields: {
    installationPath: text("Installation directory of WebLogic Server.", {
      required: true,
      reported: true,
      example: "/opt/oracle/middleware",
    }),
    autoDiscover: flag("Discover the WebLogic domains.", {
      default: true,
      reported: reportedAs("AUTO_DISCOVER", "unknown"),
    }),
    domain: text("Name of the only WebLogic domain to scan.", {
      required: true,
      onlyWhen: is("autoDiscover", false),
      reported: true,
      example: "base_domain",
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
