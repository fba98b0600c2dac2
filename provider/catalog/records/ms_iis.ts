import { record } from "../define.js";
import { status } from "../fields/application-server.js";

export const msIis = record("ms_iis", {
  title: "Microsoft IIS",
  doc:
    "Tells scanners which hosts run a Microsoft IIS web server whose settings they should read. " +
    "They log in with the Windows record for the same addresses.",
  hosts: "required",
  parts: [status],
  fields: {},
  sources: [
    "Qualys VM/PC API: Application Server Record",
    "Qualys API V2 User Guide 8.12, February 2018, pages 332-334 and 728",
    "Qualys API (VM, PC) User Guide 8.16, December 2018, pages 190-193",
    "Community digest of the Qualys VM/PC API guide: authentication records",
  ],
});
