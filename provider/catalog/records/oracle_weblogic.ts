import { identity, network } from "../fields/record.js";
import { requiredHosts } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { atLeastOne, flag, is, not, text } from "../vocabulary.js";
import { withConfidence } from "../fields/with-confidence.js";

export const oracleWeblogic = recordType("oracle_weblogic", {
  title: "Oracle WebLogic Server",
  doc:
    "Where scanners find the settings of an Oracle WebLogic Server: of the domains that they find " +
    "themselves, or of the one that `domain` names.",
  fields: withConfidence("low", {
    ...identity,
    installationPath: text("Directory that WebLogic Server is installed in.", { required: true }),
    autoDiscover: flag("Whether scanners find the WebLogic domains themselves."),
    domain: text("Name of the WebLogic domain.", { onlyWhen: not(is("autoDiscover", true)) }),
    ...requiredHosts,
    ...network,
  }),
  rules: [atLeastOne("domain", "autoDiscover")],
  sources: [
    "Qualys VM/PC API: List Authentication Records for Type",
    "Qualys API release notes: New MS Exchange Server Authentication API",
  ],
});
