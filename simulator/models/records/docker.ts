import { record } from "../common.js";
import { addresses, optionalPlain, optionalText } from "../content-model.js";

export const docker = record("AUTH_DOCKER", [
  optionalPlain("DAEMON_CONFIGURATION_FILE", "docker_deamon_conf_file"),
  optionalText("DOCKER_COMMAND", "docker_command"),
  addresses(),
]);
