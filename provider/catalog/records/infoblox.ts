import { record } from "../define.js";
import { account } from "../fields/account.js";
import { login } from "../fields/login.js";
import { identityOf } from "../fields/record.js";
import { flag, text } from "../vocabulary.js";

export const infoblox = record("infoblox", {
  title: "Infoblox",
  doc: "How scanners log in to the web API of Infoblox appliances for compliance scans.",
  hosts: { required: true, network: "low" },
  parts: [identityOf({ comments: "low" }), account(), login()],
  fields: {
    apiVersion: text("Version of the appliance's web API.", { required: true }),
    sslVerify: flag("Whether the appliance's certificate must be valid and trusted.", {
      default: false,
      weakens: [false],
      safeguard: { kind: "certificate check" },
      sendDefault: true,
    }),
  },
  sources: ["Qualys VM/PC API: Infoblox Record"],
});
