import { record } from "../define.js";
import type { Reporting } from "../field.js";
import { status } from "../fields/application-server.js";
import { part } from "../part.js";
import { assumed, choice, is, needs, reportedAs, set, text } from "../vocabulary.js";

const modes = ["standalone_mode", "domain_controller_mode"];

/**
 * What a record says about JBoss on hosts of one operating system, in one block of the response.
 */
function platform(
  prefix: "windows" | "unix",
  hosts: string,
  example: (path: string) => string,
  element: (name: string) => Reporting,
) {
  const mode = `${prefix}WorkingMode` as const;
  const hostFile = `${prefix}ConfHostFilePath` as const;
  const common = prefix === "unix";
  const path = (of: string, name: string, shown: string) =>
    text(`${of} on ${hosts} hosts.`, {
      required: true,
      common,
      onlyWhen: set(mode),
      reported: element(name),
      example: example(shown),
    });
  const fields = {
    [mode]: choice(
      `How JBoss runs on ${hosts} hosts. Give this and the paths if the record has such hosts.`,
      modes,
      {
        common,
        aliases: { true: "domain_controller_mode", false: "standalone_mode" },
        reported: element("DOMAIN_MODE"),
      },
    ),
    [`${prefix}HomePath`]: path("JBoss home directory", "HOME_PATH", ""),
    [`${prefix}BasePath`]: path("Base directory of the server", "BASE_PATH", "/standalone"),
    [`${prefix}ConfDirPath`]: path(
      "Configuration directory",
      "CONF_DIR_PATH",
      "/standalone/configuration",
    ),
    [`${prefix}ConfFilePath`]: path(
      "Path of the main configuration file",
      "CONF_FILE_PATH",
      "/standalone/configuration/standalone.xml",
    ),
    [hostFile]: text(
      `Path of the host configuration file on ${hosts} hosts, which a domain controller needs.`,
      {
        onlyWhen: set(mode),
        reported: element("CONF_HOST_FILE_PATH"),
        example: example("/domain/configuration/host.xml"),
      },
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
    "Tells scanners where to find the settings of a JBoss application server on Unix or Windows " +
    "hosts. They log in with the Unix or Windows record for the same addresses.",
  hosts: "required",
  parts: [
    platform(
      "windows",
      "Windows",
      (path) => `C:\\jboss${path.replaceAll("/", "\\")}`,
      (name) => reportedAs(`WINDOWS/${name}`),
    ),
    // The documented response is of a record for Windows hosts.
    platform(
      "unix",
      "Unix",
      (path) => `/opt/jboss${path}`,
      (name) => assumed(`UNIX/${name}`),
    ),
    status,
  ],
  fields: {},
  sources: [
    "Qualys VM/PC API: Application Server Record",
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 204-206",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
