import { record } from "../define.js";
import { reportedAs, text } from "../vocabulary.js";

export const docker = record("docker", {
  title: "Docker",
  doc:
    "Tells scanners where to find a Docker daemon (version 1.9 to 1.12) and its settings. They " +
    "log in with a Unix record, which must cover the same addresses.",
  hosts: "required",
  fields: {
    dockerDeamonConfFile: text(
      "Path of the Docker daemon's configuration file. The misspelled name is Qualys' own.",
      {
        reported: reportedAs("DAEMON_CONFIGURATION_FILE"),
        common: true,
        example: "/etc/docker/daemon.json",
      },
    ),
    dockerCommand: text("Path of the `docker` command.", {
      reported: true,
      common: true,
      example: "/usr/bin/docker",
    }),
  },
  sources: [
    "Qualys VM/PC API: Docker Record",
    "Qualys API V2 User Guide 8.12, February 2018, pages 336-339 and 741",
    "Qualys API (VM, PC) User Guide 8.16, December 2018, page 194",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
