/** Root delegation: how scanners become root after they have logged in. */
import {
  assumed,
  atLeastOne,
  atMostOne,
  group,
  itemList,
  reportedAs,
  text,
} from "../vocabulary.js";
import { vaultReference } from "./vault-reference.js";

/** The `ROOT_TOOLS` of the XML body. */
export const rootTools = itemList(
  "Root delegation tools that scanners try, in this order. This is the whole list; a change sends " +
    "all of it.",
  "ROOT_TOOLS",
  "ROOT_TOOL",
  {
    standardType: group(
      "A tool that Qualys knows.",
      {
        type: text("Name of the tool, such as `sudo`.", {
          required: true,
          reported: reportedAs("TYPE", "unknown"),
          confidence: "low",
        }),
      },
      { reported: assumed("STANDARD_TYPE"), confidence: "low" },
    ),
    customType: group(
      "A tool of your own.",
      {
        name: text("Name of the tool.", { required: true, confidence: "low" }),
        id: text("The tool's identifier.", { confidence: "low" }),
        command: text("Command that makes the scanner root.", { confidence: "low" }),
        passwordPrompt: text("Prompt at which the tool asks for the password.", {
          confidence: "low",
        }),
      },
      { reported: assumed("CUSTOM_TYPE"), confidence: "low" },
    ),
    passwordInfo: group(
      "The password that the tool asks for, or the vault that holds it.",
      {
        password: text("Password that the tool asks for.", { secret: true, confidence: "low" }),
        digitalVault: vaultReference("The vault that holds the tool's password."),
      },
      {
        vaultIn: "digitalVault",
        reported: assumed("PASSWORD_INFO"),
        rules: [atLeastOne("password", "digitalVault"), atMostOne("password", "digitalVault")],
        confidence: "low",
      },
    ),
  },
  {
    secret: true,
    rules: [atLeastOne("standardType", "customType"), atMostOne("standardType", "customType")],
    reported: assumed("ROOT_TOOL_LIST/ROOT_TOOL"),
    confidence: "low",
  },
);
