/** How a record picks its secret in either of the CyberArk vaults. */
import { reportedAs, text } from "../vocabulary.js";

export const folderAndFile = {
  fields: {
    folder: text(
      "Folder of `file` in the vault's safe. The two together can have 170 characters.",
      {
        required: true,
        max: 169,
        trimmed: true,
        pattern: { regex: "[^/]$", means: "a folder without a slash at its end" },
        reported: reportedAs("DIGITAL_VAULT/VAULT_FOLDER", "unknown"),
        example: "Root/Scanners",
      },
    ),
    file: text("Name of the file in `folder` that holds the secret.", {
      required: true,
      max: 165,
      trimmed: true,
      reported: reportedAs("DIGITAL_VAULT/VAULT_FILE", "unknown"),
      example: "svc-qualys",
    }),
  },
};
