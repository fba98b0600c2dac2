import { record } from "../define.js";
import { account } from "../fields/account.js";
import { login } from "../fields/login.js";
import { identityOf } from "../fields/record.js";
import { flag, text } from "../vocabulary.js";

export const infoblox = record("infoblox", {
  title: "Infoblox",
  doc: "Lets compliance scans log in to the web API of Infoblox appliances.",
  hosts: { required: true, network: "low" },
  parts: [identityOf({ comments: "low" }), account(), login()],
  fields: {
    apiVersion: text("Version of the appliance's web API.", { required: true, example: "v2.12" }),
    sslVerify: flag("Refuse an appliance whose certificate isn't valid and trusted.", {
      default: false,
      weakens: [false],
      safeguard: { kind: "certificate check" },
      sendDefault: true,
    }),
  },
  sources: ["Qualys VM/PC API: Infoblox Record"],
});
