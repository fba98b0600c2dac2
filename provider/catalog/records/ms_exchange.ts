import { record } from "../define.js";

export const msExchange = record("ms_exchange", {
  title: "Microsoft Exchange Server",
  doc:
    "Which Windows hosts run a Microsoft Exchange Server whose settings compliance scans are to " +
    "read. Scanners log in to the hosts with the Windows record that covers the same addresses.",
  hosts: "required",
  fields: {},
  sources: [
    "Qualys API release notes: New MS Exchange Server Authentication API",
    "Qualys VM/PC API: MS Exchange Server Record",
  ],
});
