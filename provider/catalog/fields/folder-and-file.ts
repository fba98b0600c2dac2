/** How a record picks its secret in either of the CyberArk vaults. */
import { reportedAs, text } from "../vocabulary.js";

export const folderAndFile = {
  fields: {
    folder: text(
      "Folder, in the vault's safe, of the file that holds the secret. Together with `file` it may " +
        "have 170 characters.",
      {
        required: true,
        max: 169,
        trimmed: true,
        pattern: { regex: "[^/]$", means: "a folder without a slash at its end" },
        reported: reportedAs("DIGITAL_VAULT/VAULT_FOLDER", "unknown"),
      },
    ),
    file: text("Name of the file, in `folder`, whose secret the scanner fetches.", {
      required: true,
      max: 165,
      trimmed: true,
      reported: reportedAs("DIGITAL_VAULT/VAULT_FILE", "unknown"),
    }),
  },
};
