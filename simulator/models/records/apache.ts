import { record } from "../common.js";
import { addresses, text } from "../content-model.js";

/** The elements of the Windows parameters and of `status` are newer than the model, and unknown. */
export const apache = record("AUTH_APACHE", [
  addresses(),
  text("UNIX_CONFIGURATION_FILE", "unix_apache_config_file"),
  text("UNIX_CONTROL_COMMAND", "unix_apache_control_command"),
]);
