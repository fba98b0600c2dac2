import { text } from "../vocabulary.js";

/** Where the vaults are that scanners reach without HTTP. */
export const serverAddress = text("IP address that the scanner reaches the vault's server at.", {
  required: true,
  reported: true,
  pattern: { regex: "^[0-9A-Fa-f.:]+$", means: "an IP address" },
});
