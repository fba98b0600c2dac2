import { identity, network } from "../fields/record.js";
import { requiredHosts } from "../fields/record.js";
import { recordType } from "../resource-type.js";
import { text } from "../vocabulary.js";
import { withConfidence } from "../fields/with-confidence.js";

export const kubernetes = recordType("kubernetes", {
  title: "Kubernetes",
  doc:
    "Where scanners find Kubernetes and its settings on Unix hosts. They log in to the hosts with a " +
    "Unix record, which must cover the same addresses.",
  fields: {
    ...identity,
    unixBinPath: text("Path of the `kubectl` binary."),
    unixConfPath: text("Path of the configuration file that `kubectl` uses."),
    ...requiredHosts,
    ...withConfidence("medium", network),
  },
  sources: [
    "Qualys VM/PC API: Kubernetes Record",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
