import { record } from "../define.js";
import { identityOf } from "../fields/record.js";
import { text } from "../vocabulary.js";

export const nginx = record("nginx", {
  title: "Nginx",
  doc:
    "Where scanners find the settings of an Nginx web server on Unix hosts. They log in to the " +
    "hosts with the Unix record that covers the same addresses.",
  hosts: { required: true, network: "low" },
  parts: [identityOf({ comments: "low" })],
  fields: {
    unixBinPath: text("Path of the Nginx binary."),
    unixConfPath: text("Path of the configuration file."),
    unixPrefixPath: text("Directory that Nginx's relative paths start from, its prefix."),
  },
  sources: ["Qualys VM/PC API: Nginx Record"],
});
