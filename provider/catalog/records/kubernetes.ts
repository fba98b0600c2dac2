import { record } from "../define.js";
import { text } from "../vocabulary.js";

export const kubernetes = record("kubernetes", {
  title: "Kubernetes",
  doc:
    "Where scanners find Kubernetes and its settings on Unix hosts. They log in to the hosts with a " +
    "Unix record, which must cover the same addresses.",
  hosts: { required: true, network: "medium" },
  fields: {
    unixBinPath: text("Path of the `kubectl` binary."),
    unixConfPath: text("Path of the configuration file that `kubectl` uses."),
  },
  sources: [
    "Qualys VM/PC API: Kubernetes Record",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
