import { record } from "../define.js";
import type { Reporting } from "../field.js";
import { status } from "../fields/application-server.js";
import { part } from "../part.js";
import { assumed, choice, is, needs, reportedAs, set, text } from "../vocabulary.js";

const modes = ["standalone_mode", "domain_controller_mode"];

/** What a record says of JBoss on hosts of one operating system, in a block of the answer. */
function platform(prefix: "windows" | "unix", hosts: string, element: (name: string) => Reporting) {
  const mode = `${prefix}WorkingMode` as const;
  const hostFile = `${prefix}ConfHostFilePath` as const;
  const path = (of: string, name: string) =>
    text(`${of} on ${hosts} hosts.`, {
      required: true,
      onlyWhen: set(mode),
      reported: element(name),
    });
  const fields = {
    [mode]: choice(
      `How JBoss runs on ${hosts} hosts. Give it, and the paths, if the record has such hosts.`,
      modes,
      {
        aliases: { true: "domain_controller_mode", false: "standalone_mode" },
        reported: element("DOMAIN_MODE"),
      },
    ),
    [`${prefix}HomePath`]: path("JBoss home directory", "HOME_PATH"),
    [`${prefix}BasePath`]: path("Base directory of the server", "BASE_PATH"),
    [`${prefix}ConfDirPath`]: path("Configuration directory", "CONF_DIR_PATH"),
    [`${prefix}ConfFilePath`]: path("Path of the main configuration file", "CONF_FILE_PATH"),
    [hostFile]: text(
      `Path of the host configuration file on ${hosts} hosts; a domain controller needs it.`,
      { onlyWhen: set(mode), reported: element("CONF_HOST_FILE_PATH") },
    ),
  };
  return part({
    fields,
    rules: [needs(is(mode, "domain_controller_mode"), hostFile)],
    together: [Object.keys(fields)],
  });
}

export const jboss = record("jboss", {
  title: "JBoss",
  doc:
    "Where scanners find the settings of a JBoss application server, on Unix or Windows hosts. " +
    "They log in to the hosts with the Unix or Windows record that covers the same addresses.",
  hosts: "required",
  parts: [
    platform("windows", "Windows", (name) => reportedAs(`WINDOWS/${name}`)),
    // Answers are documented by one of a record for Windows hosts.
    platform("unix", "Unix", (name) => assumed(`UNIX/${name}`)),
    status,
  ],
  fields: {},
  sources: [
    "Qualys VM/PC API: Application Server Record",
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 204-206",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
