import { record } from "../common.js";
import { addresses, text } from "../content-model.js";

export const ibmWebsphere = record("AUTH_IBM_WEBSPHERE", [
  addresses(),
  // Qualys' own spelling.
  text("UNIX_INSTLLATION_DIRECTORY", "unix_install_dir"),
]);
