import { record } from "../common.js";
import { addresses, optionalBlock, optionalText } from "../content-model.js";

/** The sample only has the Windows block; the Unix one is by analogy. */
export const jboss = record("AUTH_JBOSS", [
  addresses(),
  platform("WINDOWS", "windows"),
  platform("UNIX", "unix"),
]);

function platform(element: string, prefix: string) {
  return optionalBlock(element, [
    optionalText("HOME_PATH", `${prefix}_home_path`),
    optionalText("DOMAIN_MODE", `${prefix}_working_mode`, {
      spelt: { standalone_mode: "false", domain_controller_mode: "true" },
    }),
    optionalText("BASE_PATH", `${prefix}_base_path`),
    optionalText("CONF_DIR_PATH", `${prefix}_conf_dir_path`),
    optionalText("CONF_FILE_PATH", `${prefix}_conf_file_path`),
    optionalText("CONF_HOST_FILE_PATH", `${prefix}_conf_host_file_path`),
  ]);
}
