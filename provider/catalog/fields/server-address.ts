import { text } from "../vocabulary.js";

/** The address of vaults that scanners reach without HTTP. */
export const serverAddress = text("IP address of the vault's server, as the scanner reaches it.", {
  required: true,
  example: "192.0.2.17",
  reported: true,
  pattern: { regex: "^[0-9A-Fa-f.:]+$", means: "an IP address" },
});
