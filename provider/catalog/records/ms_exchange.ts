import { identity, network } from "../fields/record.js";
import { requiredHosts } from "../fields/record.js";
import { recordType } from "../resource-type.js";

export const msExchange = recordType("ms_exchange", {
  title: "Microsoft Exchange Server",
  doc:
    "Which Windows hosts run a Microsoft Exchange Server whose settings compliance scans are to " +
    "read. Scanners log in to the hosts with the Windows record that covers the same addresses.",
  fields: { ...identity, ...requiredHosts, ...network },
  sources: [
    "Qualys API release notes: New MS Exchange Server Authentication API",
    "Qualys VM/PC API: MS Exchange Server Record",
  ],
});
