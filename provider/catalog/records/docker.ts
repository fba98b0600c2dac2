import { record } from "../define.js";
import { text } from "../vocabulary.js";

export const docker = record("docker", {
  title: "Docker",
  doc:
    "Where scanners find a Docker daemon, of version 1.9 to 1.12, and its settings. They log in to " +
    "its hosts with a Unix record, which must cover the same addresses.",
  hosts: "required",
  fields: {
    dockerDeamonConfFile: text(
      "Path of the Docker daemon's configuration file. The misspelling is Qualys' own.",
    ),
    dockerCommand: text("Path of the `docker` command."),
  },
  sources: [
    "Qualys VM/PC API: Docker Record",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
