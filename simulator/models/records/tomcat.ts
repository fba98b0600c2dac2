import { record } from "../common.js";
import { addresses, optionalPlain, optionalText, text } from "../content-model.js";

/** The elements of Windows parameters, `service_name` and `status` are newer, and unknown. */
export const tomcat = record("AUTH_TOMCAT", [
  addresses(),
  text("INSTALLATION_PATH", "installation_path"),
  optionalText("INSTANCE_PATH", "instance_path"),
  optionalPlain("AUTO_DISCOVER_INSTANCES", "auto_discover_instances", { otherwise: "0" }),
]);
