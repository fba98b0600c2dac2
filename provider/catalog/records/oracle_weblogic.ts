import { record } from "../define.js";
import { identityOf } from "../fields/record.js";
import { atLeastOne, flag, is, not, text } from "../vocabulary.js";

export const oracleWeblogic = record("oracle_weblogic", {
  title: "Oracle WebLogic Server",
  doc:
    "Where scanners find the settings of an Oracle WebLogic Server: of the domains that they find " +
    "themselves, or of the one that `domain` names.",
  confidence: "low",
  hosts: "required",
  parts: [identityOf({ title: "low", comments: "low" })],
  fields: {
    installationPath: text("Directory that WebLogic Server is installed in.", { required: true }),
    autoDiscover: flag("Whether scanners find the WebLogic domains themselves."),
    domain: text("Name of the WebLogic domain.", { onlyWhen: not(is("autoDiscover", true)) }),
  },
  rules: [atLeastOne("domain", "autoDiscover")],
  sources: [
    "Qualys VM/PC API: List Authentication Records for Type",
    "Qualys API release notes: New MS Exchange Server Authentication API",
  ],
});
