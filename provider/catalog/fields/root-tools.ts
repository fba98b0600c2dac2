/** Root delegation: how scanners become root after logging in. */
import { atLeastOne, atMostOne, choice, group, itemList, reportedAs, text } from "../vocabulary.js";
import { vaultReference } from "./vault-reference.js";

const standardOrCustom = ["standardType", "customType"] as const;

/** The `ROOT_TOOLS` of the XML body. */
export const rootTools = itemList(
  "Root delegation tools, in the order in which scanners try them. Give the whole list: an " +
    "update sends all of it, and a new password in a request before it.",
  "ROOT_TOOLS",
  "ROOT_TOOL",
  {
    standardType: choice("A tool that Qualys supports.", ["sudo", "pimsu", "powerbroker"], {
      asAttribute: "type",
      reported: reportedAs("ROOT_TOOL"),
    }),
    customType: text("Name of any other tool.", {
      otherThan: "standardType",
      reported: reportedAs("ROOT_TOOL"),
      example: "dzdo",
    }),
    passwordInfo: group(
      "Password that the tool asks for, or the vault that holds it.",
      {
        password: text("Password that the tool asks for.", { secret: true }),
        digitalVault: vaultReference("Vault that holds the tool's password.", "with account"),
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
