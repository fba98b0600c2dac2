import { record } from "../define.js";

export const msExchange = record("ms_exchange", {
  title: "Microsoft Exchange Server",
  doc:
    "Tells compliance scans which Windows hosts run a Microsoft Exchange Server whose settings " +
    "they should read. They log in with the Windows record for the same addresses.",
  hosts: "required",
  fields: {},
  sources: [
    "Qualys API release notes: New MS Exchange Server Authentication API",
    "Qualys VM/PC API: MS Exchange Server Record",
  ],
});
