import { record } from "../define.js";
import { status } from "../fields/application-server.js";

export const msIis = record("ms_iis", {
  title: "Microsoft IIS",
  doc:
    "Which hosts run a Microsoft IIS web server whose settings scanners are to read. They log in to " +
    "the hosts with the Windows record that covers the same addresses.",
  hosts: { required: true, confidence: "medium" },
  parts: [status],
  fields: {},
  sources: [
    "Qualys VM/PC API: Application Server Record",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
