import { record } from "../define.js";
import { text } from "../vocabulary.js";

export const kubernetes = record("kubernetes", {
  title: "Kubernetes",
  doc:
    "Tells scanners where to find Kubernetes and its settings on Unix hosts. They log in with a " +
    "Unix record, which must cover the same addresses.",
  hosts: { required: true, network: "medium" },
  fields: {
    unixBinPath: text("Path of the `kubectl` binary.", {
      common: true,
      example: "/usr/bin/kubectl",
    }),
    unixConfPath: text("Path of the configuration file that `kubectl` uses.", {
      common: true,
      example: "/etc/kubernetes/admin.conf",
    }),
  },
  sources: [
    "Qualys VM/PC API: Kubernetes Record",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
