import { identity, network } from "../fields/record.js";
import { requiredHosts } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { text } from "../vocabulary.js";
import { withConfidence } from "../fields/with-confidence.js";

export const nginx = recordType("nginx", {
  title: "Nginx",
  doc:
    "Where scanners find the settings of an Nginx web server on Unix hosts. They log in to the " +
    "hosts with the Unix record that covers the same addresses.",
  fields: {
    ...identity,
    ...withConfidence("low", { comments: identity.comments }),
    unixBinPath: text("Path of the Nginx binary."),
    unixConfPath: text("Path of the configuration file."),
    unixPrefixPath: text("Directory that Nginx's relative paths start from, its prefix."),
    ...requiredHosts,
    ...withConfidence("low", network),
  },
  sources: ["Qualys VM/PC API: Nginx Record"],
});
