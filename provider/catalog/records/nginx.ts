import { record } from "../define.js";
import { identityOf } from "../fields/record.js";
import { text } from "../vocabulary.js";

export const nginx = record("nginx", {
  title: "Nginx",
  doc:
    "Tells scanners where to find the settings of an Nginx web server on Unix hosts. They log " +
    "in with the Unix record for the same addresses.",
  hosts: { required: true, network: "low" },
  parts: [identityOf({ comments: "low" })],
  fields: {
    unixBinPath: text("Path of the Nginx binary.", { common: true, example: "/usr/sbin/nginx" }),
    unixConfPath: text("Path of the configuration file.", {
      common: true,
      example: "/etc/nginx/nginx.conf",
    }),
    unixPrefixPath: text("Prefix of Nginx: the directory that its relative paths start from.", {
      example: "/usr/share/nginx",
    }),
  },
  sources: ["Qualys VM/PC API: Nginx Record"],
});
