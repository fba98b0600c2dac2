/** Root delegation: how scanners become root after they have logged in. */
import { atLeastOne, atMostOne, choice, group, itemList, reportedAs, text } from "../vocabulary.js";
import { vaultReference } from "./vault-reference.js";

const standardOrCustom = ["standardType", "customType"] as const;

/** The `ROOT_TOOLS` of the XML body. */
export const rootTools = itemList(
  "Root delegation tools that scanners try, in this order. This is the whole list; a change sends " +
    "all of it.",
  "ROOT_TOOLS",
  "ROOT_TOOL",
  {
    standardType: choice("A tool that Qualys knows.", ["sudo", "pimsu", "powerbroker"], {
      asAttribute: "type",
      reported: reportedAs("ROOT_TOOL"),
    }),
    customType: text("Name of a tool of your own.", {
      otherThan: "standardType",
      reported: reportedAs("ROOT_TOOL"),
    }),
    passwordInfo: group(
      "The password that the tool asks for, or the vault that holds it.",
      {
        password: text("Password that the tool asks for.", { secret: true }),
        digitalVault: vaultReference("The vault that holds the tool's password.", "with account"),
      },
      {
        required: true,
        vaultIn: "digitalVault",
        reported: reportedAs("PASSWORD_INFO", "unknown"),
        rules: [atLeastOne("password", "digitalVault"), atMostOne("password", "digitalVault")],
      },
    ),
  },
  {
    secret: true,
    rules: [atLeastOne(...standardOrCustom), atMostOne(...standardOrCustom)],
    reported: reportedAs("ROOT_TOOL_INFO_LIST/ROOT_TOOL_INFO"),
  },
);
